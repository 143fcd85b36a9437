import type { Change } from '#app/diff/change';
import { stillAt, unitText } from '#renderer/state/doubt-place';
import type { DeskState } from '#renderer/state/desk-state';
import type { PageCommand } from '#renderer/state/page-command';

/** Puts back what stood at one change; null: the words there are others by now. */
export function takingBack(state: DeskState, change: Change): PageCommand | null {
  const text = change.unit === null ? null : unitText(state.content, change.unit, state.draft);
  if (change.unit === null || text === null) return null;
  const at = change.inserted === '' ? change.span : stillAt(text, change.span, change.inserted);
  const revision = state.content.units.get(change.unit)?.revision ?? 0;
  return at === null || at.end > text.length ? null : { type: 'take-back', place: { unit: change.unit, revision, span: at }, was: change.inserted, text: change.deleted };
}
