import { array, assert, property, string } from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { align } from '#app/align/align';
import { strictF1, type AlignedDocument, type Pair } from '#test/app/align/score';
import { testOn } from '#test/data/labelled';

const languages = { source: 'fr', target: 'en' };
const pairs = (source: readonly string[], target: readonly string[]): readonly Pair[] => align({ source, target, languages }).map((bead) => [bead.source, bead.target]);

const fr = ['La mairie ouvre à 9 heures.', 'Le parc du Nord ferme en 2027, selon Anne Martin.', 'Les arbres seront replantés ailleurs.', 'Le budget atteint 12 millions d’euros.'];
const en = ['The town hall opens at 9.', 'North Park closes in 2027, according to Anne Martin.', 'The trees will be replanted elsewhere.', 'The budget comes to 12 million euros.'];
test.each<[string, readonly string[], readonly string[], readonly Pair[]]>([
  ['one by one', fr, en, [[[0], [0]], [[1], [1]], [[2], [2]], [[3], [3]]]],
  ['a sentence left out', fr, [en[0] ?? '', en[1] ?? '', en[3] ?? ''], [[[0], [0]], [[1], [1]], [[2], []], [[3], [2]]]],
  ['a sentence added', [fr[0] ?? '', fr[1] ?? '', fr[3] ?? ''], en, [[[0], [0]], [[1], [1]], [[], [2]], [[2], [3]]]],
  ['a sentence cut in two', ['Le parc du Nord ferme en 2027, selon Anne Martin, et les arbres seront replantés ailleurs.', fr[3] ?? ''], [en[1] ?? '', en[2] ?? '', en[3] ?? ''], [[[0], [0, 1]], [[1], [2]]]],
  ['nothing on one side', [], ['One.', 'Two.'], [[[], [0]], [[], [1]]]],
  ['nothing at all', [], [], []],
])('%s', (_, source, target, beads) => { expect(pairs(source, target)).toEqual(beads); });

test('every sentence stands in exactly one bead, in order', () => {
  assert(property(array(string(), { maxLength: 12 }), array(string(), { maxLength: 12 }), (source, target) => {
    const beads = pairs(source, target);
    expect(beads.flatMap(([sources]) => sources)).toEqual(source.map((_, index) => index));
    expect(beads.flatMap(([, targets]) => targets)).toEqual(target.map((_, index) => index));
  }));
});

test('a bead does not cross the borders of blocks that both sides have', () => {
  const beads = align({ source: ['Un.', 'Deux.', 'Trois.'], target: ['One.', 'Two.', 'Three.'], sourceBlocks: [0, 1, 1], targetBlocks: [0, 1, 1], languages });
  expect(beads.every(({ source, target }) => !(source.includes(0) && target.some((index) => index > 0)))).toBe(true);
});

/** What must not slide back, a little under what the aligner reaches on these halves. */
const floors: readonly [set: string, among: string, floor: number][] = [
  ['align-udhr', 'udhr', 0.86], ['align-dev', 'textberg', 0.83], ['align-dev', 'parice', 0.86], ['align-dev', 'mt', 0.94],
];
for (const [set, among, floor] of floors) testOn(set, `strict F1 does not slide back: ${among}`, (folder) => {
  const documents = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file): AlignedDocument => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  const scored = documents.filter((document) => document.set === among).map(({ gold, src, tgt, src_lang: source, tgt_lang: target }) => (
    { gold, found: align({ source: src, target: tgt, languages: { source, target } }).map((bead): Pair => [bead.source, bead.target]) }));
  const reached = strictF1(scored);
  process.stdout.write(`${among}: strict F1 ${reached.toFixed(3)} over ${scored.length} documents (floor ${floor})\n`);
  expect(reached).toBeGreaterThanOrEqual(floor);
});
