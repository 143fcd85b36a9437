import type { Change } from '#app/diff/change';
import type { Doing, Doings } from '#renderer/state/shell';
import { placeInText, readingOrder } from '#renderer/state/reading-order';
import { ask, now, type Scene } from '#renderer/features/desk/scene';
import { takingBack } from '#renderer/features/desk/taking-back';

function show(scene: Scene, change: Change | undefined): void {
  const unit = change?.unit ?? change?.after;
  if (change === undefined || unit === null || unit === undefined) return;
  scene.pages()?.goTo(change.unit === null ? { unit } : { unit, span: change.span }, true);
  scene.shell.speak(scene.t('desk.said.change', { deleted: change.deleted, inserted: change.inserted }));
}

/** Changes in the text: shown or not, and the walk from one to the next. */
export function changeDoings(scene: Scene): Doings {
  const { desk, t, shell } = scene;
  const go = (step: 1 | -1): Doing => ({
    can: () => (now(scene).changes?.length ?? 0) > 0,
    run: () => {
      const { changes, content, live } = now(scene);
      if (changes === null || changes.length === 0) return;
      const order = readingOrder(content), place = live === null ? -1 : placeInText(order, live.unit);
      const from = (change: Change): number => (placeInText(order, change.unit ?? change.after ?? '') - place) || change.span.start - (live?.offset ?? 0);
      show(scene, (step === 1 ? changes.find((change) => from(change) > 0) : changes.findLast((change) => from(change) < 0)) ?? changes.at(step === 1 ? 0 : -1));
    },
  });
  return {
    'show-changes': {
      can: () => true,
      run: () => {
        const shown = now(scene).since !== null;
        desk.state.setState(shown ? { since: null, changes: null } : { since: { kind: 'raw' } });
        shell.speak(shown ? t('desk.said.changesHidden') : t('desk.said.changesShown'));
      },
    },
    'take-back': {
      can: () => scene.pages()?.changeAtCaret() != null,
      run: (via) => {
        const change = scene.pages()?.changeAtCaret();
        if (change != null) void ask(scene, (state) => takingBack(state, change), via);
      },
    },
    'next-change': go(1), 'previous-change': go(-1),
  };
}
