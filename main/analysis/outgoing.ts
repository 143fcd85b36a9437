import { isFailure, type Failure } from '#app/documents/failure';
import { cleanHtml, cleanText } from '#app/formats/clean-html';
import { encode } from '#app/formats/encode';
import { read, write } from '#app/formats/registry';
import type { Content } from '#app/review/content';
import type { SideOrigin } from '#app/review/event';
import { leftOutLines, outgoing } from '#app/review/outgoing';

/** A translation that goes out. `bytes`: those it came in as. */
export interface TakeOut { readonly content: Content; readonly origin: SideOrigin; readonly bytes: Uint8Array }
export interface TakenOut { readonly bytes: Uint8Array; /** Lines of the web page that stay behind. */ readonly leftOut: number }
export interface CleanCopy { readonly html: string; readonly text: string; readonly blocks: number; readonly leftOut: number }

/** The file that came in with the corrected text in it, in its own format and encoding, without the web page's lines. */
export function takeOut({ content, origin, bytes }: TakeOut): TakenOut | Failure {
  const found = read(bytes, origin.name);
  if (isFailure(found)) return found;
  const edited = outgoing(content, origin, 'clean').map(({ original, type, level, ordered, text, codes }) => ({ block: original, type, level, ordered, text, codes }));
  return { bytes: encode(write(found.article, edited), found.article.encoding).bytes, leftOut: leftOutLines(content) };
}

/** For the clipboard: as HTML and as plain text. */
export function cleanCopy({ content, origin }: { readonly content: Content; readonly origin: SideOrigin }): CleanCopy {
  const blocks = outgoing(content, origin, 'clean');
  return { html: cleanHtml(blocks, origin.language), text: cleanText(blocks), blocks: blocks.length, leftOut: leftOutLines(content) };
}
