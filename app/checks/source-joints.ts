import type { CheckContext, CheckUnit, Evidence } from '#app/checks/check';
import { joining } from '#app/checks/conjunctions';
import { duplicates, jointsIn } from '#app/checks/coordinations';
import { place } from '#app/checks/finding';
import { functionWords } from '#app/checks/function-words';
import { wordRepeats } from '#app/checks/source-repeats';
import { stemOf } from '#app/checks/source-words';
import { wordsOf, type Word } from '#app/checks/words';
import { rowFor } from '#app/intl/language-tag';

/** A conjunction of the source, the words around it, and whether a word stands on both its sides ("iron reserves and circulating iron"). */
export interface SourceJoint { readonly evidence: Evidence; readonly shares: boolean }

/** What the source says about joining. `repeats`: how often it says something twice in a row, joined or not. */
export interface SourceJoints { readonly repeats: number; readonly joints: readonly SourceJoint[] }

/** Words on either side of a conjunction that are compared; those behind it are shown, too. */
const NEAR = 3;
/** Words that a passage is made longer by at most, so that it begins and ends with one that says something. */
const MORE = 3;

/** null: nothing is known, for want of a source or of its language's conjunctions. */
export function sourceJoints(unit: CheckUnit, context: CheckContext): SourceJoints | null {
  const row = context.languages.source === null ? undefined : rowFor(joining, context.languages.source);
  if (row === undefined || unit.source === '') return null;
  const words = wordsOf(unit, 'source', context);
  const joints = jointsIn(words, row).flatMap((at): SourceJoint[] => {
    const { from, to } = passage(words, at, unit.source, functionWords(context.languages.source ?? 'und'));
    const shares = share(words.slice(Math.max(0, at - NEAR), at), words.slice(at + 1, at + 2 + NEAR));
    return from === undefined || to === undefined ? [] : [{ evidence: place(unit, 'source', from.start, to.end), shares }];
  });
  return { repeats: duplicates(words, unit.source, row).length + wordRepeats(unit, context).length, joints };
}

/** The words around a joint that are shown: "débroussaillage et de pose de mines". Never beyond a comma or a full stop. */
function passage(words: readonly Word[], at: number, text: string, small: ReadonlySet<string>): { readonly from: Word | undefined; readonly to: Word | undefined } {
  const says = (index: number): boolean => small.size === 0 || !small.has(words[index]?.folded ?? '');
  const together = (left: number): boolean => !/[.,;:!?…()\n]/u.test(text.slice(words[left]?.end, words[left + 1]?.start));
  let from = at - 1, to = at;
  while (!says(from) && from > Math.max(0, at - 1 - MORE) && together(from - 1)) from -= 1;
  while (to < words.length - 1 && to < at + NEAR + MORE && (to < at + NEAR || !says(to)) && together(to)) to += 1;
  // Nothing that says something came: rather the shorter one.
  while (to > at + 1 && !says(to)) to -= 1;
  return { from: words[from], to: words[to] };
}

function share(left: readonly Word[], right: readonly Word[]): boolean {
  const parts = (words: readonly Word[]): readonly string[] => words.flatMap(({ folded }) => /\p{Script=Han}/u.test(folded) ? Array.from(folded) : folded.length > 3 ? [stemOf(folded)] : []);
  const there = new Set(parts(left));
  return parts(right).some((part) => there.has(part));
}
