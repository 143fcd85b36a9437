import type { Node } from 'prosemirror-model';
import type { Content, Id } from '#app/review/content';
import { gaps, type Gap } from '#app/review/gaps';
import { linksOf, sentencePlace } from '#app/review/source-of';
import { projectBlock, rangesOf } from '#renderer/editor/document';
import { idOf } from '#renderer/editor/schema';

/** Where a gap is drawn: in the row of a block (at a place of the document), or as a row of its own between two blocks. */
export interface PlacedGap { readonly gap: Gap; readonly at: number; readonly row: Id | null }

/**
 * A gap stands behind the unit that translates the sentence before. Is its sentence of the same source paragraph as what
 * stands in that row, or in the next, it is drawn in that row; a whole paragraph without counterpart gets its own.
 */
export function gapPlaces(doc: Node, content: Content): readonly PlacedGap[] {
  const found = gaps(content), { source } = content;
  if (found.length === 0 || source === null) return [];
  const ranges = rangesOf(doc);
  const blockOf = (sentence: Id | undefined): Id | undefined => sentence === undefined ? undefined : source.sentences[sentencePlace(source, sentence)]?.block;
  const edge = (block: Node, end: boolean): Id | undefined => {
    const [, ...units] = projectBlock(block).items;
    const unit = end ? units.at(-1) : units[0];
    const sentences = unit === undefined ? [] : linksOf(content, unit.id);
    return blockOf(end ? sentences.at(-1) : sentences[0]);
  };
  return found.map((gap): PlacedGap => {
    const own = blockOf(gap.sentences[0]), range = gap.after === null ? undefined : ranges.get(gap.after);
    if (range === undefined) {
      const first = doc.firstChild;
      return first !== null && edge(first, false) === own && own !== undefined ? { gap, at: 1, row: idOf(first) } : { gap, at: 0, row: null };
    }
    const $to = doc.resolve(range.to), block = $to.parent, next = doc.maybeChild($to.index(0) + 1);
    const isLast = projectBlock(block).items.at(-1)?.id === gap.after;
    if (!isLast || edge(block, true) === own) return { gap, at: range.to, row: idOf(block) };
    if (next !== null && edge(next, false) === own) return { gap, at: $to.after(1) + 1, row: idOf(next) };
    return { gap, at: $to.after(1), row: null };
  });
}
