import type { Node } from 'prosemirror-model';
import type { Content, Id } from '#app/review/content';
import { idOf } from '#renderer/editor/schema';

/** Lines of the web page, those that follow each other together, in the order of the document. */
export function furnitureRuns(doc: Node, { standings }: Content): readonly (readonly Id[])[] {
  const runs: Id[][] = [];
  let open = false;
  for (const block of doc.children) {
    const is = standings.get(idOf(block)) === 'furniture';
    if (is && open) runs.at(-1)?.push(idOf(block));
    else if (is) runs.push([idOf(block)]);
    open = is;
  }
  return runs;
}
