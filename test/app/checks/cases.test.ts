import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import type { CheckUnit, Doubt } from '#app/checks/check';
import { registry } from '#app/checks/registry';
import { run } from '#app/checks/run';
import { standingOf } from '#app/documents/furniture';
import { overlaps } from '#app/text/span';
import { speaking, unitsOf } from '#test/app/checks/units';
import { testOn } from '#test/data/labelled';

interface Case { readonly id: string; readonly check: string; readonly source_lang: string; readonly target_lang: string; readonly source: string; readonly target: string; readonly expect: 'flag' | 'clean'; readonly span: readonly [number, number] | null }

/** Kinds of findings in the labelled cases, and the checks that answer for them; `held`: flags caught and clean cases kept clean, at least. */
const kinds: readonly { readonly kind: string; readonly checks: readonly string[]; readonly caught: number; readonly marked: number }[] = [
  { kind: 'dup-word', checks: ['repeated-word', 'phrase-loop'], caught: 26, marked: 0 },
  { kind: 'dup-coord', checks: ['coordinated-duplicate'], caught: 7, marked: 0 },
  { kind: 'loop', checks: ['phrase-loop'], caught: 7, marked: 0 },
  { kind: 'glued-words', checks: ['glued-words'], caught: 2, marked: 0 },
  { kind: 'sentence-space', checks: ['glued-words'], caught: 2, marked: 0 },
  { kind: 'boilerplate', checks: ['furniture'], caught: 3, marked: 0 },
  { kind: 'stray-punct', checks: ['stray-punctuation'], caught: 3, marked: 0 },
  { kind: 'space-after-punct', checks: ['stray-punctuation'], caught: 3, marked: 0 },
  { kind: 'double-space', checks: ['stray-punctuation'], caught: 2, marked: 0 },
  { kind: 'brackets', checks: ['unpaired-marks'], caught: 1, marked: 0 },
  { kind: 'quotes', checks: ['unpaired-marks'], caught: 2, marked: 0 },
  { kind: 'inverted-mark', checks: ['unpaired-marks'], caught: 2, marked: 0 },
  { kind: 'name-variant', checks: ['name-spelling'], caught: 1, marked: 0 },
  { kind: 'chars', checks: ['character-faults', 'mixed-script'], caught: 4, marked: 0 },
  { kind: 'case', checks: ['heading-case', 'term-case'], caught: 0, marked: 0 },
];

function unitsFor({ source, target }: Case): readonly CheckUnit[] {
  const [standing = 'text'] = standingOf([{ type: 'paragraph', text: target }]);
  return unitsOf([{ source, target, block: { standing } }]);
}

function doubts(one: Case, checks: readonly string[]): readonly Doubt[] {
  const marked = run(unitsFor(one), speaking(one.target_lang, one.source_lang), { checks: registry.filter(({ id }) => checks.includes(id)) });
  return marked.doubts;
}

describe('labelled cases of other tools’ false and missed alarms', () => {
  testOn('qa-dev', 'each kind is caught where it must be and silent where it must be', (folder) => {
    const cases = readFileSync(path.join(folder, 'cases.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Case);
    const table = kinds.map(({ kind, checks, caught, marked }) => {
      const own = cases.filter(({ check }) => check === kind);
      const missed = own.filter((one) => one.expect === 'flag' && !doubts(one, checks).some(({ span }) => one.span === null || overlaps(span, { start: one.span[0], end: one.span[1] })));
      const wrong = own.filter((one) => one.expect === 'clean' && doubts(one, checks).length > 0);
      const flags = own.filter((one) => one.expect === 'flag').length;
      return { kind, flags, clean: own.length - flags, caught: flags - missed.length, marked: wrong.length, missed: missed.map(({ id }) => id), wrong: wrong.map(({ id }) => id), floor: { caught, marked } };
    });
    process.stdout.write(`${table.map(({ kind, flags, clean, caught, marked, missed, wrong }) => `${kind.padEnd(18)} caught ${caught}/${flags}  marked though clean ${marked}/${clean}  ${[...missed, ...wrong].join(' ')}`).join('\n')}\n`);
    expect(table.filter(({ caught, marked, floor }) => caught < floor.caught || marked > floor.marked)).toEqual([]);
  });
});
