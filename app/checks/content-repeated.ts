import type { Check, CheckContext, CheckUnit, Finding, Side } from '#app/checks/check';
import { inTarget, place } from '#app/checks/finding';
import { functionWords } from '#app/checks/function-words';
import { romanised } from '#app/checks/romanised';
import { isUnspaced } from '#app/checks/spacing';
import { wordsOf, type Word } from '#app/checks/words';
import { fold } from '#app/text/fold';

/** Letters of a doubted word at least; letters of a stem; letters of an ending at most. */
const CONTENT = 5, STEM = 4, ENDING = 3;
/** In longer sentences translators repeat what the source says in two words, or with a pronoun. */
const WORDS = 14;

/**
 * A content word that stands twice in a short sentence or heading, where the source says nothing as often: "soldiers … by
 * soldiers" for one "soldats". Said of one word only: where more is repeated the sentence is built so.
 */
export const contentRepeated: Check<Finding> = {
  id: 'content-repeated',
  scope: 'unit',
  needs: 'source',
  facts: (unit, context) => {
    if (context.languages.source === null || unit.source === '' || isUnspaced(context.languages.target) || isUnspaced(context.languages.source)) return [];
    if (wordsOf(unit, 'target', context).length > WORDS) return [];
    return unmatched(repeated(unit, 'target', context, false), repeated(unit, 'source', context, true)).flatMap((group) => shown(unit, group));
  },
  judge: (units) => units.flatMap(({ facts }) => facts),
};

/** Mentions of one word, whatever its ending. */
interface Group { readonly stem: string; readonly words: readonly Word[] }

const plain = (word: Word): string => fold(word.text, { accents: 'off' });

/** The same word but for an ending of up to three letters. */
function sameStem(a: string, b: string): boolean {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared >= STEM && shared >= Math.max(a.length, b.length) - ENDING;
}

/** Two words that share a root inside: "кровопотеря" and "крови", "Haustür" and "Türen". */
function sharesRoot(a: string, b: string): boolean {
  for (let at = 0; at + STEM <= a.length; at += 1) if (b.includes(a.slice(at, at + STEM))) return true;
  return false;
}

function contentWords(unit: CheckUnit, side: Side, context: CheckContext): Word[] {
  const skip = functionWords(context.languages[side] ?? 'und');
  return wordsOf(unit, side, context).flatMap(parts).filter((word) => word.folded.length >= STEM && /^\p{L}/u.test(word.text) && !skip.has(word.folded));
}

/** Words said more than once. `loosely`: a shared root counts, so that the source is excused rather than doubted. */
function repeated(unit: CheckUnit, side: Side, context: CheckContext, loosely: boolean): Group[] {
  const groups: { stem: string; words: Word[] }[] = [];
  for (const word of contentWords(unit, side, context)) {
    const group = groups.find(({ stem }) => sameStem(stem, plain(word)) || (loosely && sharesRoot(stem, plain(word))));
    if (group === undefined) groups.push({ stem: plain(word), words: [word] }); else group.words.push(word);
  }
  return groups.filter(({ words }) => words.length > 1);
}

/** "nord-coréens" says two words. */
function parts(word: Word): Word[] {
  let at = word.start;
  return word.text.split('-').map((text) => {
    const part = { text, folded: fold(text), start: at, end: at + text.length };
    at += text.length + 1;
    return part;
  });
}

const skeleton = (text: string): string => romanised(fold(text, { accents: 'off' })).replaceAll(/[kq]/gu, 'c').replaceAll('ph', 'f').replaceAll('y', 'i').slice(0, 4);

/** Repetitions of the translation for which the source has none left: first by likeness (Corée, Korea), then by number. */
function unmatched(target: readonly Group[], source: readonly Group[]): Group[] {
  const left = [...source];
  const alone = target.filter((group) => {
    const alike = left.findIndex((other) => skeleton(other.stem) === skeleton(group.stem));
    if (alike >= 0) left.splice(alike, 1);
    return alike < 0;
  });
  const excused = left.reduce((sum, group) => sum + repetitions(group), 0);
  return alone.length > excused ? alone.slice(excused) : [];
}

/** Letters of a root that is two words of another language: "Lebererkrankung" is "liver disease". */
const TWO_WORDS = 8;

function repetitions({ words: [first, second] }: Group): number {
  if (first === undefined || second === undefined) return 1;
  const [a, b] = [plain(first), plain(second)];
  return Array.from({ length: Math.max(0, a.length - TWO_WORDS + 1) }, (_, at) => a.slice(at, at + TWO_WORDS)).some((root) => b.includes(root)) ? 2 : 1;
}

/** Side by side or with a word between ("more and more"): what repeated words and coordinations are about. */
function besides(unit: CheckUnit, first: Word, second: Word): boolean { return (unit.target.slice(first.end, second.start).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < 2; }

function shown(unit: CheckUnit, { words }: Group): Finding[] {
  const [first, second] = words;
  if (first === undefined || second === undefined || first.folded.length < CONTENT || words.some(({ text, start }) => !/^\p{Ll}/u.test(text) && start > 0) || besides(unit, first, second)) return [];
  return [inTarget(unit, second.start, second.end, {
    mqm: 'accuracy/mistranslation', severity: 'minor', confidence: 0.4,
    message: { key: 'content-repeated.once', values: { word: second.text } },
    evidence: [place(unit, 'target', first.start, first.end)],
  })];
}
