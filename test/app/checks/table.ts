import { describe, expect, test } from 'vitest';
import type { Check, Finding } from '#app/checks/check';
import { listed } from '#app/checks/reading';
import { registry } from '#app/checks/registry';
import { interfaceLanguages } from '#app/i18n/languages';
import { say } from '#app/i18n/message';
import { translator } from '#app/i18n/translate';
import { findings, mended, speaking, unitsOf, type Line } from '#test/app/checks/units';

/** A case of a check: what stands there, and the passages that must be marked, in order. None: the check must stay silent. */
export interface Row {
  readonly name: string;
  /** Language of the translation, and of the source where there is one: "fr>en", or "en" alone. */
  readonly in: string;
  readonly lines: readonly (string | Line)[];
  readonly marks: readonly string[];
}

const saying = await Promise.all(interfaceLanguages.map(async (language) => [language, await translator(language)] as const));

function quotes(found: readonly Finding[]): readonly string[] { return found.map(({ quote }) => quote); }

function spoken(pair: string): { readonly target: string; readonly source: string | null } {
  const [first = '', second] = pair.split('>');
  return second === undefined ? { target: first, source: null } : { target: second, source: first };
}

/** The table of a check as tests, with what holds for each of its findings: place, words in every language, and mending. */
export function describeCheck<F>(check: Check<F>, rows: readonly Row[]): void {
  const others = registry.filter(({ id }) => id !== check.id);
  describe(`${check.id}: marks`, () => { for (const row of rows.filter(({ marks }) => marks.length > 0)) tested(row); });
  describe(`${check.id}: stays silent`, () => { for (const row of rows.filter(({ marks }) => marks.length === 0)) tested(row); });

  function tested(row: Row): void {
    const { target, source } = spoken(row.in), context = speaking(target, source);
    test(`${row.name} (${row.in})`, () => {
      const found = findings(check, row.lines, context), units = unitsOf(row.lines);
      expect(quotes(found)).toEqual(row.marks);
      for (const { unit, side, span, quote } of found) expect(units.find(({ id }) => id === unit)?.[side].slice(span.start, span.end)).toBe(quote);
      for (const { message } of found) for (const [, t] of saying) expect(say(t, message)).not.toMatch(/^checks\.|\{\{/u);
      const sure = found.filter(({ suggestions }) => suggestions.length > 0);
      if (sure.length === 0) return;
      const after = mended(row.lines, found);
      expect(quotes(findings(check, after, context))).toEqual(quotes(found.filter((one) => !sure.includes(one))));
      const raised = (lines: readonly (string | Line)[]): number => others.reduce((sum, other) => sum + other.open().read(unitsOf(lines), context).findings.length, 0);
      expect(raised(after)).toBeLessThanOrEqual(raised(row.lines));
    });
  }
  test(`${check.id} is registered, has a name and a page in every language`, () => {
    expect(registry.map(({ id }) => id)).toContain(listed(check).id);
    for (const [, t] of saying) for (const key of ['name', 'page.marks', 'page.silent', 'page.why', 'page.tune']) expect(say(t, { key: `${check.id}.${key}`, values: {} })).not.toMatch(/^checks\./u);
  });
}
