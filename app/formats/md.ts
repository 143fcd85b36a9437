import type { Article, Block, BlockType, Encoding } from '#app/documents/article';
import { readInline } from '#app/formats/md-inline';
import { parseMarkdown, type MarkdownNode, type PhrasingContent } from '#app/formats/md-tree';
import type { PlacedBlock } from '#app/formats/placed';
import type { OffsetPiece } from '#app/text/offset-map';

/** Markdown (CommonMark with GitHub's additions) as an article. Raw HTML, rules, link targets and metadata are no blocks: they stay as they are. */
export function readMd(text: string, encoding: Encoding): Article {
  return { format: 'md', encoding, text, blocks: placeMd(text).map((placed) => placed.block) };
}

/** In what a node stands: the kind and depth of the block made of a paragraph there. */
interface Surroundings { readonly type: BlockType; readonly level: number; readonly ordered: boolean; readonly lists: number; readonly quotes: number }
const open: Surroundings = { type: 'paragraph', level: 0, ordered: false, lists: 0, quotes: 0 };

export function placeMd(file: string): PlacedBlock[] {
  let keys = 0;
  const newKey = (): string => `c${keys += 1}`;
  const found: PlacedBlock[] = [];
  walk(parseMarkdown(file).children, open);
  return found;

  function walk(nodes: readonly MarkdownNode[], around: Surroundings): void {
    for (const node of nodes) {
      if (node.type === 'heading') phrasing(node, node.children, { type: 'heading', level: node.depth, ordered: false }, true);
      else if (node.type === 'paragraph') phrasing(node, node.children, around, false);
      else if (node.type === 'blockquote') walk(node.children, { ...around, type: 'quote', level: around.quotes + 1, quotes: around.quotes + 1, ordered: false });
      else if (node.type === 'list') for (const entry of node.children) listed(entry.children, { type: 'entry', level: around.lists + 1, ordered: node.ordered === true, lists: around.lists + 1, quotes: around.quotes });
      else if (node.type === 'table') for (const cell of node.children.flatMap((row) => row.children)) phrasing(cell, cell.children, open, false);
      else if (node.type === 'footnoteDefinition') walk(node.children, { ...around, type: 'paragraph', level: 0, ordered: false });
      else if (node.type === 'code') preformatted(node);
    }
  }

  /** An entry of a list: its first paragraph is the entry, further ones are paragraphs below it. */
  function listed([first, ...rest]: readonly MarkdownNode[], inside: Surroundings): void {
    if (first !== undefined) walk([first], inside);
    walk(rest, first?.type === 'paragraph' ? { ...inside, type: 'paragraph', level: 0, ordered: false } : inside);
  }

  function phrasing(node: MarkdownNode | { readonly position?: MarkdownNode['position'] | undefined }, children: readonly PhrasingContent[], as: Pick<Block, 'type' | 'level' | 'ordered'>, whole: boolean): void {
    const start = children[0]?.position?.start.offset, end = children.at(-1)?.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const inline = readInline(file, children, newKey);
    // A paragraph that is a picture or raw markup alone has no words: it is left where it is.
    if (!/[\p{L}\p{N}]/u.test(inline.text)) return;
    const from = whole ? node.position?.start.offset ?? start : start;
    found.push({
      block: { type: as.type, level: as.level, ordered: as.ordered, text: inline.text, codes: inline.codes, at: { start, end }, map: inline.map },
      outer: { start: from - marginBefore(file, from), end: whole ? Math.max(end, node.position?.end.offset ?? end) : end },
    });
  }

  function preformatted(node: Extract<MarkdownNode, { type: 'code' }>): void {
    const start = node.position?.start.offset ?? 0, end = node.position?.end.offset ?? 0;
    const raw = file.slice(start, end), fence = /^(`{3,}|~{3,})[^\r\n]*(?:\r\n|\r|\n)/u.exec(raw);
    const closing = fence === null ? null : /(?:\r\n|\r|\n)[ \t>]*(?:`{3,}|~{3,})[ \t]*$/u.exec(raw);
    const at = { start: start + (fence?.[0].length ?? 0), end: start + (closing !== null && closing.index >= (fence?.[0].length ?? 0) ? closing.index : raw.length) };
    if (node.value.trim() === '' || at.end <= at.start) return;
    found.push({
      block: { type: 'preformatted', level: 0, ordered: false, text: node.value.replaceAll('\uFFFC', ' '), codes: [], at, map: lines(node.value, file, at.start) },
      outer: { start: start - marginBefore(file, start), end },
    });
  }
}

/** How much of the line before a block is markup of what it stands in: "> ", "  - ", "[^1]: ". */
function marginBefore(file: string, at: number): number {
  const line = file.slice(Math.max(file.lastIndexOf('\n', at - 1), file.lastIndexOf('\r', at - 1)) + 1, at);
  return /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]|\[[ xX]\][ \t]|\[\^[^\]]+\]:)*$/u.test(line) ? line.length : 0;
}

/** Lines of a code block lose the indent of what they stand in. */
function lines(value: string, file: string, start: number): OffsetPiece[] {
  const map: OffsetPiece[] = [];
  let at = 0, from = start;
  for (const line of value.split(/(?<=\n)/u)) {
    const found = file.indexOf(line.replace(/\r?\n$/u, ''), from);
    from = found < 0 ? from : found;
    map.push({ at, from });
    at += line.length;
    from += line.length;
  }
  return map;
}
