import type { Check, CheckContext, CheckUnit, Finding } from '#app/checks/check';
import { inTarget, place } from '#app/checks/finding';
import { extraLetters, homographs } from '#app/checks/alphabets';
import { functionWords } from '#app/checks/function-words';
import { kinship } from '#app/checks/kinship';
import { wordsOf, type Word } from '#app/checks/words';
import { rowFor } from '#app/intl/language-tag';
import { usualScript } from '#app/intl/language-names';
import { enclosed } from '#app/text/enclosed';
import { contains, overlaps, type Span } from '#app/text/span';

/** So many words of the source in a row, names and numbers not counted, are no accident; in languages of one family more. */
const RUN = 3, FAMILY_RUN = 5;
/** A sentence of twins has to be this long to be told to be a copy. */
const TWINS_WORDS = 8;

/** A sentence left as it was in the source, several words in a row left in it, or a word that cannot be the translation's. */
export const untranslated: Check<Finding> = {
  id: 'untranslated',
  scope: 'unit',
  needs: 'source',
  facts: (unit, context) => {
    const { source, target } = context.languages;
    if (source === null || unit.source === '' || unit.target === '') return [];
    const near = kinship(source, target);
    if (near === 'same') return [];
    const whole = copied(unit, context, near === 'twins');
    if (whole !== null) return [whole];
    if (near === 'twins') return [];
    const runs = leftRuns(unit, context, near === 'family' ? FAMILY_RUN : RUN);
    return [...runs, ...leftWords(unit, context).filter(({ span }) => !runs.some((run) => overlaps(run.span, span)))];
  },
  judge: (units) => units.flatMap(({ facts }) => facts),
};

/** Words in the longest title that is left in its language inside quotation marks. */
const TITLE = 6;

/**
 * Stretches that may stay as the source has them: glosses in brackets, and quoted titles and names. A quotation of more
 * words is somebody's speech: that it stands in quotation marks is no reason to leave it in the source's language.
 */
function mayStay(text: string, words: readonly Word[]): readonly Span[] {
  return enclosed(text).filter((inside) => /[([（【《〈]/u.test(text.charAt(inside.start - 1)) || words.filter((word) => contains(inside, word)).length <= TITLE);
}

/** Letters and digits alone: marks and spaces may differ. */
function bare(text: string): string { return text.normalize('NFC').toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}]/gu, ''); }

/** A word that would have been translated: written small, in letters, outside quotation marks. */
function isCommon({ text }: Word): boolean { return /^\p{Ll}[\p{Ll}\p{M}'’-]+$/u.test(text) && !LATIN_REFERENCE.test(text); }

/** "et al." stays in every language. */
const LATIN_REFERENCE = /^(?:et|al|ibid|cf|vs)$/u;

function copied(unit: CheckUnit, context: CheckContext, twins: boolean): Finding | null {
  if (bare(unit.source) !== bare(unit.target)) return null;
  const all = wordsOf(unit, 'target', context), quoted = mayStay(unit.target, all);
  const words = all.filter((word) => !quoted.some((span) => contains(span, word)));
  const lettered = words.filter(({ text }) => /\p{L}/u.test(text));
  const stays = functionWords(context.languages.source ?? 'und'), own = functionWords(context.languages.target);
  const common = lettered.filter(isCommon).length;
  const foreign = usualScript(context.languages.source ?? 'und') !== usualScript(context.languages.target) && lettered.some(({ text }) => !/\p{Lu}|\p{Ll}/u.test(text));
  // A source that is in the translation's language already is rightly left: a title, a reference.
  const native = lettered.filter(({ folded }) => own.has(folded) && !stays.has(folded)).length, telling = lettered.filter(({ folded }) => stays.has(folded) && !own.has(folded)).length;
  if (!foreign && native > telling) return null;
  const sentence = common >= 2 || (lettered.length >= 2 && lettered.some(({ folded }) => folded.length >= 2 && stays.has(folded)));
  if (!(foreign || sentence) || (twins && lettered.length < TWINS_WORDS)) return null;
  const end = unit.target.length;
  return inTarget(unit, 0, end, {
    mqm: 'accuracy/untranslated', severity: 'major', confidence: common >= 3 || foreign ? 0.95 : 0.8,
    message: { key: 'untranslated.whole', values: {} }, evidence: [place(unit, 'source', 0, unit.source.length)],
  });
}

interface Left { readonly from: number; readonly to: number; readonly at: number }

/** Stretches of words that stand in the same order in the source, longest first, none inside another. */
function sharedRuns(target: readonly Word[], source: readonly Word[], least: number): Left[] {
  const places = new Map<string, number[]>();
  source.forEach(({ folded }, i) => places.set(folded, [...places.get(folded) ?? [], i]));
  const found: Left[] = [];
  for (let from = 0; from < target.length; from += 1) {
    let best: Left | null = null;
    for (const at of places.get(target[from]?.folded ?? '') ?? []) {
      let to = from;
      while (target[to] !== undefined && target[to]?.folded === source[at + to - from]?.folded) to += 1;
      if (to - from >= least && to - from > (best === null ? 0 : best.to - best.from)) best = { from, to, at };
    }
    if (best !== null) { found.push(best); from = best.to - 1; }
  }
  return found;
}

function leftRuns(unit: CheckUnit, context: CheckContext, least: number): Finding[] {
  const target = wordsOf(unit, 'target', context), source = wordsOf(unit, 'source', context);
  const quoted = mayStay(unit.target, target);
  const own = functionWords(context.languages.target), theirs = functionWords(context.languages.source ?? 'und');
  return sharedRuns(target, source, least).flatMap(({ from, to, at }): Finding[] => {
    const run = target.slice(from, to);
    const [first, last] = [run[0], run.at(-1)], [firstThere, lastThere] = [source[at], source[at + to - from - 1]];
    if (first === undefined || last === undefined || firstThere === undefined || lastThere === undefined) return [];
    const span = { start: first.start, end: last.end };
    const small = run.filter(isCommon);
    const telling = small.filter(({ folded }) => folded.length >= 2 && theirs.has(folded) && !own.has(folded)).length;
    const native = small.filter(({ folded }) => own.has(folded)).length;
    if (small.length < least || telling === 0 || native > telling || /[,;]/u.test(unit.target.slice(span.start, span.end)) && small.length < least + 2 || quoted.some((inside) => contains(inside, span))) return [];
    return [inTarget(unit, span.start, span.end, {
      mqm: 'accuracy/untranslated', severity: 'major', confidence: Math.min(0.95, 0.6 + 0.1 * telling),
      message: { key: 'untranslated.run', values: { quote: unit.target.slice(span.start, span.end) } }, evidence: [place(unit, 'source', firstThere.start, lastThere.end)],
    })];
  });
}

/** Least letters of a function word and of a word told by a foreign letter. */
const FUNCTION_WORD = 5, ODD_WORD = 3;

/** Single words of the source that stand in the translation and cannot be its own: by a letter it has not, or as a function word. */
function leftWords(unit: CheckUnit, context: CheckContext): Finding[] {
  const { source, target } = context.languages;
  if (source === null || usualScript(source) !== 'Latn' || usualScript(target) !== 'Latn') return [];
  const letters = rowFor(extraLetters, target);
  const own = functionWords(target), theirs = functionWords(source);
  const there = new Map(wordsOf(unit, 'source', context).map((word) => [word.folded, word]));
  const words = wordsOf(unit, 'target', context), sources = wordsOf(unit, 'source', context);
  const quoted = mayStay(unit.target, words);
  return words.flatMap((word, i): Finding[] => {
    const origin = there.get(word.folded);
    if (origin !== undefined && inName(words, i, sources, sources.indexOf(origin))) return [];
    // An abbreviation stays what it is, however it is written here.
    if (origin === undefined || origin.text === origin.text.toUpperCase() || !isCommon(word) || own.has(word.folded) || quoted.some((span) => contains(span, word))) return [];
    const odd = letters !== undefined && word.folded.length >= ODD_WORD && Array.from(word.folded).some((letter) => /[^a-z'’-]/u.test(letter) && !letters.includes(letter));
    const functional = word.folded.length >= FUNCTION_WORD && theirs.has(word.folded) && !homographs.has(word.folded);
    if (!odd && !functional) return [];
    return [inTarget(unit, word.start, word.end, {
      mqm: 'accuracy/untranslated', severity: 'major', confidence: 0.75,
      message: { key: 'untranslated.word', values: { quote: word.text } }, evidence: [place(unit, 'source', origin.start, origin.end)],
    })];
  });
}

/** Between the same capitalised words on both sides: a small word of a name ("Hochschule für Gesundheit"). */
function inName(words: readonly Word[], at: number, sources: readonly Word[], there: number): boolean {
  return [-1, 1].every((step) => { const word = words[at + step]; return word !== undefined && /^\p{Lu}/u.test(word.text) && word.folded === sources[there + step]?.folded; });
}
