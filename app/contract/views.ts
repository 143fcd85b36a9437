import type { Marked } from '#app/checks/check';
import type { Failure } from '#app/documents/failure';
import type { InterfaceLanguage } from '#app/i18n/languages';
import type { ContentPatch, Content, Id } from '#app/review/content';
import type { Refusal } from '#app/review/command';
import type { Digests, Role, SideOrigin } from '#app/review/event';
import type { Comment, Version } from '#app/review/review';
import type { Severity } from '#app/mqm/severity';

/** What the page is given: plain values that survive the structured clone. */
export interface Settings {
  readonly name: string;
  readonly role: Role;
  readonly language: InterfaceLanguage;
  readonly theme: 'system' | 'light' | 'dark';
  /** Of the article's text, in CSS pixels. */
  readonly textSize: number;
  /** Keys that the reviewer changed: action to key, as `Ctrl+Shift+E`. */
  readonly keys: Readonly<Record<string, string>>;
}
export interface Start {
  readonly settings: Settings;
  readonly platform: 'linux' | 'darwin' | 'win32';
  /** The review this window is for; null: Home. */
  readonly review: string | null;
  readonly home: Home;
}
export interface RecentReview {
  readonly review: string;
  readonly title: string;
  readonly sourceLanguage: string | null;
  readonly targetLanguage: string;
  /** ISO 8601, UTC. */
  readonly changed: string;
  readonly state: 'draft' | Version['state'];
  readonly words: number;
}
export interface Home { readonly recent: readonly RecentReview[] }

/** A version without its words. */
export type VersionView = Omit<Version, 'content'>;
/** All of a review but its content, which comes as patches. */
export interface ReviewMeta {
  readonly title: string;
  readonly source: SideOrigin | null;
  readonly target: SideOrigin;
  readonly comments: readonly Comment[];
  readonly versions: readonly VersionView[];
  /** The words as they stand are those of this version; null: a draft. */
  readonly standsAt: Id | null;
  readonly undo: number;
  readonly redo: number;
  /** How sure the identification of each side's language was: `false` asks the reviewer to look. */
  readonly sure: { readonly source: boolean; readonly target: boolean };
}
export interface Opened {
  readonly review: string;
  readonly content: Content;
  readonly meta: ReviewMeta;
  /** Number of the last patch; the next one is one more. A gap asks for a resync (`review/open` again). */
  readonly patch: number;
  readonly caret: { readonly unit: Id; readonly offset: number } | null;
  readonly saved: string | null;
  /** Words that were typed and not yet in the log when the app ended: now they are. */
  readonly recovered: number;
}
export interface Patched {
  readonly review: string;
  readonly patch: number;
  /** Number of the last input of the page that this builds on (its drafts and commands are numbered). */
  readonly basis: number;
  readonly content: ContentPatch;
  readonly meta: ReviewMeta;
  /** Where the change was, to put the caret there (undo, accept). */
  readonly caret: { readonly unit: Id; readonly offset: number } | null;
}
/** The answer to a command: done, or why not. Patches come as `review/patched`, before the answer. */
export type Answered = { readonly done: true; readonly seq: number } | { readonly refused: Refusal } | Failure;
export type Saved = { readonly review: string; readonly state: 'saving' } | { readonly review: string; readonly state: 'saved'; readonly at: string } | { readonly review: string; readonly state: 'not-saved'; readonly failure: Failure };
export interface Progress { readonly what: 'reading' | 'aligning' | 'checking' | 'comparing' | 'exporting'; readonly done: number; readonly of: number }
/** A check that did not look everywhere, and why. `silenced`: the reviewer wants to hear no more of it in this review. */
export type Unlooked = Marked['incomplete'][number] | { readonly check: string; readonly why: 'silenced' };
/** What stands between a version and its approval. */
export interface SignOffView {
  readonly version: Id;
  readonly digests: Digests;
  readonly openDoubts: readonly { readonly doubt: string; readonly check: string; readonly unit: Id; readonly quote: string; readonly severity: Severity }[];
  readonly unconfirmed: readonly Id[];
  readonly openComments: number;
  readonly furnitureBlocks: number;
  readonly refused: Refusal | null;
}
