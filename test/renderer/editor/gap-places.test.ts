import { describe, expect, test } from 'vitest';
import type { Id } from '#app/review/content';
import { gapPlaces } from '#renderer/editor/gap-places';
import { contentOf, docOf, itemsOf, linked, sourceFrom } from '#test/renderer/editor/articles';

interface Case { readonly name: string; readonly target: string; readonly source: string; readonly links: Readonly<Record<Id, readonly Id[]>>; readonly places: readonly string[] }
const cases: readonly Case[] = [
  { name: 'no gap where every sentence has its unit', target: 'A. | B.', source: 'a | b', links: { 'u0.0': ['s0.0'], 'u0.1': ['s0.1'] }, places: [] },
  { name: 'in the row, behind the unit before it', target: 'A. | C.', source: 'a | b | c', links: { 'u0.0': ['s0.0'], 'u0.1': ['s0.2'] }, places: ['s0.1 in b0 behind "A."'] },
  { name: 'at the end of the row whose paragraph it belongs to', target: 'A.\nC.', source: 'a | b\nc', links: { 'u0.0': ['s0.0'], 'u1.0': ['s1.0'] }, places: ['s0.1 in b0 behind "A."'] },
  { name: 'at the start of the next row when it belongs there', target: 'A.\nC.', source: 'a\nb | c', links: { 'u0.0': ['s0.0'], 'u1.0': ['s1.1'] }, places: ['s1.0 in b1 behind ""'] },
  { name: 'a whole paragraph is a row of its own', target: 'A.\nC.', source: 'a\nb\nc', links: { 'u0.0': ['s0.0'], 'u1.0': ['s2.0'] }, places: ['s1.0 between'] },
  { name: 'before all rows', target: 'B.', source: 'a\nb', links: { 'u0.0': ['s1.0'] }, places: ['s0.0 between'] },
  { name: 'at the start of the first row', target: 'B.', source: 'a | b', links: { 'u0.0': ['s0.1'] }, places: ['s0.0 in b0 behind ""'] },
  { name: 'sentences of one paragraph that follow each other are one gap', target: 'A.', source: 'a\nb | c\nd', links: { 'u0.0': ['s0.0'] }, places: ['s1.0 s1.1 between', 's2.0 between'] },
];
describe('where a source sentence that nothing stands for is drawn', () => {
  test.each(cases)('$name', ({ target, source, links, places }) => {
    const doc = docOf(target), content = contentOf(itemsOf(target), { units: linked(links), source: sourceFrom(source) });
    expect(gapPlaces(doc, content).map(({ gap, at, row }) => {
      const $at = doc.resolve(at);
      return `${gap.sentences.join(' ')} ${row === null ? 'between' : `in ${row} behind "${$at.parent.textBetween(0, $at.parentOffset)}"`}`;
    })).toEqual(places);
  });
});
