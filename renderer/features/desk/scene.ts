import type { Doubt } from '#app/checks/check';
import type { PagesHandle } from '#renderer/editor/pages.tsx';
import type { Translate } from '#app/i18n/translate';
import { failureLine } from '#app/i18n/failure-line';
import { isolated } from '#app/i18n/message';
import type { DeskStore, Outcome } from '#renderer/state/desk';
import type { DeskState } from '#renderer/state/desk-state';
import { openDoubts } from '#renderer/state/open-doubts';
import type { PageCommand, PageVia } from '#renderer/state/page-command';
import { readingOrder } from '#renderer/state/reading-order';
import type { ShellStore } from '#renderer/state/shell';
import { doubtAt, type From } from '#renderer/state/walk';

/** All that an action on the Desk works with. */
export interface Scene { readonly desk: DeskStore; readonly shell: ShellStore; readonly pages: () => PagesHandle | null; readonly t: Translate }

export function now(scene: Scene): DeskState { return scene.desk.state.getState(); }
export function open(state: DeskState): readonly Doubt[] { return openDoubts(state.doubts, state.content, state.settled); }

/** Whether the reviewer's hands are in the text rather than in the list. */
export function handsInText(): boolean { return document.activeElement?.closest('.pages') !== null && document.activeElement !== null; }

/** Whether they are in the notes: what is selected in the text stays selected there. */
export function handsInNotes(): boolean { return document.activeElement !== null && document.activeElement.closest('#panel-notes') !== null; }

/** The doubt an action is about: in the list the one in hand; in the text the one at the caret, else the one in hand. */
export function doubtInHand(state: DeskState): Doubt | null {
  const all = open(state);
  const held = all.find((doubt) => doubt.id === state.focused) ?? null;
  if (!handsInText()) return held;
  return held !== null && held.unit === state.live?.unit ? held : doubtAt(all, state.live) ?? held;
}

/** Where a walk through the doubts starts. */
export function standpoint(state: DeskState): From {
  const held = state.doubts.find((doubt) => doubt.id === state.focused);
  if (held !== undefined && (!handsInText() || held.unit === state.live?.unit)) return { doubt: held };
  return state.live === null ? null : { unit: state.live.unit, offset: state.live.offset };
}

/** Takes a doubt in hand and shows its passage. The focus goes to its card, into the text, or stays. */
export function takeInHand(scene: Scene, doubt: Doubt | null, focus: 'card' | 'text' | 'stay'): void {
  const { desk, shell, t } = scene;
  if (doubt === null) { desk.state.setState({ focused: null }); shell.speak(t('desk.said.noneLeft')); if (focus === 'card') scene.pages()?.focus(); return; }
  desk.state.setState({ focused: doubt.id, greeting: null, ...(focus === 'card' ? { tab: 'doubts', panel: true, toCard: true } : {}) });
  scene.pages()?.goTo(doubt.side === 'target' ? { unit: doubt.unit, span: doubt.span } : { unit: doubt.unit }, focus === 'text');
  const number = readingOrder(now(scene).content).byId.get(doubt.unit)?.number;
  if (focus !== 'card') shell.speak(t('desk.said.doubt', { severity: t(`mqm.severity.${doubt.severity}`), quote: isolated(doubt.quote), unit: number ?? 0 }));
}

/** What follows when something was done; nothing does when it was refused. */
export async function whenDone(asked: Promise<boolean>, follow: () => void): Promise<void> { if (await asked) follow(); }

/** Says softly why something was refused. True when it was done. */
export function explained({ shell, t }: Scene, outcome: Outcome, again: () => void): boolean {
  if (outcome.done) return true;
  if ('failure' in outcome) shell.say('failed', failureLine(t, outcome.failure), outcome.failure.retry ? again : undefined);
  else shell.say('refused', 'refused' in outcome ? t(`refused.${outcome.refused}`) : t('desk.said.placeGone'));
  return false;
}

/** Sends a command, and says why it was not done. True when it was. */
export async function ask(scene: Scene, make: (state: DeskState) => PageCommand | null, via: PageVia): Promise<boolean> {
  return explained(scene, await scene.desk.send(make, via), () => { void ask(scene, make, via); });
}
