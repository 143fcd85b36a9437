import type { CheckContext, CheckUnit } from '#app/checks/check';
import { runs } from '#app/checks/runs';
import { isUnspaced } from '#app/checks/spacing';
import { hasLetter, wordsOf } from '#app/checks/words';

/** How many words in a row are compared in the source. */
const LONGEST = 8;

/**
 * How many times over the source says something in a row, one number for each such place: what repeats there may repeat
 * in the translation. More is excused than is doubted: commas and hyphens may stand between ("далёкой-далёкой", "Что-что").
 */
export function sourceRepeats(unit: CheckUnit, context: CheckContext): readonly number[] {
  const times = wordRepeats(unit, context);
  // 慢慢, 研究研究, 人々: repeated inside what counts as one word.
  return isUnspaced(context.languages.source ?? 'und') ? [...times, ...Array.from(unit.source.matchAll(/(\p{L}{1,4})\1|\p{L}々/gu), () => 2)] : times;
}

/** The same for whole words alone. */
export function wordRepeats(unit: CheckUnit, context: CheckContext): readonly number[] {
  const { source } = unit;
  if (source === '') return [];
  const words = wordsOf(unit, 'source', context);
  const found = runs(words, LONGEST, (left, right) => /^[\s\p{P}\p{S}\uFFFC\u200B]*$/u.test(source.slice(left.end, right.start)))
    .filter(({ at, size }) => words.slice(at, at + size).some(({ text }) => hasLetter(text)));
  return found.map(({ times }) => times);
}
