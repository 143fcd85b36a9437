import type { Block, BlockType, Code } from '#app/documents/article';
import type { Span } from '#app/text/span';

/** A block with its markup: `outer` holds the "## " before it, the "```" behind it; between outers is what belongs to none. */
export interface PlacedBlock { readonly block: Block; readonly outer: Span }

/** A block of the corrected text. `block`: which block of the article it was, null for a new one. */
export interface EditedBlock {
  readonly block: number | null;
  readonly type: BlockType;
  readonly level: number;
  readonly ordered: boolean;
  readonly text: string;
  readonly codes: readonly Code[];
}

/** How a format writes: all that `splice` does not know. */
export interface Dialect {
  readonly newline: string;
  /** Markup of a block that was not in the file, or is of another type now. `number`: its place in its numbered list. */
  readonly frame: (block: EditedBlock, number: number) => { readonly before: string; readonly after: string };
  /** Whether a changed block is written anew from end to end, not only where it changed. */
  readonly anew: (block: EditedBlock) => boolean;
  /** What stands between two blocks that were not neighbours in the file. */
  readonly between: (before: EditedBlock, after: EditedBlock) => string;
  /** Characters as they are written: `text` may be a part of a block; each U+FFFC is written by the next of `codes`. */
  readonly content: (text: string, codes: readonly Code[], block: EditedBlock) => string;
  /** Keeps a changed line from being read as markup at its start: "1. " → "1\. ". `content` is the whole block. */
  readonly guarded: (content: string, changedFrom: number, block: EditedBlock) => string;
}
