import type { Change } from '#app/diff/change';
import { takeBack } from '#app/review/take-back';
import { stillAt, unitText } from '#renderer/state/doubt-place';
import type { DeskState } from '#renderer/state/desk-state';
import type { PageCommand } from '#renderer/state/page-command';

/** Puts back what stood at one change; null: the words there are others by now, or cannot be brought back alone. */
export function takingBack(state: DeskState, change: Change): PageCommand | null {
  const now = standing(state, change);
  const command = now === null ? null : takeBack(state.content, state.meta.target.language, now, () => crypto.randomUUID());
  return command?.type === 'edit' || command?.type === 'take-back' ? command : null;
}

/** The change where its words stand now: they may have moved since it was compared. */
function standing(state: DeskState, change: Change): Change | null {
  if (change.unit === null || change.kind === 'moved' || change.kind === 'block' || change.inserted === '') return change;
  const text = unitText(state.content, change.unit, state.draft), span = text === null ? null : stillAt(text, change.span, change.inserted);
  return span === null ? null : { ...change, span };
}
