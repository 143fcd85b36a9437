import { useMemo } from 'react';
import type { Doubt } from '#app/checks/check';
import { openDoubts } from '#renderer/state/open-doubts';
import { useDesk } from '#renderer/state/use.tsx';

/** The open doubts in the order of the text. */
export function useOpenDoubts(): readonly Doubt[] {
  const doubts = useDesk((state) => state.doubts), content = useDesk((state) => state.content), settled = useDesk((state) => state.settled);
  return useMemo(() => openDoubts(doubts, content, settled), [doubts, content, settled]);
}
