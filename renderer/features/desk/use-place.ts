import { useMemo } from 'react';
import { useDesk, useDeskStore } from '#renderer/state/use.tsx';
import type { Selected } from '#renderer/state/desk-state';
import type { PlaceNow } from '#renderer/features/desk/selected-place';

/** The passage as the text stands; null as soon as it is gone. */
export function usePlace(at: PlaceNow): Selected | null {
  const desk = useDeskStore();
  const content = useDesk((state) => state.content), draft = useDesk((state) => state.draft);
  return useMemo(() => at({ ...desk.state.getState(), content, draft }), [at, desk, content, draft]);
}
