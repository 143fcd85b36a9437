import type { Doubt } from '#app/checks/check';
import type { PageCommand } from '#renderer/state/page-command';
import type { Content } from '#app/review/content';
import { fold } from '#app/text/fold';
import { doubtPlace, type Draft } from '#renderer/state/doubt-place';

/** The open doubts that one correction mends together: the same check, the same words (case and digits folded), the same first suggestion. */
export function alike(open: readonly Doubt[], doubt: Doubt): readonly Doubt[] {
  const suggestion = doubt.suggestions[0]?.text;
  if (suggestion === undefined || doubt.side === 'source') return [];
  return open.filter((other) => other.check === doubt.check && other.side === 'target' && fold(other.quote) === fold(doubt.quote) && other.suggestions[0]?.text === suggestion);
}

/** One command for all of them; places whose words have changed since are left out. */
export function mendAlike(content: Content, doubts: readonly Doubt[], draft: Draft | null): PageCommand | null {
  const places = doubts.flatMap((doubt) => {
    const place = doubtPlace(content, doubt, draft), text = doubt.suggestions[0]?.text;
    return place === null || text === undefined ? [] : [{ place, was: doubt.quote, text }];
  });
  const first = places[0];
  return first === undefined ? null : { type: 'replace-all', what: first.was, places };
}
