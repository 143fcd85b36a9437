import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect } from 'vitest';
import { gravity } from '#app/mqm/severity';
import { registry } from '#app/checks/registry';
import { run } from '#app/checks/run';
import { speaking, unitsOf } from '#test/app/checks/units';
import { testOn } from '#test/data/labelled';

interface Pair { readonly source_lang: string; readonly target_lang: string; readonly source: string }
interface Rated extends Pair { readonly target: string; readonly spans: readonly unknown[] }
interface Spoilt extends Pair { readonly good: string; readonly bad: string; readonly phenomenon: string }

const checks = registry.filter(({ id }) => ['numbers', 'dates', 'places', 'quantities', 'negation', 'omission-addition', 'untranslated', 'wrong-language', 'content-repeated'].includes(id));
const lines = (file: string): readonly string[] => gunzipSync(readFileSync(file)).toString('utf8').trim().split('\n');
function doubts(pair: Pair, target: string): ReturnType<typeof run>['doubts'] {
  return run(unitsOf([{ source: pair.source, target }]), speaking(pair.target_lang, pair.source_lang), { checks }).doubts;
}

/** Every n-th row: the whole sets take minutes on a slow machine. */
const STEP = 10;

describe('real machine translations', () => {
  testOn('mqm-dev', 'segments in which raters marked nothing have fewer than three major doubts in a hundred', (folder) => {
    const rows = ['en-de', 'zh-en', 'ru-en', 'en-fr', 'en-es', 'pt-en', 'de-en'].flatMap((pair) => lines(path.join(folder, 'clear', `${pair}.jsonl.gz`)))
      .filter((_, i) => i % STEP === 0).map((line) => JSON.parse(line) as Rated).filter(({ spans }) => spans.length === 0);
    const major = rows.filter((row) => doubts(row, row.target).some(({ severity }) => gravity(severity) >= gravity('major'))).length;
    process.stdout.write(`clean segments: ${rows.length}, with a major doubt ${(100 * major / rows.length).toFixed(2)} %\n`);
    expect(100 * major / rows.length).toBeLessThan(2);
  }, 120_000);

  /** Phenomena these checks answer for, and the share they find at least. */
  const planted: readonly [set: string, file: string, floors: Readonly<Record<string, number>>][] = [
    ['challenge-inject', 'inject', { 'number-changed': 0.9, 'number-dropped': 0.65, 'all-untranslated': 0.99 }],
    ['challenge-dev', 'demetr', { numbers_replaced: 0.9 }],
  ];
  for (const [set, file, floors] of planted) testOn(set, `planted errors are found, good texts are left alone: ${file}`, (folder) => {
    const rows = lines(path.join(folder, `${file}.jsonl.gz`)).map((line) => JSON.parse(line) as Spoilt);
    const good = rows.filter((_, i) => i % STEP === 0), marked = good.filter((row) => doubts(row, row.good).length > 0).length;
    const found = Object.entries(floors).map(([phenomenon, floor]) => {
      const own = rows.filter((row) => row.phenomenon === phenomenon);
      const share = own.filter((row) => doubts(row, row.bad).length > doubts(row, row.good).length).length / own.length;
      return { phenomenon, floor, share };
    });
    process.stdout.write(`${file}: good texts marked ${(100 * marked / good.length).toFixed(2)} %; ${found.map(({ phenomenon, share }) => `${phenomenon} ${share.toFixed(2)}`).join(', ')}\n`);
    expect(100 * marked / good.length).toBeLessThan(3);
    expect(found.filter(({ share, floor }) => !(share >= floor))).toEqual([]);
  }, 120_000);
});
