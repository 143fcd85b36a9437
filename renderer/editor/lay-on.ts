import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import type { Item } from '#app/review/content';
import { blockNode, byBlock, projectBlock, type BlockItems } from '#renderer/editor/document';
import { merged, sameBlock, type Choose } from '#renderer/editor/merge-items';
import { idOf, schema } from '#renderer/editor/schema';

/** Emptied units are no place in the document: the gap is drawn from the review. */
function shown([block, ...units]: BlockItems): BlockItems {
  let lead = block.space;
  const kept = units.reduce<BlockItems[1][]>((all, unit) => {
    const last = all.at(-1);
    if (unit.text !== '') all.push(unit);
    else if (last !== undefined) all[all.length - 1] = { ...last, space: last.space + unit.space };
    else lead += unit.space;
    return all;
  }, []);
  return [{ ...block, space: lead }, ...kept];
}
const groups = new WeakMap<readonly Item[], readonly BlockItems[]>();
/** The blocks of a content's items, worked out once for each array of items. */
function blocksOf(items: readonly Item[]): readonly BlockItems[] {
  let known = groups.get(items);
  if (known === undefined) groups.set(items, (known = byBlock(items).map(shown)));
  return known;
}

function equalEnds<T>(a: readonly T[], b: readonly T[], equal: (x: T | undefined, y: T | undefined) => boolean): { readonly head: number; readonly tail: number } {
  const least = Math.min(a.length, b.length);
  let head = 0, tail = 0;
  while (head < least && equal(a[head], b[head])) head++;
  while (tail < least - head && equal(a[a.length - 1 - tail], b[b.length - 1 - tail])) tail++;
  return { head, tail };
}

/** Makes the document that of `goal`, all of it: for a patch that knows of everything done here. */
export function layOnAll(tr: Transaction, goal: readonly Item[], choose: Choose): void {
  const now = tr.doc.children.map((node) => projectBlock(node).items), next = blocksOf(goal);
  const { head, tail } = equalEnds(now, next, sameBlock);
  if (head === now.length && head === next.length) return;
  const here = now.slice(head, now.length - tail);
  settle(tr, now, [...now.slice(0, head), ...merged(here, here, next.slice(head, next.length - tail), choose), ...now.slice(now.length - tail)]);
}

/** Brings what main changed from `was` to `goal`, on a document that may be ahead of both. */
export function layOn(tr: Transaction, was: readonly Item[], goal: readonly Item[], choose: Choose): void {
  const old = blocksOf(was), next = blocksOf(goal);
  const now = tr.doc.children.map((node) => projectBlock(node).items), places = new Map(now.map(([block], i) => [block.id, i]));
  let { head, tail } = equalEnds(old, next, sameBlock);
  if (head === old.length && head === next.length) return;
  // Out to blocks that stand here, too: those beside may have been joined meanwhile.
  const here = (i: number): number | undefined => places.get(old[i]?.[0].id ?? '');
  while (head > 0 && here(head - 1) === undefined) head--;
  while (tail > 0 && here(old.length - tail) === undefined) tail--;
  const from = head === 0 ? 0 : (here(head - 1) ?? 0) + 1, to = tail === 0 ? now.length : here(old.length - tail) ?? now.length;
  if (to < from) { layOnAll(tr, goal, choose); return; }
  const stretch = merged(old.slice(head, old.length - tail), now.slice(from, to), next.slice(head, next.length - tail), choose);
  settle(tr, now, [...now.slice(0, from), ...stretch, ...now.slice(to)]);
}

/** Replaces only what differs: blocks that stay keep their nodes, words that stay keep the caret. */
function settle(tr: Transaction, now: readonly BlockItems[], goal: readonly BlockItems[]): void {
  const { head, tail } = equalEnds(now, goal, sameBlock);
  const wanted = goal.slice(head, goal.length - tail), ids = new Set(wanted.map(([block]) => block.id)), placed = new Set<string>();
  const there = tr.doc.children.slice(head, tr.doc.childCount - tail);
  let at = tr.doc.children.slice(0, head).reduce((sum, node) => sum + node.nodeSize, 0), i = 0;
  const put = (block: BlockItems): void => { const node = blockNode(block); tr.insert(at, node); at += node.nodeSize; placed.add(block[0].id); };
  const dropUntil = (stop: (node: Node) => boolean): void => {
    for (let node = there[i]; node !== undefined && !stop(node); node = there[++i]) tr.delete(at, at + node.nodeSize);
  };
  // An empty document is none: what comes is put in before what goes is taken out.
  if (there.length === tr.doc.childCount && !there.some((node) => ids.has(idOf(node)))) {
    for (const block of wanted) put(block);
    if (wanted.length > 0) dropUntil(() => false);
    else if (there[0] !== undefined) tr.replaceWith(0, tr.doc.content.size, schema.nodes.block.create({ id: idOf(there[0]) }));
    return;
  }
  for (const block of wanted) {
    dropUntil((node) => ids.has(idOf(node)) && !placed.has(idOf(node)));
    const node = there[i];
    if (node === undefined || idOf(node) !== block[0].id) { put(block); continue; }
    at += update(tr, at, node, blockNode(block));
    placed.add(block[0].id);
    i++;
  }
  dropUntil(() => false);
}

/** Changes one block to `goal`, in place; gives its size afterwards. */
function update(tr: Transaction, at: number, node: Node, goal: Node): number {
  if (!node.sameMarkup(goal)) tr.setNodeMarkup(at, null, goal.attrs);
  const start = node.content.findDiffStart(goal.content), end = node.content.findDiffEnd(goal.content);
  if (start !== null && end !== null) {
    // In "aa" to "aaa" both ends overlap: the later end is moved out of the common start.
    const overlap = Math.max(0, start - Math.min(end.a, end.b));
    tr.replace(at + 1 + start, at + 1 + end.a + overlap, goal.slice(start, end.b + overlap));
  }
  return goal.nodeSize;
}
