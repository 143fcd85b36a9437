import type { CheckContext, CheckUnit } from '#app/checks/check';
import { joining } from '#app/checks/conjunctions';
import { grouped } from '#app/checks/grouped';
import { distance, lettersOf, mayBeOne } from '#app/checks/name-forms';
import type { NameSeen, Variant } from '#app/checks/name-seen';
import { romanised } from '#app/checks/romanised';
import { rowFor } from '#app/intl/language-tag';
import { fold } from '#app/text/fold';
import { usualScript } from '#app/intl/language-names';

/**
 * Names that differ in a letter or two and are one name: the source has one where the translation has two, or, without a
 * source to ask, they sound alike or share their other name ("Boris Johnson", "Boris Jonson"). Two people of like names
 * stand both in the source.
 */
export function nearNames(names: readonly NameSeen[], units: readonly CheckUnit[], { languages }: CheckContext): readonly Variant[] {
  const forms = Array.from(grouped(names.filter(({ text }) => text.length >= 4 && /\p{Ll}/u.test(text)), ({ text }) => text).values())
    .toSorted((a, b) => b.length - a.length);
  const source = fold(units.map(({ source: text }) => text).join('\n'));
  const inflected = rowFor(joining, languages.target)?.inflected === true;
  return forms.flatMap((usual, at) => forms.slice(at + 1).flatMap((rare): Variant[] => {
    const a = usual[0]?.text ?? '', b = rare[0]?.text ?? '';
    const near = mayBeOne(a, b, inflected), sure = [usual, rare].filter(inMidSentence).length;
    const literal = [a, b].filter((form) => source.includes(fold(form))).length;
    // Of an inflected language one form may be a foreign title kept as it is: "Brewers of Europe" beside "v Evropě".
    if (near === null || sure === 0 || literal === 2 || (literal === 1 && inflected)) return [];
    const same = languages.source !== null && hasSources(usual, rare) && canBeRomanised(languages.source) ? oneInSource(usual, rare) : null;
    if (same === false || (same === null && sure < 2) || (same === null && !(near === 'sound' && usual.length > rare.length) && !sharesName(usual, rare))) return [];
    return rare.map((seen) => ({ seen, usual, confidence: same === true ? 0.75 : 0.55 }));
  }));
}

/** Whether it is a name at all: its capital is not that of a sentence's start. */
export function inMidSentence(seen: readonly NameSeen[]): boolean {
  return seen.some(({ unit, start }) => /[\p{L}\p{N},’'-]\s*$/u.test(unit.target.slice(0, start)));
}

function hasSources(...forms: readonly (readonly NameSeen[])[]): boolean { return forms.every((seen) => seen.every(({ unit }) => unit.source !== '')); }

/** Scripts whose names can be read as Latin letters: the others can not be asked. */
function canBeRomanised(language: string): boolean { return ['Latn', 'Cyrl', 'Grek'].includes(usualScript(language)); }

/** Whether one and the same source name stands in the units of both forms, and no other that is nearer to the rare form. */
function oneInSource(usual: readonly NameSeen[], rare: readonly NameSeen[]): boolean {
  const nameFor = (seen: readonly NameSeen[]): ReadonlySet<string> => new Set(seen.flatMap(({ unit, text }) => nearest(unit, text)));
  const there = nameFor(usual), here = nameFor(rare);
  return here.size > 0 && Array.from(here).every((name) => Array.from(there).some((other) => sameName(name, other)));
}

/** The source's capitalised words that can be the name, by their first letters; of several the nearest. */
function nearest(unit: CheckUnit, name: string): readonly string[] {
  const wanted = lettersOf(name);
  const near = Array.from(unit.source.matchAll(/\p{Lu}[\p{L}\p{M}]{2,}/gu), ([word]) => romanised(fold(word, { accents: 'off' })))
    .map((word) => ({ word, far: distance(word, wanted, wanted.length) })).filter(({ far }) => far <= Math.max(2, wanted.length / 2)).toSorted((a, b) => a.far - b.far);
  const best = near[0];
  return best === undefined ? [] : near.filter(({ far }) => far === best.far).map(({ word }) => word);
}

/** Up to an ending, which begins with a vowel: "kiev" and "kieve", but not "dzhonson" and "dzhonston". */
function sameName(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common >= 3 && [a, b].every((name) => /^(?:[aeiouy]\p{L}{0,2})?$/u.test(name.slice(common)));
}

/** "Boris Johnson" and "Boris Jonson": the name beside it is the same. */
function sharesName(usual: readonly NameSeen[], rare: readonly NameSeen[]): boolean {
  const beside = new Set(usual.flatMap((seen) => seen.beside));
  return rare.every((seen) => seen.beside.some((name) => beside.has(name)));
}
