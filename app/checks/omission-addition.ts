import type { Check, CheckContext, CheckUnit, Evidence, Finding, UnitFacts } from '#app/checks/check';
import { place } from '#app/checks/finding';
import { baseLanguage } from '#app/intl/language-tag';
import { spelledNumbers } from '#app/checks/values/number-words';
import { expectedLogRatio, textSize } from '#app/checks/values/text-size';

/** `textSize` of both texts. */
interface Sizes { readonly source: number; readonly target: number }

/** From so many units on an article's own ratio is believed; shorter ones say little of it. */
const OWN = 8, TELLING = 20;
/** A sentence of fewer letters is a label, a number, a name; below the second its length says nothing. */
const SENTENCE = 12, COMPARED = 20;

/** Sentences without a translation, sentences without a source, and translations far shorter or longer than the article's others. */
export const omissionAddition: Check<Sizes> = {
  id: 'omission-addition',
  scope: 'article',
  needs: 'source',
  facts: (unit, { languages }) => [{ source: textSize(inFigures(unit.source, languages.source ?? 'und')), target: textSize(inFigures(unit.target, languages.target)) }],
  judge: (units, context) => {
    // A review of a translation alone: nothing is added to what is not there.
    if (!units.some(({ facts }) => (facts[0]?.source ?? 0) > 0)) return [];
    const usual = usualRatio(units, context);
    return units.flatMap(({ unit, facts }, at) => {
      const [sizes] = facts;
      if (sizes === undefined || unit.block.standing !== 'text') return [];
      if (sizes.source > 0 && sizes.target > 0) return outOfRatio(unit, sizes, usual);
      if (sizes.source + sizes.target === 0) return [];
      const crossed = [units[at - 1], units[at + 1]].some((other) => other !== undefined && gap(other.facts[0]) !== null && gap(other.facts[0]) !== gap(sizes));
      return [lone(unit, sizes, crossed)];
    });
  },
};

/** Numbers in digits: "quatre-vingt-dix-sept" says no more than "97". */
function inFigures(text: string, tag: string): string {
  return spelledNumbers(text, tag).filter(({ weight }) => weight === 'word').toReversed()
    .reduce((shorter, { span, values: [value = 0] }) => shorter.slice(0, span.start) + String(value) + shorter.slice(span.end), text);
}

/** Which side is empty; null when both say something, or neither. */
function gap(sizes: Sizes | undefined): 'source' | 'target' | null {
  if (sizes === undefined || (sizes.source > 0) === (sizes.target > 0)) return null;
  return sizes.source > 0 ? 'target' : 'source';
}

/** `crossed`: the neighbour lacks the other side, so that the two may belong together: a link to mend, not a loss. */
function lone(unit: CheckUnit, sizes: Sizes, crossed: boolean): Finding {
  const omitted = sizes.target === 0;
  const side = omitted ? 'source' : 'target';
  const where = place(unit, side, 0, unit[side].length);
  return {
    ...where, mqm: omitted ? 'accuracy/omission' : 'accuracy/addition', severity: !crossed && sizes.source + sizes.target >= SENTENCE ? 'major' : 'minor', confidence: crossed ? 0.4 : 0.7,
    message: { key: `omission-addition.${crossed ? 'crossed' : omitted ? 'omitted' : 'added'}`, values: {} }, evidence: [], suggestions: [],
  };
}

interface Usual { readonly log: number; readonly spread: number }
/** How far apart two good translations of one pair of languages are, as measured (log ratio, a robust deviation). */
const USUAL_SPREAD = 0.13;
/** Between a script of characters and one of letters translations differ more. */
const DENSE_SPREAD = 0.18, DENSE = new Set(['zh', 'ja', 'ko', 'th']);

/** The article's own ratio and spread, by medians: one long omission does not move it. */
function usualRatio(units: readonly UnitFacts<Sizes>[], { languages }: CheckContext): Usual {
  const logs = units.flatMap(({ facts }) => facts).filter(({ source, target }) => source >= TELLING && target > 0).map(({ source, target }) => Math.log(target / source));
  const dense = (tag: string | null): boolean => DENSE.has(baseLanguage(tag ?? 'und'));
  const least = dense(languages.source) === dense(languages.target) ? USUAL_SPREAD : DENSE_SPREAD;
  const prior = { log: expectedLogRatio(languages.source ?? 'und', languages.target), spread: least };
  if (logs.length < OWN) return prior;
  const log = median(logs);
  return { log, spread: Math.max(least, 1.4826 * median(logs.map((value) => Math.abs(value - log)))) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How far from the usual a unit may be: short texts vary more. At the usual spread 0.84 for 20 letters, 0.57 for 100. */
function tolerated(size: number, spread: number): number { return (0.35 + 2.2 / Math.sqrt(size)) * spread / USUAL_SPREAD; }

function outOfRatio(unit: CheckUnit, { source, target }: Sizes, { log, spread }: Usual): Finding[] {
  const off = (Math.log(target / source) - log) / tolerated(Math.max(Math.min(source, target * 2), 4), spread);
  if (Math.abs(off) < 1 || Math.max(source, target) < COMPARED) return [];
  const short = off < 0;
  const percent = Math.round(100 * Math.exp(Math.log(target / source) - log));
  return [{
    ...tail(unit, short ? 0 : 1 - Math.min(1, Math.exp(log) * source / target)), mqm: short ? 'accuracy/omission' : 'accuracy/addition', severity: Math.abs(off) > 1.4 ? 'major' : 'minor', confidence: Math.min(0.8, 0.45 * Math.abs(off)),
    message: { key: `omission-addition.${short ? 'short' : 'long'}`, values: { percent } },
    evidence: [place(unit, 'source', 0, unit.source.length)], suggestions: [],
  }];
}

/** The end of the translation, from a word on: its last word, or what goes beyond the usual length. Where a text is cut is seldom known. */
function tail(unit: CheckUnit, share: number): Evidence {
  const text = unit.target.trimEnd();
  const starts = Array.from(text.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu), (match) => match.index);
  const from = share === 0 ? starts.at(-1) : starts.find((start) => start >= (1 - share) * text.length);
  return place(unit, 'target', from ?? starts.at(-1) ?? 0, text.length);
}
