import type { Check, CheckContext, Finding, UnitFacts } from '#app/checks/check';
import { compareNumbers } from '#app/checks/values/compare-numbers';
import { numbersIn } from '#app/checks/values/numbers-in';
import { spellsNumbers } from '#app/checks/values/number-words';
import { datesIn } from '#app/checks/values/dates-in';
import type { SeenNumber } from '#app/checks/values/seen-number';

interface Numbers { readonly source: readonly SeenNumber[]; readonly target: readonly SeenNumber[] }

/** Units this near may have taken a number over a sentence border. */
const NEAR = 1;
/** Up to here a lone figure is as often a word, an article or an ordinal on the other side. */
const SMALL = 12;

/** Numbers are compared by value in both texts: "1.2 billion" is "1,2 milliards", "12 अरब" and "12亿". */
export const numbers: Check<Numbers> = {
  id: 'numbers',
  scope: 'article',
  needs: 'source',
  facts: (unit, { languages }) => {
    if (languages.source === null || unit.source === '' || unit.target === '') return [];
    const read = (text: string, tag: string): SeenNumber[] => numbersIn(text, tag, datesIn(text, tag).filter((date) => date.sure).map((date) => date.span));
    return [{ source: read(unit.source, languages.source), target: read(unit.target, languages.target) }];
  },
  judge: (units, context) => units.flatMap((entry, at) => {
    const own = entry.facts[0];
    if (own === undefined || context.expired()) return [];
    const near = (side: 'source' | 'target'): SeenNumber[] => units.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((other) => other !== entry).flatMap((other) => other.facts[0]?.[side] ?? []);
    return findings(entry, own, near('source'), near('target'), context);
  }),
};

function findings({ unit }: UnitFacts<Numbers>, own: Numbers, sourceNear: readonly SeenNumber[], targetNear: readonly SeenNumber[], { languages }: CheckContext): Finding[] {
  const { changed, missing, added } = compareNumbers(own.source, own.target, sourceNear, targetNear);
  const common = { unit: unit.id, mqm: 'accuracy/mistranslation/number' as const, suggestions: [] };
  const shown = changed.map(({ source, target }): Finding => ({
    ...common, side: 'target', span: target.span, quote: target.text, severity: 'major', confidence: source.weight === 'figure' && target.weight === 'figure' ? 0.85 : 0.6,
    message: { key: 'numbers.changed', values: { here: target.text, there: source.text } },
    evidence: [{ unit: unit.id, side: 'source', span: source.span, quote: source.text }],
  }));
  const telling = (number: SeenNumber, other: string | null): boolean => (number.values[0] ?? 0) > SMALL || (other !== null && spellsNumbers(other) && !Number.isInteger(number.values[0]));
  const lost = missing.filter((number) => telling(number, languages.target)).map((number): Finding => ({
    ...common, side: 'source', span: number.span, quote: number.text, severity: 'major', confidence: 0.6,
    message: { key: 'numbers.missing', values: { there: number.text } }, evidence: [],
  }));
  const extra = added.filter((number) => telling(number, languages.source)).map((number): Finding => ({
    ...common, side: 'target', span: number.span, quote: number.text, severity: 'minor', confidence: 0.5,
    message: { key: 'numbers.added', values: { here: number.text } }, evidence: [],
  }));
  return [...shown, ...lost, ...extra];
}
