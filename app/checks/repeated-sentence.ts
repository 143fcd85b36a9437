import type { Check, CheckContext, CheckUnit, Finding } from '#app/checks/check';
import { inTarget, place } from '#app/checks/finding';
import { isUnspaced } from '#app/checks/spacing';
import { fold } from '#app/text/fold';

interface Sentence { readonly start: number; readonly end: number; readonly key: string }

/** A sentence shorter than this may well come twice: "Nobody knows." Letters; a third of that where words are written without spaces. */
const LONG = 30;

/** A sentence of the text a second time, where the source says something else. */
export const repeatedSentence: Check<Sentence> = {
  id: 'repeated-sentence',
  scope: 'article',
  facts: (unit, context) => unit.block.type === 'heading' || unit.block.standing !== 'text' ? [] : sentences(unit, context),
  judge: (units) => {
    const first = new Map<string, { readonly unit: CheckUnit; readonly sentence: Sentence; readonly index: number }>();
    return units.flatMap(({ unit, facts }, index) => facts.flatMap((sentence): Finding[] => {
      const earlier = first.get(sentence.key);
      if (earlier === undefined) { first.set(sentence.key, { unit, sentence, index }); return []; }
      return isRight(earlier.unit, unit, index - earlier.index) ? [] : [second(unit, sentence, earlier)];
    }));
  },
};

function sentences(unit: CheckUnit, { languages }: CheckContext): Sentence[] {
  const ends = [...unit.targetBorders, unit.target.length];
  return ends.flatMap((end, i) => {
    const from = ends[i - 1] ?? 0, text = unit.target.slice(from, end);
    const key = fold(text).replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
    const start = from + (text.length - text.trimStart().length);
    return key.length < (isUnspaced(languages.target) ? LONG / 3 : LONG) ? [] : [{ start, end: from + text.trimEnd().length, key }];
  });
}

/** The source repeats itself too. Without a source, only what follows at once is told from a refrain or a pull quote. */
function isRight(earlier: CheckUnit, later: CheckUnit, distance: number): boolean {
  if (earlier.id === later.id) return false;
  if (earlier.source === '' && later.source === '') return distance > 1;
  return fold(earlier.source).trim() === fold(later.source).trim();
}

function second(unit: CheckUnit, sentence: Sentence, earlier: { readonly unit: CheckUnit; readonly sentence: Sentence }): Finding {
  return inTarget(unit, sentence.start, sentence.end, {
    mqm: 'fluency/duplication', severity: 'major', confidence: 0.8, message: { key: 'repeated-sentence.again', values: {} },
    evidence: [place(earlier.unit, 'target', earlier.sentence.start, earlier.sentence.end)],
  });
}
