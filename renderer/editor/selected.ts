import type { EditorState } from 'prosemirror-state';
import { CODE } from '#app/documents/article';
import type { Content, Id } from '#app/review/content';
import { sentencePlace } from '#app/review/source-of';
import { span, type Span } from '#app/text/span';
import { projectBlock, rangesOf } from '#renderer/editor/document';
import { unitOf } from '#renderer/editor/schema';

/** A passage that something can be fixed to. For the source, `unit` is a sentence's id and the revision 0. */
export interface Selected { readonly unit: Id; readonly revision: number; readonly span: Span; readonly quote: string; readonly side: 'source' | 'target' }

/** What is selected of the unit in which the selection begins; the whole unit's words when nothing is. */
export function selectedWords(state: EditorState, content: Content, live: Id | null): Selected | null {
  const { from, to, empty, $from } = state.selection;
  const first = empty ? live : $from.nodeAfter === null ? live : unitOf($from.nodeAfter) ?? live;
  const range = first === null ? undefined : rangesOf(state.doc).get(first);
  if (first === null || range === undefined) return null;
  const text = projectBlock(state.doc.resolve(range.from).parent).items.flatMap((item) => item.kind === 'unit' && item.id === first ? [item.text] : [])[0] ?? '';
  const within = (place: number): number => Math.min(text.length, Math.max(0, place - range.from));
  const at = empty ? span(0, text.length) : span(within(from), within(to));
  return { unit: first, revision: content.units.get(first)?.revision ?? 0, span: at, quote: text.slice(at.start, at.end), side: 'target' };
}

/** How many UTF-16 places of a sentence come before a place of the page; a code counts one, as in its text. */
function offsetIn(sentence: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(sentence, 0);
  range.setEnd(node, offset);
  const piece = range.cloneContents();
  for (const chip of piece.querySelectorAll('[data-code]')) chip.replaceWith(CODE);
  return piece.textContent.length;
}

/** What is selected in the source cells, of the sentence in which the selection begins; null: the selection is elsewhere. */
export function selectedSource(root: Element, content: Content): Selected | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const sentence = (range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement)?.closest<HTMLElement>('[data-sentence]') ?? null;
  if (sentence === null || !root.contains(sentence)) return null;
  const id = sentence.dataset['sentence'] ?? '', { source } = content;
  const text = source?.sentences[sentencePlace(source, id)]?.text ?? '';
  const start = offsetIn(sentence, range.startContainer, range.startOffset);
  const end = sentence.contains(range.endContainer) ? offsetIn(sentence, range.endContainer, range.endOffset) : text.length;
  return start >= end ? null : { unit: id, revision: 0, span: span(start, end), quote: text.slice(start, end), side: 'source' };
}
