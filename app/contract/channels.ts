import type { InferOutput } from 'valibot';
import type { Change } from '#app/diff/change';
import type { Doubt } from '#app/checks/check';
import type { Failure } from '#app/documents/failure';
import type { Answered, Home, Opened, Patched, Saved, Settings, SignOffView, Start, Progress, Unlooked } from '#app/contract/views';
import type { asks } from '#app/contract/validate';

/** Names and types only: this is all of the contract that the preload bundles. */
export type Channel = keyof typeof asks;
/** What is asked is never changed on the way: readonly all through, so that values of the core can be sent as they are. */
type Frozen<T> = { readonly [K in keyof T]: Frozen<T[K]> };
export type Ask<C extends Channel> = Frozen<InferOutput<(typeof asks)[C]>>;

/** What main answers. An expected failure is a value; `null` where a dialog was cancelled. */
export interface Answers {
  'app/start': Start;
  'app/cancel': null;
  'settings/change': Settings;
  'home/choose': readonly { readonly token: string; readonly name: string }[] | Failure | null;
  /** `null`: called off, or (asked for by a window that shows a review) opened in a window of its own. */
  'home/bring-in': { readonly review: string } | Failure | null;
  'home/sample': { readonly review: string } | Failure | null;
  'home/recent': Home;
  'home/open': { readonly review: string } | Failure;
  'home/open-file': { readonly review: string } | Failure | null;
  'home/erase': { readonly erased: boolean } | Failure;
  'review/open': Opened | Failure;
  'review/draft': Answered;
  'review/command': Answered;
  'review/caret': null;
  'review/add-source': Answered | null;
  'review/swap-sides': Answered;
  'review/compare': readonly Change[] | Failure;
  'review/sign-off': SignOffView | Failure;
  /** `leftOut`: lines of the web page that stay behind; `draft`: nobody has approved these words. */
  'review/export': { readonly name: string; readonly leftOut: number; readonly draft: boolean } | Failure | null;
  'review/clean-copy': { readonly copied: number; readonly leftOut: number; readonly draft: boolean } | Failure;
  'review/recheck': null;
  'window/home': null;
  'window/new': null;
}
/** What main says unasked, to the window of the review it is about. */
export interface Tidings {
  'review/patched': Patched;
  'review/marked': { readonly review: string; readonly doubts: readonly Doubt[]; readonly incomplete: readonly Unlooked[]; readonly risk: ReadonlyMap<string, number>; /** Doubts that the machine's text raised and the text now does not (dismissed ones not counted). */ readonly mended: number; readonly checking: boolean };
  'review/saved': Saved;
  'app/progress': Progress;
  'app/settings': Settings;
  /** A menu's choice, by the action's name: the page does what the key of that action does. */
  'app/action': { readonly action: string };
  'app/failed': Failure;
}
export type Tiding = keyof Tidings;

const named: Record<Channel, true> = {
  'app/start': true, 'app/cancel': true, 'settings/change': true, 'home/choose': true, 'home/bring-in': true, 'home/sample': true, 'home/recent': true,
  'home/open': true, 'home/open-file': true, 'home/erase': true, 'review/open': true, 'review/draft': true, 'review/command': true,
  'review/caret': true, 'review/add-source': true, 'review/swap-sides': true, 'review/compare': true, 'review/sign-off': true,
  'review/export': true, 'review/clean-copy': true, 'review/recheck': true, 'window/home': true, 'window/new': true,
};
const told: Record<Tiding, true> = {
  'review/patched': true, 'review/marked': true, 'review/saved': true, 'app/progress': true, 'app/settings': true, 'app/action': true, 'app/failed': true,
};
export function isChannel(name: string): name is Channel { return Object.hasOwn(named, name); }
export function isTiding(name: string): name is Tiding { return Object.hasOwn(told, name); }

export interface Bridge {
  readonly ask: <C extends Channel>(channel: C, ask: Ask<C>) => Promise<Answers[C]>;
  /** Returns what ends the listening. */
  readonly listen: <T extends Tiding>(tiding: T, listener: (said: Tidings[T]) => void) => () => void;
  /** A dropped or pasted file becomes a token; its path goes to main, never to the page. null: not a file of the disk. */
  readonly tokenOf: (file: unknown) => Promise<{ readonly token: string; readonly name: string } | null>;
}
