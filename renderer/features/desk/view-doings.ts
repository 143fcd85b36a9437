import { isFailure } from '#app/documents/failure';
import type { Answers } from '#app/contract/channels';
import type { Doing, Doings } from '#renderer/state/shell';
import { keyFor, keysOf } from '#renderer/keys/table';
import type { DeskTab } from '#renderer/state/desk-state';
import { handsInText, now, open, type Scene } from '#renderer/features/desk/scene';

/** What is shown, and how the two sides stand. */
export function viewDoings(scene: Scene): Doings {
  const { desk, shell, t } = scene;
  const { review } = now(scene);
  const tab = (to: DeskTab): Doing => ({
    can: () => true,
    run: () => {
      if (to === 'doubts' && !handsInText()) { scene.pages()?.focus(); return; }
      const state = now(scene);
      desk.state.setState({ tab: to, panel: true, toCard: to === 'doubts' && open(state).some((doubt) => doubt.id === state.focused) });
      // In the text the hands stay; from the panel they go along, to the tab that is shown.
      if (!handsInText() || (to === 'doubts' && !now(scene).toCard)) document.getElementById(`tab-${to}`)?.focus();
    },
  });
  const answered = (answer: Answers['review/swap-sides'], said: string): void => {
    if (isFailure(answer)) shell.failed(answer);
    else shell.say('refused' in answer ? 'refused' : 'said', 'refused' in answer ? t(`refused.${answer.refused}`) : said);
  };
  const swap = async (): Promise<void> => {
    desk.flush();
    const { platform, settings } = shell.state.getState();
    answered(await shell.bridge.ask('review/swap-sides', { review }), t('desk.said.swapped', { undo: keyFor(keysOf(platform, settings.keys), 'undo', false) }));
  };
  return {
    'tab-doubts': tab('doubts'), 'tab-unit': tab('unit'), 'tab-versions': tab('versions'), 'tab-notes': tab('notes'),
    panel: { can: () => true, run: () => { desk.state.setState((state) => ({ panel: !state.panel })); } },
    'doubts-by-risk': { can: () => true, run: () => { desk.state.setState((state) => ({ tab: 'doubts', panel: true, order: state.order === 'text' ? 'risk' : 'text' })); } },
    find: { can: () => true, run: () => { desk.state.setState({ finding: true }); } },
    languages: { can: () => true, run: () => { desk.state.setState({ asking: { what: 'languages' } }); } },
    'add-source': { can: () => true, run: () => { desk.state.setState({ asking: { what: 'add-source' } }); } },
    'swap-sides': { can: () => now(scene).meta.source !== null, run: () => { void swap(); } },
    recheck: { can: () => true, run: () => { desk.state.setState({ checking: true }); void shell.bridge.ask('review/recheck', { review }); } },
    retitle: { can: () => true, run: () => { document.getElementById('review-title')?.focus(); } },
  };
}
