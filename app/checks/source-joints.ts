import type { CheckContext, CheckUnit, Evidence } from '#app/checks/check';
import { joining } from '#app/checks/conjunctions';
import { duplicates, jointsIn } from '#app/checks/coordinations';
import { place } from '#app/checks/finding';
import { wordRepeats } from '#app/checks/source-repeats';
import { stemOf } from '#app/checks/source-words';
import { wordsOf, type Word } from '#app/checks/words';
import { rowFor } from '#app/intl/language-tag';

/** A conjunction of the source, the words around it, and whether a word stands on both its sides ("iron reserves and circulating iron"). */
export interface SourceJoint { readonly evidence: Evidence; readonly shares: boolean }

/** What the source says about joining. `repeats`: how often it says something twice in a row, joined or not. */
export interface SourceJoints { readonly repeats: number; readonly joints: readonly SourceJoint[] }

/** Words on either side of a conjunction that are compared, and that are shown. */
const NEAR = 3, SHOWN = 1;

/** null: nothing is known, for want of a source or of its language's conjunctions. */
export function sourceJoints(unit: CheckUnit, context: CheckContext): SourceJoints | null {
  const row = context.languages.source === null ? undefined : rowFor(joining, context.languages.source);
  if (row === undefined || unit.source === '') return null;
  const words = wordsOf(unit, 'source', context);
  const joints = jointsIn(words, row).flatMap((at): SourceJoint[] => {
    const from = words[Math.max(0, at - SHOWN)], to = words[Math.min(words.length - 1, at + NEAR)];
    const shares = share(words.slice(Math.max(0, at - NEAR), at), words.slice(at + 1, at + 2 + NEAR));
    return from === undefined || to === undefined ? [] : [{ evidence: place(unit, 'source', from.start, to.end), shares }];
  });
  return { repeats: duplicates(words, unit.source, row).length + wordRepeats(unit, context).length, joints };
}

function share(left: readonly Word[], right: readonly Word[]): boolean {
  const parts = (words: readonly Word[]): readonly string[] => words.flatMap(({ folded }) => /\p{Script=Han}/u.test(folded) ? Array.from(folded) : folded.length > 3 ? [stemOf(folded)] : []);
  const there = new Set(parts(left));
  return parts(right).some((part) => there.has(part));
}
