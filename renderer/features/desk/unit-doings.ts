import type { Doing, Doings } from '#renderer/state/shell';
import type { Id } from '#app/review/content';
import { confirmParagraph, confirmRead, confirmUnit, neighbour } from '#renderer/state/confirming';
import type { PageVia } from '#renderer/state/page-command';
import { isConfirmed, readingOrder } from '#renderer/state/reading-order';
import { walk } from '#renderer/state/walk';
import { ask, doubtInHand, now, open, takeInHand, whenDone, type Scene } from '#renderer/features/desk/scene';

/** What can be done with the unit under the caret: confirm, go on, and the steps of undo. */
export function unitDoings(scene: Scene): Doings {
  const { t, shell } = scene;
  const unit = (): Id | null => { const state = now(scene); return state.live?.unit ?? doubtInHand(state)?.unit ?? null; };
  const withUnit = (run: (unit: Id, via: PageVia) => void): Doing => ({ can: () => unit() !== null, run: (via) => { const at = unit(); if (at !== null) run(at, via); } });
  const goTo = (to: Id | null): void => { if (to !== null) scene.pages()?.goTo({ unit: to }, true); };
  // A unit that is confirmed already is passed over: the key means "and go on".
  const confirmed = async (make: Parameters<typeof ask>[1], via: PageVia): Promise<boolean> => {
    if (make(now(scene)) === null) return true;
    const done = await ask(scene, make, via);
    if (done) shell.speak(t('desk.said.confirmed'));
    return done;
  };
  const step = (type: 'undo' | 'redo'): Doing => ({
    can: () => now(scene).meta[type] > 0 || now(scene).draft !== null,
    run: (via) => { void ask(scene, () => ({ type }), via); },
  });
  return {
    confirm: withUnit((at, via) => { void whenDone(confirmed((state) => confirmUnit(state.content, at), via), () => { goTo(neighbour(now(scene).content, at, 1)); }); }),
    'confirm-to-doubt': withUnit((at, via) => {
      void whenDone(confirmed((state) => confirmUnit(state.content, at), via), () => {
        const state = now(scene);
        takeInHand(scene, walk(open(state).filter((doubt) => doubt.unit !== at), state.content, { unit: at, offset: Number.MAX_SAFE_INTEGER }, 1), 'text');
      });
    }),
    'confirm-paragraph': withUnit((at, via) => {
      void whenDone(confirmed((state) => confirmParagraph(state.content, at), via), () => {
        const { content } = now(scene), { units, byId } = readingOrder(content), block = byId.get(at)?.block.id;
        const last = units.findLast((placed) => placed.block.id === block);
        if (last !== undefined) goTo(neighbour(content, last.unit.id, 1));
      });
    }),
    'confirm-read': withUnit((at, via) => { void confirmed((state) => confirmRead(state.content, at, open(state)), via); }),
    unconfirm: { can: () => { const at = unit(); return at !== null && isConfirmed(now(scene).content, at); }, run: (via) => { const at = unit(); if (at !== null) void ask(scene, () => ({ type: 'unconfirm', units: [at] }), via); } },
    'next-unit': withUnit((at) => { goTo(neighbour(now(scene).content, at, 1)); }),
    'previous-unit': withUnit((at) => { goTo(neighbour(now(scene).content, at, -1)); }),
    undo: step('undo'), redo: step('redo'),
  };
}
