import { describe, expect, test } from 'vitest';
import { burstOf, grown, type Burst } from '#main/review/burst';

/** Steps of typing as (text, caret); gives the texts at which one burst ended and the next began. */
function ends(start: string, steps: readonly (readonly [text: string, caret: number])[]): readonly string[] {
  const found: string[] = [];
  let burst: Burst | null = null, text = start;
  for (const [next, caret] of steps) {
    const more: Burst | null = burst === null ? null : grown(burst, 'u', next, caret);
    if (burst !== null && more === null) found.push(text);
    burst = more ?? burstOf('u', text, next, caret);
    text = next;
  }
  return found;
}
/** Letters typed one by one at `at`. */
function typed(start: string, letters: string, at = start.length): readonly (readonly [string, number])[] {
  return Array.from(letters, (_, index): readonly [string, number] => [start.slice(0, at) + letters.slice(0, index + 1) + start.slice(at), at + index + 1]);
}
const cases: readonly { readonly name: string; readonly start: string; readonly steps: readonly (readonly [string, number])[]; readonly ends: readonly string[] }[] = [
  { name: 'one word is one step', start: '', steps: typed('', 'bridge'), ends: [] },
  { name: 'the space behind a word begins the next step', start: '', steps: typed('', 'a new day'), ends: ['a', 'a new'] },
  { name: 'so does a mark', start: '', steps: typed('', 'so, then'), ends: ['so'] },
  { name: 'several spaces and marks stay together with the word behind them', start: 'so', steps: typed('so', ' — then'), ends: [] },
  { name: 'letters doubled inside a word', start: 'helo', steps: [['hello', 3]], ends: [] },
  { name: 'the caret elsewhere in the unit begins a new step', start: 'one two', steps: [['one twox', 8], ['yone twox', 1]], ends: ['one twox'] },
  { name: 'the caret elsewhere, though the letters are the same', start: 'aaaa', steps: [['aaaaa', 5], ['aaaaaa', 1]], ends: ['aaaaa'] },
  { name: 'a letter mended inside the word just written', start: '', steps: [...typed('', 'teh'), ['te', 2], ['t', 1], ['th', 2], ['the', 3]], ends: [] },
  { name: 'Backspace goes on over letters', start: 'bridge', steps: [['bridg', 5], ['brid', 4], ['bri', 3]], ends: [] },
  { name: 'Backspace into the word before begins a new step', start: 'a day', steps: [['a da', 4], ['a d', 3], ['a ', 2], ['a', 1], ['', 0]], ends: ['a'] },
  { name: 'Delete goes on over letters', start: 'bridge', steps: [['ridge', 0], ['idge', 0], ['dge', 0]], ends: [] },
  { name: 'writing after deleting begins a new step', start: 'day', steps: [['da', 2], ['dab', 3]], ends: ['da'] },
  { name: 'deleting what stood before the word just written begins a new step', start: 'xy', steps: [['xyz', 3], ['xy', 2], ['x', 1]], ends: ['xy'] },
  { name: 'several words pasted behind a word begin a new step', start: '', steps: [['on', 2], ['on the old bridge', 17]], ends: ['on'] },
  { name: 'an input method rewrites what it composes', start: '', steps: [['k', 1], ['か', 1], ['かn', 2], ['漢字', 2]], ends: [] },
  { name: 'Chinese goes on up to the mark', start: '', steps: typed('', '桥很旧。河'), ends: ['桥很旧'] },
  { name: 'Arabic words are words', start: '', steps: typed('', 'جسر قديم'), ends: ['جسر'] },
  { name: 'a combining mark belongs to its letter', start: '', steps: typed('', 'e\u0301t'), ends: [] },
  { name: 'the same text again changes nothing', start: 'a', steps: [['ab', 2], ['ab', 2], ['abc', 3]], ends: [] },
];
describe('a burst of typing', () => {
  for (const one of cases) test(one.name, () => { expect(ends(one.start, one.steps)).toEqual(one.ends); });
  test('ends with the unit', () => { expect(grown(burstOf('u', '', 'a', 1), 'other', 'b', 1)).toBeNull(); });
});
