import type { Doubt, Marked } from '#app/checks/check';
import type { Point } from '#renderer/state/page-command';
import type { Opened, Patched, ReviewMeta, Saved, Unlooked } from '#app/contract/views';
import type { Change } from '#app/diff/change';
import type { Content, Id } from '#app/review/content';
import { patched } from '#app/review/patch';
import { unitsOf } from '#app/review/standing-units';
import type { Span } from '#app/text/span';

export const deskTabs = ['doubts', 'unit', 'versions', 'notes'] as const;
export type DeskTab = (typeof deskTabs)[number];
/** What is asked in a dialog over the Desk. */
export type Asking =
  | { readonly what: 'dismiss' | 'annotate' | 'note'; readonly doubt: Doubt; /** Where the hands were, and go back to. */ readonly from: 'card' | 'text' }
  | { readonly what: 'write'; readonly sentences: readonly Id[]; readonly after: Id | null }
  | { readonly what: 'note-on-selection' | 'annotate-selection'; readonly place: Selected }
  | { readonly what: 'submit' }
  | { readonly what: 'approve' | 'request-changes' | 'withdraw'; readonly version: Id }
  | { readonly what: 'add-source' | 'languages' };
export interface Selected { readonly unit: Id; readonly revision: number; readonly span: Span; readonly quote: string; readonly side: 'source' | 'target' }
/** Where the caret is in the text. */
export interface Live { readonly unit: Id; readonly offset: number; readonly selection: Span | null }

/** The review as the page knows it: a projection of what main holds, and what the reviewer is looking at. */
export interface DeskState {
  readonly review: string;
  readonly content: Content;
  readonly meta: ReviewMeta;
  readonly patch: number;
  /** Counts the times the whole review was read again: what was built on the old one starts anew. */
  readonly reading: number;
  readonly opened: Opened['caret'];
  /** Words typed before the app ended that were found again. */
  readonly recovered: number;
  readonly saved: Saved | { readonly state: 'saved'; readonly at: string } | null;
  readonly doubts: readonly Doubt[];
  readonly incomplete: readonly Unlooked[];
  readonly risk: Marked['risk'];
  readonly mended: number;
  readonly checking: boolean;
  /** Doubts decided since the checks last spoke. */
  readonly settled: ReadonlySet<string>;
  /** Words typed that are not in `content` yet, and the number of the input that carried them. */
  readonly draft: { readonly unit: Id; readonly text: string; readonly number: number } | null;
  readonly live: Live | null;
  /** The doubt in hand. */
  readonly focused: string | null;
  /** The doubt taken in hand at opening, as long as nobody has gone to its card. */
  readonly greeting: string | null;
  /** The focus is wished on the card of the doubt in hand, as soon as it is there. */
  readonly toCard: boolean;
  readonly tab: DeskTab;
  readonly order: 'text' | 'risk';
  readonly panel: boolean;
  /** Since when changes are shown; null: not shown. */
  readonly since: Point | null;
  readonly changes: readonly Change[] | null;
  readonly asking: Asking | null;
  readonly finding: boolean;
}

export function deskState(opened: Opened): DeskState {
  return {
    review: opened.review, content: opened.content, meta: opened.meta, patch: opened.patch, reading: 0, opened: opened.caret, recovered: opened.recovered,
    saved: opened.saved === null ? null : { state: 'saved', at: opened.saved },
    doubts: [], incomplete: [], risk: new Map(), mended: 0, checking: true, settled: new Set(), draft: null, live: null, focused: null, greeting: null, toCard: false,
    tab: 'doubts', order: 'text', panel: true, since: null, changes: null, asking: null, finding: false,
  };
}

/** The state with a patch laid on; null: one is missing in between, and the review has to be read again. */
export function withPatch(state: DeskState, said: Patched): DeskState | null {
  if (said.patch <= state.patch) return state;
  if (said.patch !== state.patch + 1) return null;
  return {
    ...state, content: patched(state.content, said.content), meta: said.meta, patch: said.patch,
    draft: state.draft !== null && state.draft.number <= said.basis ? null : state.draft,
  };
}

/** The state after the whole review was read again; what the reviewer is looking at stays. */
export function readAgain(state: DeskState, opened: Opened): DeskState {
  return { ...state, content: opened.content, meta: opened.meta, patch: opened.patch, reading: state.reading + 1, opened: state.live !== null && unitsOf(opened.content).has(state.live.unit) ? state.live : opened.caret, draft: null };
}
