import type { Check, CheckContext, Finding, Suggestion, UnitFacts } from '#app/checks/check';
import { compareNumbers } from '#app/checks/values/compare-numbers';
import { withConversions } from '#app/checks/values/measures-in';
import { numbersIn } from '#app/checks/values/numbers-in';
import { spellsNumbers, spellsSmallNumbers } from '#app/checks/values/number-words';
import { datesIn } from '#app/checks/values/dates-in';
import type { SeenNumber } from '#app/checks/values/seen-number';

interface Numbers { readonly source: readonly SeenNumber[]; readonly target: readonly SeenNumber[] }

/** Units this near may have taken a number over a sentence border. */
const NEAR = 1;
/** Up to here a lone figure is as often a word, a pair or an ordinal on the other side; one is an article. */
const SMALL = 12, ONE = 1;
/** Beyond it nobody spells a number out. */
const ROUND = 100;

/** Numbers are compared by value in both texts: "1.2 billion" is "1,2 milliards", "12 अरब" and "12亿". */
export const numbers: Check<Numbers> = {
  id: 'numbers',
  scope: 'article',
  needs: 'source',
  facts: (unit, { languages }) => {
    if (languages.source === null || unit.source === '' || unit.target === '') return [];
    const read = (text: string, tag: string): SeenNumber[] => withConversions(numbersIn(text, tag, datesIn(text, tag).filter((date) => date.sure).map((date) => date.span)), text, tag);
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
  const sole = changed.length === 1 && missing.length === 0 && added.length === 0;
  const shown = changed.map(({ source, target }): Finding => ({
    ...common, side: 'target', span: target.span, quote: target.text, severity: 'major', confidence: source.weight === 'figure' && target.weight === 'figure' ? 0.85 : 0.6,
    message: { key: 'numbers.changed', values: { here: target.text, there: source.text } },
    evidence: [{ unit: unit.id, side: 'source', span: source.span, quote: source.text }], suggestions: sole ? written(source, target, languages.target) : [],
  }));
  const telling = (number: SeenNumber, other: string): boolean => {
    const value = number.values[0] ?? 0;
    return value > ROUND || !Number.isInteger(value) || (value > SMALL ? spellsNumbers(other) : value > ONE && spellsSmallNumbers(other));
  };
  const lost = missing.filter((number) => telling(number, languages.target)).map((number): Finding => ({
    ...common, side: 'source', span: number.span, quote: number.text, severity: 'major', confidence: 0.6,
    message: { key: 'numbers.missing', values: { there: number.text } }, evidence: [],
  }));
  const extra = added.filter((number) => telling(number, languages.source ?? 'und')).map((number): Finding => ({
    ...common, side: 'target', span: number.span, quote: number.text, severity: 'minor', confidence: 0.5,
    message: { key: 'numbers.added', values: { here: number.text } }, evidence: [],
  }));
  return [...shown, ...lost, ...extra];
}

/** The source's figure as the translation's language writes it; none where either may be read in more than one way, or counts another thing. */
function written(source: SeenNumber, target: SeenNumber, tag: string): Suggestion[] {
  if (source.code !== undefined && target.code !== undefined) return [{ text: source.text }];
  const [value] = source.values;
  if (value === undefined || source.of !== target.of || source.weight !== 'figure' || target.weight !== 'figure' || source.scaled || target.scaled || source.values.length > 1 || !/^[\d.,\s\u00A0\u202F]+$/u.test(target.text)) return [];
  const decimals = /[.,·](\d+)$/u.exec(source.text)?.[1]?.length ?? 0;
  const grouped = value >= 10_000 || /\D/u.test(target.text);
  return [{ text: new Intl.NumberFormat(tag, { numberingSystem: 'latn', useGrouping: grouped, minimumFractionDigits: Number.isInteger(value) ? 0 : decimals, maximumFractionDigits: decimals }).format(value) }];
}
