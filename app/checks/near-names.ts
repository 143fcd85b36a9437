import type { CheckContext, CheckUnit } from '#app/checks/check';
import { joining } from '#app/checks/conjunctions';
import { grouped } from '#app/checks/grouped';
import { distance, formOf, lettersOf, mayBeOne, nearKeys, type NameForm } from '#app/checks/name-forms';
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
  const spellings = Array.from(grouped(names.filter(({ text }) => text.length >= 4 && /\p{Ll}/u.test(text)), ({ text }) => text), ([text, seen]): Spelling => ({ text, seen, form: formOf(text) }))
    .toSorted((a, b) => b.seen.length - a.seen.length);
  const inflected = rowFor(joining, languages.target)?.inflected === true, readable = languages.source !== null && canBeRomanised(languages.source);
  const near = pairs(spellings).flatMap(([usual, rare]) => {
    const how = mayBeOne(usual.form, rare.form, inflected);
    return how === null ? [] : [{ usual, rare, how }];
  });
  if (near.length === 0) return [];
  const source = fold(units.map((unit) => unit.source).join('\n'));
  return near.flatMap(({ usual, rare, how }): Variant[] => {
    const known = (spelling: Spelling): boolean => source.includes(fold(spelling.text));
    const sure = [usual.seen, rare.seen].filter(inMidSentence).length, literal = [usual, rare].filter(known).length;
    // Of an inflected language one form may be a foreign title kept as it is: "Brewers of Europe" beside "v Evropě".
    if (sure === 0 || literal === 2 || (literal === 1 && inflected)) return [];
    const same = readable && hasSources(usual.seen, rare.seen) ? oneInSource(usual.seen, rare.seen) : null;
    if (same === false || (same === null && sure < 2) || (same === null && !(how === 'sound' && usual.seen.length > rare.seen.length) && !sharesName(usual.seen, rare.seen))) return [];
    // What the source has as well is right, however rare.
    const [right, wrong] = known(rare) && !known(usual) ? [rare, usual] : [usual, rare];
    return wrong.seen.map((seen) => ({ seen, usual: right.seen, confidence: same === true ? 0.75 : 0.55 }));
  });
}

interface Spelling { readonly text: string; readonly seen: readonly NameSeen[]; readonly form: NameForm }

/** Spellings that may be near, each pair once, the more frequent first. */
function pairs(spellings: readonly Spelling[]): readonly (readonly [Spelling, Spelling])[] {
  const byKey = new Map<string, number[]>();
  return spellings.flatMap((rare, at) => {
    const others = new Set<number>();
    for (const key of nearKeys(rare.form)) {
      const there = byKey.get(key);
      if (there === undefined) byKey.set(key, [at]); else { for (const index of there) others.add(index); there.push(at); }
    }
    return Array.from(others).flatMap((index) => { const usual = spellings[index]; return usual === undefined ? [] : [[usual, rare] as const]; });
  });
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
