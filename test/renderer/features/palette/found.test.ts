import { expect, test } from 'vitest';
import { found } from '#renderer/features/palette/found';

const lines = ['Show the report', 'Undo', 'Redo', 'Report', 'Next doubt', 'Dismiss: right as it is', 'Écarter : c’est juste', 'Copy clean text', 'الشك التالي'].map((name) => ({ name }));
const cases: readonly (readonly [name: string, typed: string, expected: readonly string[]])[] = [
  ['nothing typed: all, as they come', '', lines.map(({ name }) => name)],
  ['the start of a name', 'und', ['Undo']],
  ['the start of a word', 'doub', ['Next doubt']],
  ['names that begin so go before words that do', 'rep', ['Report', 'Show the report']],
  ['letters in this order', 'cpct', ['Copy clean text']],
  ['accents aside', 'ecart', ['Écarter : c’est juste']],
  ['an Arabic word', 'التالي', ['الشك التالي']],
  ['nothing that fits', 'zzz', []],
];
test.each(cases)('%s', (_name, typed, expected) => {
  expect(found(lines, typed, 'en').map(({ name }) => name)).toEqual(expected);
});
