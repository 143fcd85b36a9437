import type { Change } from '#app/diff/change';
import type { ChangedUnit } from '#renderer/features/compare/changed-units';

/** A change and the unchanged words before it. */
export interface Piece { readonly before: string; readonly change: Change }

/** A unit's text cut at its changes, and the words behind the last; null: the text is not the one the changes lead to. */
export function pieces(unit: ChangedUnit): { readonly pieces: readonly Piece[]; readonly rest: string } | null {
  const sorted = unit.changes.filter(({ kind }) => kind === 'words' || kind === 'rewritten').toSorted((a, b) => a.span.start - b.span.start);
  if (unit.text === '' || sorted.some((change) => unit.text.slice(change.span.start, change.span.end) !== change.inserted)) return null;
  return {
    pieces: sorted.map((change, n) => ({ before: unit.text.slice(sorted[n - 1]?.span.end ?? 0, change.span.start), change })),
    rest: unit.text.slice(sorted.at(-1)?.span.end ?? 0),
  };
}
