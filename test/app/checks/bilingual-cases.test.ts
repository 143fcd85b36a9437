import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect } from 'vitest';
import { registry } from '#app/checks/registry';
import { run } from '#app/checks/run';
import { speaking, unitsOf } from '#test/app/checks/units';
import { testOn } from '#test/data/labelled';

interface Case { readonly id: string; readonly check: string; readonly source_lang: string; readonly target_lang: string; readonly source: string; readonly target: string; readonly expect: 'flag' | 'clean' }

/** Kinds of labelled cases that compare two texts, the checks that answer for them, and the floors for precision and recall. */
const kinds: readonly { readonly kind: string; readonly checks: readonly string[]; readonly precision: number; readonly recall: number }[] = [
  { kind: 'num-mismatch', checks: ['numbers'], precision: 1, recall: 1 },
  { kind: 'date-bilingual', checks: ['dates'], precision: 1, recall: 1 },
  { kind: 'date-weekday', checks: ['dates'], precision: 1, recall: 1 },
  { kind: 'country-demonym', checks: ['places'], precision: 1, recall: 1 },
  { kind: 'unit-currency', checks: ['quantities'], precision: 1, recall: 1 },
  { kind: 'negation', checks: ['negation'], precision: 1, recall: 1 },
  { kind: 'untranslated', checks: ['untranslated'], precision: 1, recall: 0.8 },
  { kind: 'wrong-language', checks: ['wrong-language', 'mixed-script', 'untranslated'], precision: 1, recall: 1 },
  { kind: 'length', checks: ['omission-addition'], precision: 1, recall: 1 },
];
const compared = [...new Set(kinds.flatMap(({ checks }) => checks)), 'content-repeated'];

function marks(one: Case, checks: readonly string[]): number {
  return run(unitsOf([{ source: one.source, target: one.target }]), speaking(one.target_lang, one.source_lang), { checks: registry.filter(({ id }) => checks.includes(id)) }).doubts.length;
}

describe('labelled cases that compare translation and source', () => {
  testOn('qa-dev', 'precision and recall of each kind hold their floors', (folder) => {
    const cases = readFileSync(path.join(folder, 'cases.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Case);
    const table = kinds.map(({ kind, checks, precision, recall }) => {
      const own = cases.filter(({ check }) => check === kind);
      const hits = own.filter((one) => one.expect === 'flag' && marks(one, checks) > 0).length, flags = own.filter((one) => one.expect === 'flag').length;
      const wrong = own.filter((one) => one.expect === 'clean' && marks(one, checks) > 0).length;
      return { kind, flags, clean: own.length - flags, hits, wrong, precision: hits / Math.max(1, hits + wrong), recall: hits / Math.max(1, flags), floor: { precision, recall } };
    });
    process.stdout.write(`${table.map((row) => `${row.kind.padEnd(16)} ${row.flags} to mark, ${row.clean} clean: precision ${row.precision.toFixed(2)} recall ${row.recall.toFixed(2)}`).join('\n')}\n`);
    expect(table.filter((row) => row.precision < row.floor.precision || row.recall < row.floor.recall)).toEqual([]);
  });

  testOn('qa-dev', 'clean cases of other kinds are hardly marked', (folder) => {
    const cases = readFileSync(path.join(folder, 'cases.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Case);
    const clean = cases.filter((one) => one.expect === 'clean' && !kinds.some(({ kind }) => kind === one.check));
    const marked = clean.filter((one) => marks(one, compared) > 0);
    process.stdout.write(`clean cases of other kinds: ${marked.length} of ${clean.length} marked: ${marked.map(({ id }) => id).join(' ')}\n`);
    expect(marked.length).toBeLessThanOrEqual(6);
  });
});
