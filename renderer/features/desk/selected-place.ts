import { doubtPlace } from '#renderer/state/doubt-place';
import type { Asking, DeskState, Selected } from '#renderer/state/desk-state';

/** A passage to put a note or an error on, as the text stands when it is asked for; null: it is gone. */
export type PlaceNow = (state: DeskState) => Selected | null;

/** The passage that a dialog is about: the doubt's, or the selected one. */
export function placeAsked(asking: Asking | null): PlaceNow {
  if (asking !== null && 'place' in asking) return () => asking.place;
  if (asking === null || !('doubt' in asking)) return () => null;
  const { doubt } = asking;
  return (state) => {
    const place = doubtPlace(state.content, doubt, state.draft);
    return place === null ? null : { ...place, quote: doubt.quote, side: doubt.side };
  };
}
