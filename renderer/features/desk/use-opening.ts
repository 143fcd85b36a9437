import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { furnitureOf } from '#renderer/features/desk/furniture';
import { now, open, takeInHand, type Scene } from '#renderer/features/desk/scene';

/** What happens once when a review is opened: its title on the window, what was saved from a crash, the first doubt under the caret. */
export function useOpening(scene: Scene): void {
  const { desk, t } = scene;
  // Once for a review; the words of the interface may change later.
  const latest = useRef(scene);
  useEffect(() => { latest.current = scene; }, [scene]);
  const title = useStore(desk.state, (state) => state.meta.title);
  useEffect(() => { document.title = `${title} · ${t('ui.app')}`; }, [title, t]);
  useEffect(() => {
    const opening = latest.current, { recovered } = now(opening);
    if (recovered > 0) opening.shell.say('said', opening.t('desk.said.recovered', { count: recovered }));
    // Only while the reviewer has not begun: nothing moves under hands that are at work.
    let begun = now(opening).opened !== null;
    const begin = (): void => { begun = true; };
    const unsubscribe = desk.state.subscribe((state) => {
      if (state.doubts.length === 0 || begun) return;
      begun = true;
      const doubts = open(state), first = doubts.find((doubt) => furnitureOf(state.content, doubt) === null) ?? doubts[0];
      if (first === undefined) return;
      takeInHand(opening, first, 'text');
      desk.state.setState({ greeting: first.id });
    });
    addEventListener('keydown', begin);
    addEventListener('pointerdown', begin);
    return () => { unsubscribe(); removeEventListener('keydown', begin); removeEventListener('pointerdown', begin); };
  }, [desk]);
}
