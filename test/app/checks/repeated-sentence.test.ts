import { repeatedSentence } from '#app/checks/repeated-sentence';
import { describeCheck } from '#test/app/checks/table';

const talks = 'The talks will continue in Geneva on Monday.', other = 'Nobody expects a result before the summer break.';
describeCheck(repeatedSentence, [
  { name: 'a copy where the source says something else', in: 'fr>en', lines: [{ source: 'Les pourparlers reprendront lundi à Genève.', target: talks }, { source: 'Autre chose.', target: other }, { source: 'Les deux parties ont salué cet accord.', target: talks }], marks: [talks] },
  { name: 'case and punctuation aside', in: 'de>en', lines: [{ source: 'Erster Satz.', target: talks }, { source: 'Zweiter Satz.', target: talks.toUpperCase().replace('.', '!') }], marks: [talks.toUpperCase().replace('.', '!')] },
  { name: 'an added copy', in: 'fr>en', lines: [{ source: 'Les pourparlers reprendront.', target: talks }, { source: '', target: talks }], marks: [talks] },
  { name: 'at once, with no source', in: 'en', lines: [talks, talks], marks: [talks] },
  { name: 'inside one unit', in: 'fr>en', lines: [{ source: 'Une phrase.', target: `${talks} ${talks}`, targetBorders: [talks.length] }], marks: [talks] },
  { name: 'Chinese', in: 'en>zh', lines: [{ source: 'One.', target: '会谈将于星期一在日内瓦继续。' }, { source: 'Two.', target: '会谈将于星期一在日内瓦继续。' }], marks: ['会谈将于星期一在日内瓦继续。'] },
  { name: 'Russian', in: 'en>ru', lines: [{ source: 'One.', target: 'Переговоры продолжатся в понедельник в Женеве.' }, { source: 'Two.', target: 'Переговоры продолжатся в понедельник в Женеве.' }], marks: ['Переговоры продолжатся в понедельник в Женеве.'] },

  { name: 'the source repeats itself too', in: 'fr>en', lines: [{ source: 'Les pourparlers reprendront lundi.', target: talks }, { source: 'Les pourparlers reprendront lundi.', target: talks }], marks: [] },
  { name: 'short sentences', in: 'fr>en', lines: [{ source: 'Personne ne sait.', target: 'Nobody knows.' }, { source: 'Nul ne le sait.', target: 'Nobody knows.' }], marks: [] },
  { name: 'a pull quote far away, with no source', in: 'en', lines: [talks, other, 'Something else altogether happened in between.', talks], marks: [] },
  { name: 'headings', in: 'fr>en', lines: [{ source: 'A', target: talks, block: { type: 'heading' } }, { source: 'B', target: talks, block: { type: 'heading' } }], marks: [] },
  { name: 'lines of the web page', in: 'fr>en', lines: [{ source: '', target: talks, block: { standing: 'furniture' } }, { source: '', target: talks, block: { standing: 'furniture' } }], marks: [] },
  { name: 'sentences that differ in a word', in: 'fr>en', lines: [{ source: 'A.', target: talks }, { source: 'B.', target: talks.replace('Monday', 'Tuesday') }], marks: [] },
  { name: 'Japanese, the source too', in: 'en>ja', lines: [{ source: 'Same here.', target: '会談は月曜日にジュネーブで続く。' }, { source: 'Same here.', target: '会談は月曜日にジュネーブで続く。' }], marks: [] },
]);
