import type { BlockType } from '#app/documents/article';
import type { Span } from '#app/text/span';

/** What a block is: its type, a heading's or entry's level, whether a list is numbered. */
export interface BlockShape { readonly type: BlockType; readonly level: number; readonly ordered: boolean }

/** One change between two points of a review, as a reader sees it: whole words, a replacement as one change. */
export interface Change {
  /** The unit as it is called now; null: the words stood in a unit that is gone. */
  readonly unit: string | null;
  /** In the unit's text now; empty for a pure deletion. For a unit that is gone: empty, and `after` says behind which. */
  readonly span: Span;
  readonly deleted: string;
  readonly inserted: string;
  /** Who made it, as far as the events tell; null: several. */
  readonly by: string | null;
  readonly at: string | null;
  /** Behind which unit (of those that stand now) the gone or moved unit stood; null: at the start. */
  readonly after: string | null;
  /** `moved`: the unit stands elsewhere, its words did not change with that. `block`: a paragraph's border came ("¶" inserted) or went (deleted) before the unit, or its block is of another type (both empty). */
  readonly kind: 'words' | 'block' | 'moved' | 'rewritten';
  /** The unit that is gone, by its id of then; null: `unit` stands. */
  readonly gone: string | null;
  /** Of `block` only: what the unit's block was and is. */
  readonly blocks?: { readonly was: BlockShape; readonly now: BlockShape };
}
