import type { OffsetMap } from '#app/text/offset-map';
import type { Span } from '#app/text/span';

/** What a block of an article is. `preformatted` text is kept, never split, never checked. */
export type BlockType = 'heading' | 'paragraph' | 'entry' | 'quote' | 'preformatted';

/**
 * An inline code: markup inside a block, one U+FFFC in the block's text. `raw` is the markup as it stood and as it is
 * written again ("**", "[", "](https://…)"). An `open` and its `close` share `pair`.
 */
export interface Code {
  /** Unique in its article. */
  readonly key: string;
  readonly kind: 'open' | 'close' | 'alone';
  readonly what: 'strong' | 'emphasis' | 'strike' | 'link' | 'code' | 'image' | 'break' | 'other';
  readonly raw: string;
  readonly pair?: string;
  /** Of links and images: where they lead. */
  readonly href?: string;
}

/** Whether a block belongs to the article, to the web page around it, or credits somebody ("Photo: …"). */
export type Standing = 'text' | 'furniture' | 'credit';

export interface Block {
  readonly type: BlockType;
  /** Headings: 1 to 6. List entries and quotes: depth, from 1. Else 0. */
  readonly level: number;
  /** List entries only: whether the list is numbered. */
  readonly ordered: boolean;
  /** Characters as a reader sees them, codes as U+FFFC; no line break but where the format has a hard one. */
  readonly text: string;
  /** One for each U+FFFC of `text`, in order. */
  readonly codes: readonly Code[];
  /** The content's range in the decoded file (without "## ", "- " and the like): what a writer replaces. */
  readonly at: Span;
  /** From places of `text` to places of the decoded file. */
  readonly map: OffsetMap;
}

export type FormatId = 'txt' | 'md';

/** How the bytes were written, so that an untouched text comes back byte for byte. */
export interface Encoding {
  readonly charset: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly bom: boolean;
  readonly newline: '\n' | '\r\n' | '\r';
}

export interface Article {
  readonly format: FormatId;
  readonly encoding: Encoding;
  /** The decoded file: BOM left out, line ends untouched. `Block.at` and `Block.map` point into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The mark of an inline code in a string (OBJECT REPLACEMENT CHARACTER). */
export const CODE = '\uFFFC';
