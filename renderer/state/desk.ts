import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Answers, Ask, Bridge } from '#app/contract/channels';
import type { Opened, Patched } from '#app/contract/views';
import { isFailure, type Failure } from '#app/documents/failure';
import type { Refusal } from '#app/review/command';
import type { EditChange } from '#app/review/event';
import { deskState, readAgain, withPatch, type DeskState } from '#renderer/state/desk-state';
import type { PageCommand, PageVia } from '#renderer/state/page-command';

/** How a command ended. `unmade`: there was nothing to ask for (the place is gone). */
export type Outcome = { readonly done: true } | { readonly done: false; readonly refused: Refusal } | { readonly done: false; readonly failure: Failure } | { readonly done: false; readonly unmade: true };
/** How a patch stands to what was typed here. `own`: its words came from the editor; `settled`: it knows all that was sent. */
interface Heard { readonly own: boolean; readonly settled: boolean }
/** Something that came from main and lies in the text: the editor has to take it over. */
type PatchHeard = (said: Patched, state: DeskState, how: Heard) => void;

/** A review on the page: its state, and the one way to ask main for changes. */
export interface DeskStore {
  readonly state: StoreApi<DeskState>;
  /** Sends a command. `make` is asked again with the newest state when the first one was made on words that have changed meanwhile. */
  readonly send: (make: (state: DeskState) => PageCommand | null, via: PageVia) => Promise<Outcome>;
  /** What the editor did to the words beyond typing in one unit: it shows them already. */
  readonly edited: (changes: readonly EditChange[]) => Promise<Outcome>;
  readonly typed: (draft: { readonly unit: string; readonly text: string; readonly codes: readonly string[]; readonly caret: number }) => void;
  readonly onPatch: (heard: PatchHeard) => () => void;
  /** Sends what the editor still holds back, before a command that needs its words. */
  readonly onFlush: (flush: () => void) => () => void;
  /** Sends what the editor still holds back. */
  readonly flush: () => void;
  /** Starts again from what main holds. */
  readonly reread: () => Promise<void>;
  readonly close: () => void;
}

export function createDesk(bridge: Bridge, opened: Opened, failed: (failure: Failure) => void): DeskStore {
  const state = createStore<DeskState>(() => deskState(opened));
  const review = opened.review;
  const heard = new Set<PatchHeard>(), flushes = new Set<() => void>();
  let number = 0, rereading: Promise<void> | null = null;
  /** Inputs whose words the editor already shows. */
  const written = new Set<number>();

  const reread = (): Promise<void> => {
    rereading ??= opening();
    return rereading;
  };
  const opening = async (): Promise<void> => {
    const answer = await bridge.ask('review/open', { review });
    rereading = null;
    if (isFailure(answer)) failed(answer);
    else state.setState((now) => readAgain(now, answer));
  };
  const take = (said: Patched): void => {
    if (said.review !== review) return;
    const next = withPatch(state.getState(), said);
    if (next === null) { void reread(); return; }
    if (next === state.getState()) return;
    const own = written.has(said.basis);
    for (const input of written) if (input < said.basis) written.delete(input);
    state.setState(next);
    for (const listener of heard) listener(said, next, { own, settled: said.basis >= number });
  };
  const ends = [
    bridge.listen('review/patched', take),
    bridge.listen('review/saved', (saved) => { if (saved.review === review) state.setState({ saved }); }),
    bridge.listen('review/marked', ({ review: about, doubts, incomplete, risk, mended, checking }) => {
      if (about === review) state.setState(checking && doubts.length === 0 ? { checking } : { doubts, incomplete, risk, mended, checking, settled: new Set() });
    }),
  ];

  const ask = async (command: PageCommand, via: PageVia, own = false): Promise<Outcome> => {
    number += 1;
    if (own) written.add(number);
    const answer: Answers['review/command'] = await bridge.ask('review/command', { review, command, via, number });
    if (isFailure(answer)) return { done: false, failure: answer };
    return 'refused' in answer ? { done: false, refused: answer.refused } : { done: true };
  };
  const drafting = async (draft: Ask<'review/draft'>): Promise<void> => {
    const answer = await bridge.ask('review/draft', draft);
    if (isFailure(answer)) failed(answer);
    // Words that main could not lay on its text: the page starts again from what main holds.
    else if ('refused' in answer) await reread();
  };
  return {
    state, reread,
    flush: () => { for (const flush of flushes) flush(); },
    send: async (make, via) => {
      for (const flush of flushes) flush();
      const command = make(state.getState());
      if (command === null) return { done: false, unmade: true };
      const outcome = await ask(command, via);
      if (outcome.done || !('refused' in outcome) || outcome.refused !== 'stale') return outcome;
      const again = make(state.getState());
      return again === null || JSON.stringify(again) === JSON.stringify(command) ? outcome : ask(again, via);
    },
    edited: async (changes) => ask({ type: 'edit', changes }, 'key', true),
    typed: ({ unit, text, codes, caret }) => {
      number += 1;
      written.add(number);
      state.setState({ draft: { unit, text, number } });
      void drafting({ review, unit, text, codes, number, caret });
    },
    onPatch: (listener) => { heard.add(listener); return () => { heard.delete(listener); }; },
    onFlush: (flush) => { flushes.add(flush); return () => { flushes.delete(flush); }; },
    close: () => { for (const end of ends) end(); },
  };
}
