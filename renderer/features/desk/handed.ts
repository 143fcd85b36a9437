import type { EditChange } from '#app/review/event';
import type { PagesProps } from '#renderer/editor/pages.tsx';
import type { Live } from '#renderer/state/desk-state';
import { ask, explained, now, open, type Scene } from '#renderer/features/desk/scene';
import { agree } from '#renderer/features/desk/doubt-doings';
import { furnitureOf } from '#renderer/features/desk/furniture';
import { takingBack } from '#renderer/features/desk/taking-back';

/** Milliseconds before main is told where the caret rests. */
const REST = 400;

type Hands = Omit<PagesProps, 'content' | 'languages' | 'labels' | 'ref'>;
/** What the reviewer's hands do in the text, carried to the review. */
export function handed(scene: Scene): Hands {
  const { desk, shell } = scene;
  const { review } = now(scene);
  let resting: ReturnType<typeof setTimeout> | undefined;
  const told = (live: Live | null): void => { void shell.bridge.ask('review/caret', { review, unit: live?.unit ?? null, offset: live?.offset ?? 0 }); };
  // Words that main could not lay on its text: the page starts again from what main holds.
  const edit = async (changes: readonly EditChange[]): Promise<void> => { if (!explained(scene, await desk.edited(changes), () => { void edit(changes); })) await desk.reread(); };
  return {
    onDraft: (draft) => { desk.typed(draft); },
    onEdit: (changes) => { void edit(changes); },
    onUndo: (redo) => { void ask(scene, () => ({ type: redo ? 'redo' : 'undo' }), 'key'); },
    onLive: (live) => {
      desk.state.setState({ live });
      clearTimeout(resting);
      resting = setTimeout(() => { told(live); }, REST);
    },
    onDoubt: (id) => { desk.state.setState({ focused: id, tab: 'doubts' }); },
    onGap: ({ sentences, after }, what) => {
      if (what === 'write') desk.state.setState({ asking: { what: 'write', sentences, after } });
      else void ask(scene, () => ({ type: 'leave-out', sentences, on: true }), 'pointer');
    },
    onFurniture: (what, blocks) => {
      if (what === 'restore') { void ask(scene, () => ({ type: 'bring-back', blocks }), 'pointer'); return; }
      if (what === 'set-aside') { void ask(scene, () => ({ type: 'set-aside', blocks, as: 'furniture' }), 'pointer'); return; }
      const state = now(scene);
      const doubt = open(state).find((one) => furnitureOf(state.content, one)?.some((block) => blocks.includes(block)) === true);
      if (doubt === undefined) shell.say('said', scene.t('desk.said.agreed'));
      else void agree(scene, doubt, 'pointer');
    },
    onTakeBack: (change) => { void ask(scene, (state) => takingBack(state, change), 'pointer'); },
  };
}
