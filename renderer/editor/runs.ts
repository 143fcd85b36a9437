import type { Node } from 'prosemirror-model';
import { CODE } from '#app/documents/article';
import type { Id } from '#app/review/content';
import { unitOf } from '#renderer/editor/schema';

/** A stretch of a block whose pieces are all of one unit, or all of none. `id` follows what is made of it. */
export interface Run { readonly from: number; readonly to: number; id: Id | null; readonly text: string }

/** `start`: the place of the block's first character. */
export function runsOf(block: Node, start: number): readonly Run[] {
  const runs: Run[] = [];
  block.forEach((child, offset) => {
    const id = unitOf(child), from = start + offset, to = from + child.nodeSize, text = child.isText ? child.text ?? '' : CODE;
    const last = runs.at(-1);
    if (last?.id === id) runs[runs.length - 1] = { ...last, to, text: last.text + text };
    else runs.push({ from, to, id, text });
  });
  return runs;
}

/** Only space, of no unit. */
export function isBare(run: Run): boolean { return run.id === null && run.text.trim() === ''; }
