import { characterFaults } from '#app/checks/character-faults';
import { describeCheck } from '#test/app/checks/table';

describeCheck(characterFaults, [
  { name: 'UTF-8 read as Windows-1252', in: 'en>de', lines: [{ source: 'March', target: 'im MÃ¤rz' }], marks: ['Ã¤'] },
  { name: 'a curved apostrophe read so', in: 'en', lines: ['the Northâ€™s army'], marks: ['â€™'] },
  { name: 'Russian read so', in: 'ru', lines: ['Ð¿Ñ€Ð¸Ð²ÐµÑ‚'], marks: ['Ð¿Ñ€Ð¸Ð²ÐµÑ‚'] },
  { name: 'a replacement character', in: 'fr', lines: ['l\uFFFDarmée'], marks: ['\uFFFD'] },
  { name: 'a control character', in: 'en', lines: ['a\u0007b\u0092c'], marks: ['\u0007', '\u0092'] },
  { name: 'a hidden character inside a word', in: 'en>fr', lines: [{ source: 'string', target: 'str\u200Bing' }], marks: ['\u200B'] },
  { name: 'a mark of order inside a Russian word', in: 'ru', lines: ['пре\uFEFFзидент'], marks: ['\uFEFF'] },
  { name: 'stretched Arabic', in: 'en>ar', lines: [{ source: 'Hello', target: 'مرحبـــا' }], marks: ['ـــ'] },
  { name: 'private characters', in: 'en', lines: ['bullet \uF0B7 one'], marks: ['\uF0B7'] },

  { name: 'capitals with a tilde', in: 'pt', lines: ['IRMÃS, SÃO, MANHÃ'], marks: [] },
  { name: 'capitals before a closing quote', in: 'fr', lines: ['«CAFÉ» et “FUSSÖ”, «MANHû'], marks: [] },
  { name: 'letters that could be read so', in: 'cs', lines: ['Měl bych dát blížší pozornost, TÉŽ.'], marks: [] },
  { name: 'Polish, Turkish, Vietnamese', in: 'pl', lines: ['Łódź, Źdźbło, Şırnak, Đà Nẵng'], marks: [] },
  { name: 'spaces Khmer and Thai need', in: 'km', lines: ['ក្នុង​កំណែ​ថ្មី'], marks: [] },
  { name: 'joiners of Persian and Hindi', in: 'fa', lines: ['می‌خواهم क्‍ष'], marks: [] },
  { name: 'marks of direction', in: 'he', lines: ['שלום.‏ לך'], marks: [] },
  { name: 'one Arabic stretch', in: 'ar', lines: ['بـ: هـ'], marks: [] },
  { name: 'the same in the source', in: 'en>de', lines: [{ source: 'the \uFFFD sign', target: 'das Zeichen \uFFFD' }], marks: [] },
  { name: 'soft hyphens, tabs, line breaks', in: 'de', lines: ['Donau\u00ADdampf\tschiff\nfahrt'], marks: [] },
]);
