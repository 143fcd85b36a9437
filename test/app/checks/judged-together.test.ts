import { describe, expect, test } from 'vitest';
import { run } from '#app/checks/run';
import { checkUnits } from '#app/review/units';
import { imported, worked } from '#test/app/review/an-article';

const languages = { source: 'fr', target: 'en' };
const paragraph = 'The commission said on Tuesday that it had counted 8,872 incidents, which it called a new and worrying record.';
const source = 'La commission a déclaré mardi qu’elle avait dénombré 8 872 incidents, ce qu’elle a qualifié de nouveau record inquiétant.';

/** What is doubted of the paragraph once it has been split at these words, unit by unit. */
function doubted(text: string, ...at: readonly string[]): readonly string[] {
  const work = worked(imported([['A title'], [text]], [['Un titre'], [source]]));
  at.forEach((word, i) => {
    const unit = i === 0 ? 'u2' : `n${i}`;
    const item = work.review.content.items.find(({ id }) => id === unit);
    work.does({ type: 'edit', changes: [{ type: 'unit-split', unit, at: item?.kind === 'unit' ? item.text.indexOf(word) : 0, id: `n${i + 1}` }] });
  });
  const units = checkUnits(work.review.content, languages);
  expect(units.filter(({ sharing }) => sharing !== undefined)).toHaveLength(at.length === 0 ? 0 : at.length + 1);
  return run(units, { languages, expired: () => false }).doubts.map(({ check, unit, quote }) => `${check} ${unit} ${quote}`);
}

describe('halves of a sentence that was split are judged together', () => {
  test.each([
    { name: 'one sentence', at: [], text: paragraph, doubts: [] },
    { name: 'two halves', at: ['which'], text: paragraph, doubts: [] },
    { name: 'three parts', at: ['that', 'which'], text: paragraph, doubts: [] },
    { name: 'a number changed in the first half', at: ['which'], text: paragraph.replace('8,872', '8,278'), doubts: ['numbers u2 8,278'] },
    { name: 'a number changed in the second half', at: ['that'], text: paragraph.replace('8,872', '8,278'), doubts: ['numbers n1 8,278'] },
    { name: 'a date changed in the first half', at: ['that'], text: paragraph.replace('Tuesday', 'Friday'), doubts: ['dates u2 Friday'] },
    { name: 'a word doubled over the border', at: ['it had'], text: paragraph.replace('that it', 'that it it'), doubts: ['repeated-word u2 it'] },
  ])('$name', ({ text, at, doubts }) => { expect(doubted(text, ...at)).toEqual(doubts); });

  test('too short is said once, of the last half', () => {
    expect(doubted('The commission said so on Tuesday at last.', 'on').filter((doubt) => doubt.startsWith('omission'))).toEqual(['omission-addition n1 last.']);
  });
  test('a suggestion that would reach over the border is left out; the rest of the passage is evidence', () => {
    const work = worked(imported([['A title'], ['The talks were were held.']], [['Un titre'], ['Les pourparlers ont eu lieu.']]));
    work.does({ type: 'edit', changes: [{ type: 'unit-split', unit: 'u2', at: 15, id: 'n1' }] });
    const { doubts } = run(checkUnits(work.review.content, languages), { languages, expired: () => false });
    expect(doubts.map(({ unit, quote, suggestions, evidence }) => [unit, quote, suggestions, evidence.map((each) => [each.unit, each.quote])])).toEqual([['u2', 'were', [], [['n1', 'were']]]]);
  });
});
