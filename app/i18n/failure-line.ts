import type { Failure } from '#app/documents/failure';
import type { Translate } from '#app/i18n/translate';

/** A failure in one line: what failed and, behind it, what to try. */
export function failureLine(t: Translate, failure: Failure): string {
  return `${t(`failure.${failure.failure}`, failure.values)} ${t(`failure.try.${failure.failure}`, failure.values)}`.trim();
}
