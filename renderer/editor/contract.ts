import type { Doubt } from '#app/checks/check';
import type { Change } from '#app/diff/change';
import type { Anchor, Content, ContentPatch, Id } from '#app/review/content';
import type { EditChange } from '#app/review/event';
import type { Span } from '#app/text/span';
import type { EditorLabels } from '#renderer/editor/labels';
import type { Live } from '#renderer/editor/live';
import type { Place } from '#renderer/editor/marks';
import type { Selected } from '#renderer/editor/selected';
import type { Languages } from '#renderer/editor/surroundings';

interface Draft { readonly unit: Id; readonly text: string; readonly codes: readonly string[]; readonly caret: number }
export interface Caret { readonly unit: Id; readonly offset: number }
interface GapAsked { readonly sentences: readonly Id[]; readonly after: Id | null }
/** What the pages tell. */
export interface Told {
  /** Typing inside one unit: its whole text, at each input. */
  readonly onDraft: (draft: Draft) => void;
  /** Anything else that changes the words: across units, pasted, joined, split. */
  readonly onEdit: (changes: readonly EditChange[], caret: Caret | null) => void;
  readonly onUndo: (redo: boolean) => void;
  readonly onLive: (live: Live | null) => void;
  readonly onDoubt: (doubt: string) => void;
  readonly onGap: (gap: GapAsked, what: 'write' | 'leave-out') => void;
  readonly onFurniture: (what: 'agree' | 'restore' | 'set-aside', blocks: readonly Id[]) => void;
  readonly onTakeBack: (change: Change) => void;
}
export interface PatchOptions {
  /** The patch answers something that was done in this editor. */
  readonly own: boolean;
  readonly caret: Caret | null;
  /** How many of the drafts and edits told last it does not know of yet. Left out: found out from the words. */
  readonly missing?: number;
  /** The same as `missing: 0`: it knows of all that was told. */
  readonly settled?: boolean;
}
export interface PagesView {
  readonly patch: (patch: ContentPatch, content: Content, options: PatchOptions) => void;
  readonly showDoubts: (doubts: readonly Doubt[], focused: string | null) => void;
  readonly showChanges: (changes: readonly Change[] | null) => void;
  /** Passages with an open comment. */
  readonly showNotes: (notes: readonly Anchor[]) => void;
  readonly showFound: (places: readonly Place[], current: number | null) => void;
  readonly goTo: (place: { readonly unit: Id; readonly span?: Span }, focus: boolean) => void;
  readonly focus: () => void;
  readonly selection: () => Selected | null;
  /** The change the caret stands in or beside; null: none. */
  readonly changeAtCaret: () => Change | null;
  readonly flush: () => void;
  /** Other words, languages or sizes. */
  readonly reset: (labels: EditorLabels, languages: Languages) => void;
  readonly destroy: () => void;
}
export interface Opened { readonly content: Content; readonly languages: Languages; readonly labels: EditorLabels; readonly newId: () => Id }
