import type { Check, CheckContext, CheckUnit, Finding, Side, UnitFacts } from '#app/checks/check';
import { joining } from '#app/checks/conjunctions';
import { inTarget, place } from '#app/checks/finding';
import { capitalRuns, type Capital, type CapitalRun } from '#app/checks/name-runs';
import { grouped } from '#app/checks/grouped';
import { lettersOf } from '#app/checks/name-forms';
import type { NameSeen, Variant } from '#app/checks/name-seen';
import { inMidSentence, nearNames } from '#app/checks/near-names';
import { usualScript } from '#app/intl/language-names';
import { rowFor } from '#app/intl/language-tag';
import { overlaps } from '#app/text/span';

/** Words in the longest name compared, letters in the shortest. */
const LONGEST = 3, SHORTEST = 4;

/** One name in two spellings: "Kim Jong-un" here, "Kim Jong Un" elsewhere. */
export const nameSpelling: Check<CapitalRun> = {
  id: 'name-spelling',
  scope: 'article',
  facts: (unit) => unit.block.standing === 'text' ? capitalRuns(unit.target, unit.targetBorders) : [],
  judge: (units, context) => {
    const names = units.flatMap(({ unit, facts }) => facts.flatMap((run) => namesIn(unit, run)));
    const found = [...sameLetters(names, units, context), ...lostAccents(names, context), ...nearNames(names.filter(({ text }) => !/[ -]/u.test(text)), units.map(({ unit }) => unit), context)];
    return widest(found).map(finding);
  },
};

/** All names of one to three words that a run of capitals may hold. */
function namesIn(unit: CheckUnit, { words }: CapitalRun, side: Side = 'target'): NameSeen[] {
  return words.flatMap((first, at) => Array.from({ length: Math.min(LONGEST, words.length - at) }, (_, more): NameSeen => {
    const last = words[at + more] ?? first;
    const beside = [words[at - 1], words[at + more + 1]].flatMap((word: Capital | undefined) => word === undefined ? [] : [word.text]);
    return { unit, start: first.start, end: last.end, text: unit[side].slice(first.start, last.end).replaceAll('\u00A0', ' '), beside };
  }));
}

/** Vietnamese tells names apart by their accents. */
const accentsTell = /^vi\b/u;

/** "Laden", "Läden": where all nouns have capitals, an accent may be a plural; in inflected languages, a case. */
const nounsHaveCapitals = /^(?:de|lb)\b/u;

/** Names of the same letters with other hyphens, spaces, accents or inner capitals. */
function sameLetters(names: readonly NameSeen[], units: readonly UnitFacts<CapitalRun>[], { languages }: CheckContext): Variant[] {
  if (accentsTell.test(languages.target)) return [];
  const accents = nounsHaveCapitals.test(languages.target) || rowFor(joining, languages.target)?.inflected === true ? 'kept' : 'off';
  const byLetters = grouped(names.filter(({ text }) => /\p{Ll}/u.test(text)), ({ text }) => lettersOf(text, accents));
  const source = units.map(({ unit }) => unit.source).join('\n');
  // In a text of another script a name in letters is a gloss, which binds nobody.
  const asked = languages.source !== null && usualScript(languages.source) === usualScript(languages.target) ? source : '';
  return Array.from(byLetters).flatMap(([letters, seen]) => {
    const forms = grouped(seen, ({ text }) => text);
    if (forms.size < 2 || letters.length < SHORTEST) return [];
    const [usual, ...rest] = Array.from(forms, ([form, all]) => ({ form, all, known: Number(stands(form, asked)) }))
      .toSorted((a, b) => b.known - a.known || accentsFirst(a.form, b.form) || b.all.length - a.all.length).map(({ all }) => all);
    return usual === undefined ? [] : rest.flat().filter(({ text, unit }) => differ(text, usual[0]?.text ?? text) && !unit.source.replaceAll('\u00A0', ' ').includes(text) && !isCompound(seen, text, usual[0]?.text ?? text, languages.target) && !(source.includes(text) && source.includes(usual[0]?.text ?? text)))
      .map((one) => ({ seen: one, usual, confidence: usual.length > 1 ? 0.85 : 0.65 }));
  });
}

/** Whether a text has it as it is written, a word or words of its own. */
function stands(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2))) return true;
  }
  return false;
}

const accentsOf = (name: string): number => name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0;
const bare = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '');

/** Of two forms that differ in accents alone the one with more of them: accents are lost in writing, not gained. */
function accentsFirst(a: string, b: string): number { return bare(a) === bare(b) ? accentsOf(b) - accentsOf(a) : 0; }

/** The names of a unit's source, by their letters: units are immutable values. */
const sourceNames = new WeakMap<CheckUnit, ReadonlyMap<string, NameSeen>>();
function namesOfSource(unit: CheckUnit): ReadonlyMap<string, NameSeen> {
  const known = sourceNames.get(unit);
  if (known !== undefined) return known;
  const found = new Map(capitalRuns(unit.source, unit.sourceBorders).flatMap((run) => namesIn(unit, run, 'source')).map((name) => [bare(name.text), name]));
  sourceNames.set(unit, found);
  return found;
}

/**
 * "Ordoñez" where the source has "Ordóñez": some accents kept, another lost. A name without any is how many papers write
 * it ("Erdogan"), one with an accent of its own is another language's ("Haïti").
 */
function lostAccents(names: readonly NameSeen[], { languages }: CheckContext): Variant[] {
  if (languages.source === null || accentsTell.test(languages.target)) return [];
  return names.filter(({ text }) => text.length >= SHORTEST && accentsOf(text) > 0).flatMap((seen): Variant[] => {
    const there = namesOfSource(seen.unit).get(bare(seen.text));
    return there !== undefined && lostIn(seen.text, there.text) && !stands(seen.text, seen.unit.source) ? [{ seen, usual: [there], confidence: 0.7, side: 'source' }] : [];
  });
}

/** Whether letter by letter the first is the second or lacks its accent. */
function lostIn(here: string, there: string): boolean {
  const [a, b] = [here, there].map((name) => Array.from(name.normalize('NFC')));
  return a !== undefined && b !== undefined && a.length === b.length && here !== there && a.every((letter, i) => letter === b[i] || letter === bare(b[i] ?? ''));
}

/** "Co-enzyme" and "Coenzyme", "Domain-Anpassung": a word written in two ways, not a name, unless both stand capitalised in mid-sentence. */
function isCompound(seen: readonly NameSeen[], a: string, b: string, language: string): boolean {
  const closed = [a, b].filter((form) => !/[ -]/u.test(form));
  if (closed.length !== 1) return false;
  return nounsHaveCapitals.test(language) || [a, b].some((form) => !inMidSentence(seen.filter(({ text }) => text === form)));
}

/** Capitals alone do not make another spelling, unless inside a word: "Long Term" and "LONG TERM" are one, "Macdonald" and "MacDonald" two. */
function differ(a: string, b: string): boolean {
  return a.toLowerCase() !== b.toLowerCase() || /\p{Ll}\p{Lu}/u.test(a) !== /\p{Ll}\p{Lu}/u.test(b);
}

/** "Kim Jong-un" rather than the "Jong-un" in it. */
function widest(found: readonly Variant[]): readonly Variant[] {
  const byWidth = found.toSorted((a, b) => (b.seen.end - b.seen.start) - (a.seen.end - a.seen.start));
  const kept: Variant[] = [];
  for (const one of byWidth) if (!kept.some(({ seen }) => seen.unit === one.seen.unit && overlaps(seen, one.seen))) kept.push(one);
  return kept;
}

function finding({ seen, usual, confidence, side = 'target' }: Variant): Finding {
  const [first] = usual, there = first?.text ?? '', values = { here: seen.text, there };
  return inTarget(seen.unit, seen.start, seen.end, {
    mqm: 'terminology/term-inconsistency', severity: 'minor', confidence, message: side === 'source' ? { key: 'name-spelling.source', values } : { key: 'name-spelling.twoWays', values },
    evidence: first === undefined ? [] : [place(first.unit, side, first.start, first.end)],
    suggestions: [{ text: there }],
  });
}
