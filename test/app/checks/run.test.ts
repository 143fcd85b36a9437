import { array, assert, constantFrom, nat, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check, CheckUnit } from '#app/checks/check';
import { listed } from '#app/checks/reading';
import { run, type ChecksCache } from '#app/checks/run';
import { registry } from '#app/checks/registry';
import { inTarget } from '#app/checks/finding';
import { speaking, unitsOf, type Line } from '#test/app/checks/units';

/** A check that marks each "x", and says which units it read. */
function marksX(read: string[], scope: 'unit' | 'article' = 'unit', over: Partial<Check<number>> = {}): Check<number> {
  return {
    id: 'x', scope, ...over,
    facts: (unit) => { read.push(unit.id); return Array.from(unit.target.matchAll(/x/gu), ({ index }) => index); },
    judge: (units) => units.flatMap(({ unit, facts }) => facts.map((at) => inTarget(unit, at, at + 1, { mqm: 'fluency', severity: 'minor', confidence: 0.5, message: { key: 'x', values: {} } }))),
  };
}
const changed = (units: readonly CheckUnit[], at: number, target: string): readonly CheckUnit[] => units.map((unit, i) => i === at ? { ...unit, target } : unit);

describe('running the checks', () => {
  test.each(['unit', 'article'] as const)('an edit reads one unit again (%s)', (scope) => {
    const read: string[] = [], cache: ChecksCache = new Map(), checks = [listed(marksX(read, scope))], units = unitsOf(['x', 'a', 'x x']);
    run(units, speaking('en'), { checks, cache });
    read.length = 0;
    const { doubts } = run(changed(units, 1, 'b x'), speaking('en'), { checks, cache });
    expect(read).toEqual(['u1']);
    expect(doubts.map(({ unit, span }) => `${unit}:${span.start}`)).toEqual(['u0:0', 'u1:2', 'u2:0', 'u2:2']);
  });
  test('another language reads all again', () => {
    const read: string[] = [], cache: ChecksCache = new Map(), checks = [listed(marksX(read))], units = unitsOf(['x', 'a']);
    run(units, speaking('en'), { checks, cache });
    run(units, speaking('fr'), { checks, cache });
    expect(read).toEqual(['u0', 'u1', 'u0', 'u1']);
  });
  test('preformatted text is not checked', () => {
    expect(run(unitsOf([{ target: 'x', block: { type: 'preformatted' } }]), speaking('en'), { checks: [listed(marksX([]))] }).doubts).toEqual([]);
  });
  test.each([
    { name: 'without a source', check: marksX([], 'unit', { needs: 'source' }), why: 'no-source' },
    { name: 'without its tables', check: marksX([], 'unit', { speaks: () => false }), why: 'language' },
  ])('a check $name is reported as incomplete', ({ check, why }) => {
    expect(run(unitsOf(['x']), speaking('en'), { checks: [listed(check)] })).toMatchObject({ doubts: [], incomplete: [{ check: 'x', why }] });
  });
  test('a check out of time says so, and the next run goes on where it stopped', () => {
    const read: string[] = [], cache: ChecksCache = new Map(), checks = [listed(marksX(read))], units = unitsOf(['x', 'x', 'x']);
    let left = 2;
    const short = run(units, { ...speaking('en'), expired: () => { left -= 1; return left < 0; } }, { checks, cache });
    expect([short.doubts.length, short.incomplete]).toEqual([2, [{ check: 'x', why: 'time' }]]);
    expect(run(units, speaking('en'), { checks, cache }).doubts).toHaveLength(3);
    expect(read).toEqual(['u0', 'u1', 'u2']);
  });
  test('what was dismissed is not raised', () => {
    const { doubts } = run(unitsOf(['x', 'x']), speaking('en'), { checks: [listed(marksX([]))], dismissed: ({ unit }) => unit === 'u0' });
    expect(doubts.map(({ unit }) => unit)).toEqual(['u1']);
  });
  test('ids stay the same through edits elsewhere, and equal ones are numbered', () => {
    const checks = [listed(marksX([]))], units = unitsOf([{ source: 's', target: 'x' }, 'a', { source: 's', target: 'x' }]);
    const before = run(units, speaking('en'), { checks }).doubts.map(({ id }) => id);
    expect(before[1]).toBe(`${before[0]}-2`);
    expect(run(changed(units, 1, 'x b'), speaking('en'), { checks }).doubts.filter(({ unit }) => unit !== 'u1').map(({ id }) => id)).toEqual(before);
  });
  test('the chance of an error joins the doubts of a unit, and lines of the web page have none', () => {
    const { risk } = run(unitsOf(['x', 'x x', 'a', { target: 'x', block: { standing: 'furniture' } }]), speaking('en'), { checks: [listed(marksX([]))] });
    expect(Array.from(risk.values(), (value) => Math.round(value * 1000) / 1000)).toEqual([0.25, 0.438, 0, 0]);
  });
});

const words = constantFrom('the', 'the', 'and', 'mine clearance', 'South', 'the south', 'Kim Jong-un', 'Kim Jong Un', '“', '”', '(', ')', ',', '.', ' .', '  ', '12', 'videoThe', 'и', 'и', 'Москва', 'сила', '和', '排雷', 'والتدريب', 'التدريب', '\uFFFC', '\u200B', '😀', 'e\u0301', '\n', 'https://a.io', 'MÃ¤rz', 'การ', 'हिन्दी', '\uD800');
const line = array(words, { maxLength: 14 }).map((parts) => parts.join(' '));
const unit = record({ target: line, source: line, type: constantFrom('paragraph' as const, 'heading' as const), standing: constantFrom('text' as const, 'text' as const, 'furniture' as const, 'credit' as const) })
  .map(({ target, source, type, standing }): Line => ({ target, source, block: { type, standing } }));
const language = constantFrom('en', 'de', 'ru', 'zh', 'ar', 'th', 'fr', 'und', 'tlh');

describe('any text whatever', () => {
  test('gets doubts whose spans lie in it and hold their quotes, with ids of their own', () => {
    assert(property(array(unit, { maxLength: 6 }), language, language, (lines, target, source) => {
      const units = unitsOf(lines), { doubts, risk } = run(units, speaking(target, source));
      expect(new Set(doubts.map(({ id }) => id)).size).toBe(doubts.length);
      for (const doubt of doubts) {
        for (const place of doubt.places) expect(units.find(({ id }) => id === place.unit)?.[place.side].slice(place.span.start, place.span.end)).toBe(place.quote);
        for (const place of doubt.evidence) expect(units.find(({ id }) => id === place.unit)?.[place.side].slice(place.span.start, place.span.end)).toBe(place.quote);
        expect(doubt.confidence).toBeGreaterThan(0);
        expect(doubt.confidence).toBeLessThanOrEqual(1);
      }
      for (const chance of risk.values()) expect(chance >= 0 && chance <= 1).toBe(true);
    }), { numRuns: 120 });
  });
  test('also where units share a source and touch', () => {
    assert(property(array(unit, { minLength: 1, maxLength: 6 }), array(nat(2), { minLength: 6, maxLength: 6 }), language, (lines, groups, target) => {
      const units = unitsOf(lines).map((one, i): CheckUnit => {
        const group = groups[i] ?? 0;
        return { ...one, ...(group === 0 ? {} : { sharing: `s${group}`, source: lines[group]?.source ?? 'un' }), ...(group === 2 ? { touching: true as const } : {}) };
      });
      const { doubts } = run(units, speaking(target, 'fr'));
      expect(new Set(doubts.map(({ id }) => id)).size).toBe(doubts.length);
      for (const doubt of doubts) for (const place of [...doubt.places, ...doubt.evidence]) expect(units.find(({ id }) => id === place.unit)?.[place.side].slice(place.span.start, place.span.end)).toBe(place.quote);
    }), { numRuns: 120 });
  });
  test('is read after an edit as if it were read anew', () => {
    assert(property(array(unit, { minLength: 1, maxLength: 6 }), nat(5), line, language, (lines, at, target, spoken) => {
      const units = unitsOf(lines), cache: ChecksCache = new Map(), context = speaking(spoken, 'fr'), edited = changed(units, at % units.length, target);
      run(units, context, { cache });
      expect(run(edited, context, { cache }).doubts).toEqual(run(edited, context).doubts);
    }), { numRuns: 80 });
  });
});

test('no two checks share an id', () => {
  expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length);
});
