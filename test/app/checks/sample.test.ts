import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { align } from '#app/align/align';
import type { CheckUnit, Marked } from '#app/checks/check';
import { run } from '#app/checks/run';
import type { Block, Standing } from '#app/documents/article';
import { standingOf } from '#app/documents/furniture';
import { sentences } from '#app/text/sentences';
import { speaking } from '#test/app/checks/units';

const folder = path.resolve(import.meta.dirname, process.env['RECTO_SAMPLE'] ?? '../../fixtures/sample');
interface Reading { readonly doubts: readonly { readonly quote: string; readonly n: number; readonly level: string; readonly needs?: string; readonly mqm: string }[]; readonly clean: readonly string[] }
const reading = JSON.parse(readFileSync(path.join(folder, 'doubts.json'), 'utf8')) as Reading;
const text = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

interface Part { readonly text: string; readonly at: number; readonly block: number; readonly first: boolean; readonly last: boolean; readonly type: 'heading' | 'paragraph'; readonly standing: Standing }

/** Lines as blocks, short ones without a final stop as headings: what the reader of plain text does, in short. */
function parts(whole: string, language: string): readonly Part[] {
  const lines = Array.from(whole.matchAll(/[^\n]+/gu));
  const blocks = lines.map((match): Pick<Block, 'type' | 'text'> => ({ type: match[0].length < 90 && !/[.:”]$/u.test(match[0]) ? 'heading' : 'paragraph', text: match[0] }));
  const standings = standingOf(blocks);
  return lines.flatMap((match, block) => {
    const spans = sentences(match[0], language);
    return spans.map(({ start, end }, i): Part => ({ text: match[0].slice(start, end), at: match.index + start, block, first: i === 0, last: i === spans.length - 1, type: blocks[block]?.type === 'heading' ? 'heading' : 'paragraph', standing: standings[block] ?? 'text' }));
  });
}

function units(target: readonly Part[], source: readonly Part[] | null): readonly (CheckUnit & { readonly at: number })[] {
  const beads = source === null ? target.map((_, i) => ({ source: [], target: [i] }))
    : align({ source: source.map((part) => part.text), target: target.map((part) => part.text), sourceBlocks: source.map(({ block }) => block), targetBlocks: target.map(({ block }) => block), languages: { source: 'fr', target: 'en' } });
  return beads.flatMap((bead, index) => {
    const own = bead.target.map((i) => target[i]).filter((part) => part !== undefined), [part] = own;
    if (part === undefined) return [];
    return [{
      id: `u${index}`, index, at: part.at, source: bead.source.map((i) => source?.[i]?.text ?? '').join(' '), target: own.map((each) => each.text).join(' '), sourceBorders: [], targetBorders: [],
      block: { id: `b${part.block}`, type: part.type, standing: part.standing, first: part.first, last: own.at(-1)?.last ?? true },
    }];
  });
}

function marks(marked: Marked, all: readonly (CheckUnit & { readonly at: number })[]): readonly { readonly start: number; readonly end: number; readonly check: string; readonly quote: string }[] {
  return marked.doubts.flatMap(({ check, places }) => places.filter(({ side }) => side === 'target').map(({ unit, span, quote }) => {
    const at = all.find(({ id }) => id === unit)?.at ?? 0;
    return { start: at + span.start, end: at + span.end, check, quote };
  }));
}

describe.each(['beside its source', 'alone'])('the sample article read %s', (how) => {
  const alone = how === 'alone';
  const whole = text('article.en.txt'), all = units(parts(whole, 'en'), alone ? null : parts(text('article.fr.txt'), 'fr'));
  const found = marks(run(all, speaking('en', alone ? null : 'fr')), all);
  if (process.env['RECTO_SHOW'] !== undefined) process.stdout.write(`${how}\n${found.map((mark) => `  ${mark.check}: ${mark.quote}`).join('\n')}\n`);
  const wanted = reading.doubts.filter(({ needs }) => !alone || needs !== 'source').map((doubt) => {
    let start = -1;
    for (let n = 0; n < doubt.n; n += 1) start = whole.indexOf(doubt.quote, start + 1);
    const end = start + doubt.quote.length;
    return { ...doubt, seen: found.some((mark) => mark.start < end && mark.end > start && mark.end - mark.start <= Math.max(12, 4 * doubt.quote.length)) };
  });

  test('marks every passage that must be marked', () => {
    expect(wanted.filter(({ level, seen }) => level === 'must' && !seen).map(({ quote }) => quote)).toEqual([]);
  });
  test('marks at least half of what should be marked', () => {
    const should = wanted.filter(({ level }) => level === 'should');
    expect(should.filter(({ seen }) => seen).length * 2).toBeGreaterThanOrEqual(should.length);
  });
  test('marks no sentence that the reviewer found clean', () => {
    expect(reading.clean.flatMap((sentence) => {
      const start = whole.indexOf(sentence);
      return found.filter((mark) => mark.start < start + sentence.length && mark.end > start);
    })).toEqual([]);
  });
});
