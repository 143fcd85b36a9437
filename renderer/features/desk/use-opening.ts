import { useEffect } from 'react';
import { useStore } from 'zustand';
import { furnitureOf } from '#renderer/features/desk/furniture';
import { now, open, takeInHand, type Scene } from '#renderer/features/desk/scene';

/** What happens once when a review is opened: its title on the window, what was saved from a crash, the first doubt under the caret. */
export function useOpening(scene: Scene): void {
  const { desk, shell, t } = scene;
  const title = useStore(desk.state, (state) => state.meta.title);
  useEffect(() => { document.title = `${title} · ${t('ui.app')}`; }, [title, t]);
  useEffect(() => {
    const { recovered } = now(scene);
    if (recovered > 0) shell.say('said', t('desk.said.recovered', { count: recovered }));
    // Only while the reviewer has not begun: nothing moves under hands that are at work.
    let begun = now(scene).opened !== null;
    const begin = (): void => { begun = true; };
    const unsubscribe = desk.state.subscribe((state) => {
      if (state.doubts.length === 0 || begun) return;
      begun = true;
      const doubts = open(state), first = doubts.find((doubt) => furnitureOf(state.content, doubt) === null) ?? doubts[0];
      if (first !== undefined) takeInHand(scene, first, 'text');
    });
    addEventListener('keydown', begin);
    addEventListener('pointerdown', begin);
    return () => { unsubscribe(); removeEventListener('keydown', begin); removeEventListener('pointerdown', begin); };
    // Once for a review; the words of the interface may change later.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [desk]);
}
