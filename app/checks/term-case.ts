import type { Check, CheckContext, CheckUnit, Evidence, Finding, UnitFacts } from '#app/checks/check';
import { joining } from '#app/checks/conjunctions';
import { grouped } from '#app/checks/grouped';
import { inTarget, place } from '#app/checks/finding';
import { capitalRuns, isTitleCase } from '#app/checks/name-runs';
import { lowerForms } from '#app/checks/lower-forms';
import { goesWith, sourceWords, type SourceWord } from '#app/checks/source-words';
import { terms, type Terms } from '#app/checks/terms';
import { rowFor } from '#app/intl/language-tag';
import { tellTales } from '#app/text/tell-tales';

/** A term with capitals in mid-sentence: "General Staff". */
interface Capitalised { readonly text: string; readonly start: number; readonly end: number }
interface Seen { readonly unit: CheckUnit; readonly start: number; readonly end: number; readonly text: string }

/** Longest term in words: longer runs of capitals are titles. */
const LONGEST = 3;
/** So often a single word has to stand with a capital before its lower case is doubted. */
const OFTEN = 2;

/** One term with capitals here and without there: "General Staff", "general staff". */
export const termCase: Check<Capitalised> = {
  id: 'term-case',
  scope: 'article',
  speaks: ({ target }) => rowFor(terms, target) !== undefined,
  facts: (unit, { languages }) => {
    if (unit.block.type === 'heading' || unit.block.standing !== 'text' || isTitleCase(unit.target)) return [];
    return capitalised(unit, languages.target);
  },
  judge: (units, { languages }) => {
    const row = rowFor(terms, languages.target);
    return row === undefined ? [] : judged(units, row, languages);
  },
};

function capitalised(unit: CheckUnit, language: string): Capitalised[] {
  const runs = capitalRuns(unit.target, unit.targetBorders);
  const small = new Set(rowFor(tellTales, language)?.words.split(' ') ?? []);
  const links = new Set(rowFor(terms, language)?.links.split(' ') ?? []), joints = new Set(rowFor(joining, language)?.words.split(' ') ?? []);
  return runs.flatMap(({ words, opens }, at) => {
    // "The North": only the article owes its capital to the sentence's start.
    const first = words[0];
    if (first === undefined || (opens && !small.has(first.text.toLowerCase()))) return [];
    const term = opens ? words.slice(1) : words, begin = term[0], end = term.at(-1);
    if (begin === undefined || end === undefined || term.length > LONGEST || !term.every(({ text }) => /^\p{Lu}\p{Ll}+$/u.test(text))) return [];
    // "the North and South Korean sides": "North" is half a name. "Department of Trauma Surgery": so is what "of" joins.
    const next = runs[at + 1], link = linkBetween(unit.target, end.end, next?.words[0]?.start), last = runs[at - 1], before = last?.opens === true && last.words.length === 1 ? [] : linkBetween(unit.target, last?.words.at(-1)?.end, begin.start);
    if (next !== undefined && next.words.length > 1 && link.length === 1 && joints.has(link[0] ?? '')) return [];
    if ([link, before].some((between) => between.length > 0 && between.every((word) => links.has(word)))) return [];
    return [{ text: unit.target.slice(begin.start, end.end), start: begin.start, end: end.end }];
  });
}

/** The words between two runs; none where there is no run, or more than words stand between. */
function linkBetween(text: string, from: number | undefined, to: number | undefined): readonly string[] {
  const between = from === undefined || to === undefined ? '' : text.slice(from, to);
  return /^ [\p{L} ]+ $/u.test(between) ? between.trim().toLowerCase().split(' ') : [];
}

function judged(units: readonly UnitFacts<Capitalised>[], row: Terms, languages: CheckContext['languages']): Finding[] {
  const high = grouped(units.flatMap(({ unit, facts }) => facts.map((fact): Seen => ({ unit, ...fact }))), ({ text }) => text.toLocaleLowerCase(languages.target));
  const low = lowerForms(units.map(({ unit }) => unit).filter(({ block }) => block.type !== 'heading' && block.standing === 'text'), high, row);
  const sourced = units.map(({ unit }) => unit).filter(({ source }) => source !== '');
  return Array.from(low).flatMap(([key, seen]) => {
    const names = high.get(key) ?? [], lone = !key.includes(' ');
    if (names.length < seen.length || (lone && (names.length < OFTEN || names.length === seen.length))) return [];
    const doubted = new Set(seen.map(({ unit }) => unit)), others = sourced.filter((unit) => !doubted.has(unit));
    return seen.flatMap((one) => {
      const same = sameInSource(one, names, others, languages.source);
      const compass = row.compass.split(' ').includes(key);
      return same === 'other' || (same === 'unknown' && lone && !compass) ? [] : [finding(one, names, typeof same === 'string' ? [] : [same])];
    });
  });
}

/**
 * Whether the source has the same word here as where the term is capitalised: its place where it has a capital to show,
 * else 'same'; 'other': another word, or the same in another case; 'unknown': no source to ask. `all`: the other units, that have the term in neither case or capitalised.
 */
function sameInSource(one: Seen, names: readonly Seen[], all: readonly CheckUnit[], source: string | null): Evidence | 'same' | 'other' | 'unknown' {
  if (source === null || one.unit.source === '' || !/\p{Lu}\p{Ll}|\p{Ll}/u.test(one.unit.source)) return 'unknown';
  const stems = goesWith(new Set(names.map(({ unit }) => unit).filter((unit) => unit.source !== '')), all);
  const here = sourceWords(one.unit).filter(({ stem }) => stems.has(stem));
  const there = names.flatMap(({ unit }) => sourceWords(unit)).filter(({ stem }) => stems.has(stem));
  // "public health departments" beside "the Ministry of Public Health": the source makes the same difference.
  const usual = (stem: string, capital: boolean): boolean => there.filter((word) => word.stem === stem && word.capital === capital).length * 2 > there.filter((word) => word.stem === stem).length;
  if (here.some(({ stem }) => usual(stem, true) && !here.some((word) => word.stem === stem && word.capital))) return 'other';
  const agreeing = here.filter(({ stem, capital }) => usual(stem, capital));
  const [best] = likeliest(agreeing.filter(({ capital }) => capital), stems, one);
  return best !== undefined ? place(one.unit, 'source', best.start, best.end) : agreeing.length > 0 ? 'same' : 'other';
}

/** How much worse than the best a word may go with the term and still be meant: then the place in the sentence tells. How far off that may be, as a share of it. */
const NEARLY = 0.7, FAR = 0.35;
/** "from the north … from the south": both compass points go with both, so of those the one that stands alike is meant; none that stands elsewhere. */
function likeliest(words: readonly SourceWord[], stems: ReadonlyMap<string, number>, { unit, start }: Seen): readonly SourceWord[] {
  const fits = ({ stem }: SourceWord): number => stems.get(stem) ?? 0;
  const most = Math.max(...words.map(fits));
  const away = (word: SourceWord): number => Math.abs(word.start / unit.source.length - start / unit.target.length);
  return words.filter((word) => fits(word) >= most * NEARLY && away(word) <= FAR).toSorted((a, b) => away(a) - away(b));
}

function finding(one: Seen, names: readonly Seen[], source: readonly Evidence[]): Finding {
  const [first] = names;
  const there = first?.text ?? '';
  return inTarget(one.unit, one.start, one.end, {
    mqm: 'fluency/spelling/capitalization', severity: 'minor', confidence: source.length > 0 || there.includes(' ') ? 0.7 : 0.55,
    message: { key: 'term-case.lower', values: { here: one.text, there } },
    evidence: [...(first === undefined ? [] : [place(first.unit, 'target', first.start, first.end)]), ...source],
    suggestions: [{ text: there }],
  });
}
