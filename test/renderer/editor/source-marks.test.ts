import { describe, expect, test } from 'vitest';
import type { Doubt } from '#app/checks/check';
import type { Anchor } from '#app/review/content';
import { sourceMarks } from '#renderer/editor/source-marks';
import { sourceElements } from '#renderer/editor/source-cell';
import { contentOf, itemsOf, linked, sourceFrom } from '#test/renderer/editor/articles';
import { labels } from '#test/renderer/editor/labels-for-tests';

const content = contentOf(itemsOf('Un two. | Three.'), { units: linked({ 'u0.0': ['s0.0', 's0.1'], 'u0.1': ['s1.0'] }), source: sourceFrom('One. | Two.\nThree.\nGone.') });
const doubt: Doubt = {
  id: 'd', check: 'repeated-word', unit: 'u0.0', side: 'target', span: { start: 0, end: 2 }, quote: 'Un', mqm: 'accuracy/mistranslation', severity: 'major', confidence: 0.9,
  message: { key: 'repeated-word.said', values: {} }, evidence: [{ unit: 'u0.0', side: 'source', span: { start: 2, end: 8 }, quote: 'e. Two' }], suggestions: [], also: [], places: [],
};
const drawn = (doubts: readonly Doubt[], focused: string | null, notes: readonly Anchor[] = []): readonly string[] => [...sourceMarks({ content, doubts, focused, notes, labels })]
  .flatMap(([sentence, marks]) => marks.map(({ span, look }) => `${sentence} ${span.start}-${span.end} ${look}`));

describe('what is marked in the source', () => {
  test('the evidence of the doubt in focus, over the sentences of the unit', () => {
    expect(drawn([doubt], 'd')).toEqual(['s0.0 2-4 evidence major', 's0.1 0-3 evidence major']);
  });
  test('not the evidence of others', () => { expect(drawn([doubt], null)).toEqual([]); });
  test('a doubt about the source itself, and one about a gap', () => {
    const own: Doubt = { ...doubt, side: 'source', span: { start: 0, end: 3 }, evidence: [] };
    expect(drawn([own, { ...own, id: 'g', unit: 'gap:s2.0', span: { start: 0, end: 5 } }], null)).toEqual(['s0.0 0-3 doubt major', 's2.0 0-5 doubt major']);
  });
  test('a passage with an open comment', () => {
    expect(drawn([], null, [{ id: 'a', side: 'source', unit: 's1.0', revision: 0, span: { start: 0, end: 5 }, quote: 'Three', before: '', after: '' }])).toEqual(['s1.0 0-5 noted']);
  });
  test('marks are elements in the words, and the words stay whole', () => {
    const cell = document.createElement('div');
    cell.append(...sourceElements(['s0.0', 's0.1'], new Set(['s0.1']), { content, labels, marks: sourceMarks({ content, doubts: [doubt], focused: 'd', notes: [], labels }) }));
    expect(cell.textContent).toBe('One. Two.');
    expect([...cell.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['e.', 'Two']);
    expect(cell.querySelector('.missing')?.textContent).toBe('Two.');
  });
});
