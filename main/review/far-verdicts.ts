import type { Review } from '#app/review/review';
import type { OutsideVerdict } from '#app/review/verdicts';
import type { Verdicts } from '#main/store/verdicts';

/** Dismissals of this review that hold beyond it (for its pair of languages) go to the library; those that are gone (taken back, undone) leave it. */
export function noteFarVerdicts(verdicts: Verdicts, review: string, before: Review, after: Review): void {
  const [was, is] = [before.content.dismissals, after.content.dismissals];
  if (was === is) return;
  for (const id of was.keys()) if (!is.has(id)) verdicts.drop(id);
  for (const { id, scope, check, quote, other } of is.values()) {
    if (scope !== 'pair') continue;
    verdicts.keep({ id, review, scope, check, quote, other, source: after.source?.language ?? null, target: after.target.language });
  }
}

/**
 * What was said in other reviews and holds here: of the same words, in these two languages. A check is never silenced from
 * outside: that would hide what nobody looked at in this text.
 */
export function farVerdicts(verdicts: Verdicts, review: string, { source, target }: Review): readonly OutsideVerdict[] {
  const holds = verdicts.all().filter((verdict) => verdict.review !== review && verdict.scope === 'pair' && verdict.source === (source?.language ?? null) && verdict.target === target.language);
  return holds.map(({ check, quote, other }) => ({ check, quote, other }));
}
