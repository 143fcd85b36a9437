import { mixedScript } from '#app/checks/mixed-script';
import { describeCheck } from '#test/app/checks/table';

describeCheck(mixedScript, [
  { name: 'Cyrillic letters in a Latin word', in: 'en', lines: ['He flew to Mоscоw.'], marks: ['Mоscоw'] },
  { name: 'the same in a Russian text', in: 'en>ru', lines: [{ source: 'The president', target: 'Рrеsident заявил' }], marks: ['Рrеsident'] },
  { name: 'a Latin letter in a Russian word', in: 'ru', lines: ['Он приехал в Mоскву.'], marks: ['Mоскву'] },
  { name: 'a Latin letter in a Ukrainian word', in: 'uk', lines: ['Він пpийшов.'], marks: ['пpийшов'] },
  { name: 'a Greek letter in a Latin word', in: 'en', lines: ['They met in Αthens.'], marks: ['Αthens'] },
  { name: 'a Latin letter in a Greek word', in: 'el', lines: ['Πήγε στην Aθήνα.'], marks: ['Aθήνα'] },
  { name: 'Kabyle typed with Greek letters', in: 'kab', lines: ['aγerbaz'], marks: ['aγerbaz'] },

  { name: 'words of one script', in: 'ru', lines: ['Компания Apple и НАТО (NATO) в Москве'], marks: [] },
  { name: 'parts joined by a hyphen', in: 'ru', lines: ['COVID-вакцина, β-клото, USB-порт'], marks: [] },
  { name: 'an abbreviation with an ending', in: 'ru', lines: ['TOPовый, VIPы, SMSка'], marks: [] },
  { name: 'formulas', in: 'en', lines: ['TNFα, μm, ΔT, λPhage, Kα'], marks: [] },
  { name: 'written so in the source', in: 'en>ru', lines: [{ source: 'the word Mоscow', target: 'слово Mоscow' }], marks: [] },
  { name: 'Japanese mixes scripts', in: 'ja', lines: ['Tシャツを買った。'], marks: [] },
  { name: 'Chinese and Latin', in: 'zh', lines: ['A股上涨'], marks: [] },
  { name: 'Serbian in both scripts', in: 'sr', lines: ['Београд i Beograd'], marks: [] },
  { name: 'Greek text', in: 'el', lines: ['Η Αθήνα και το NATO'], marks: [] },
]);
