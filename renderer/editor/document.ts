import type { Node } from 'prosemirror-model';
import { CODE } from '#app/documents/article';
import type { BlockItem, Id, Item, UnitItem } from '#app/review/content';
import { idOf, keyOf, schema, shapeOf, unitMark, unitOf } from '#renderer/editor/schema';

/** Where a unit stands in the document: [from, to). An offset in its string plus `from` is a place of the document. */
export interface Range { readonly from: number; readonly to: number }
export type Ranges = ReadonlyMap<Id, Range>;
/** A block's items, as they follow each other in a review's content. */
export type BlockItems = readonly [block: BlockItem, ...units: readonly UnitItem[]];

/** The items of each block. Units before any block belong to none and are a bug. */
export function byBlock(items: readonly Item[]): readonly BlockItems[] {
  const blocks: [BlockItem, ...UnitItem[]][] = [];
  for (const item of items) {
    if (item.kind === 'block') { blocks.push([item]); continue; }
    const block = blocks.at(-1);
    if (block === undefined) throw new Error(`unit ${item.id} stands in no block`);
    block.push(item);
  }
  return blocks;
}

/** A text with its codes as nodes of a unit, or of none. */
function inlineOf(text: string, codes: readonly string[], unit: Id | null): readonly Node[] {
  const marks = unit === null ? [] : [unitMark(unit)];
  let code = 0;
  return text.split(/(\uFFFC)/u).filter((part) => part !== '').map((part) => part === CODE ? schema.nodes.code.create({ key: codes[code++] ?? '' }, null, marks) : schema.text(part, marks));
}

export function blockNode([block, ...units]: BlockItems): Node {
  const { id, type, level, ordered } = block;
  const words = units.flatMap((unit) => [...inlineOf(unit.text, unit.codes, unit.id), ...inlineOf(unit.space, [], null)]);
  return schema.nodes.block.create({ id, type, level, ordered }, [...inlineOf(block.space, [], null), ...words]);
}

/** The document of a content's items. A document has at least one block: `phantom` is the id of one that the review has not. */
export function documentOf(items: readonly Item[], newId: () => Id): { readonly doc: Node; readonly phantom: Id | null } {
  const blocks = byBlock(items).map(blockNode);
  if (blocks.length > 0) return { doc: schema.nodes.doc.create(null, blocks), phantom: null };
  const phantom = newId();
  return { doc: schema.nodes.doc.create(null, schema.nodes.block.create({ id: phantom })), phantom };
}

/** Both are worked out once for a node: nodes never change. Ranges count from the block's first place. */
interface Projected { readonly items: BlockItems; readonly ranges: Ranges }
const projected = new WeakMap<Node, Projected>();
export function projectBlock(node: Node): Projected {
  const known = projected.get(node);
  if (known !== undefined) return known;
  let block: BlockItem = { kind: 'block', id: idOf(node), ...shapeOf(node), space: '' };
  const units: UnitItem[] = [];
  const ranges = new Map<Id, Range>();
  node.forEach((child, offset) => {
    const id = unitOf(child), text = child.isText ? child.text ?? '' : CODE, codes = child.isText ? [] : [keyOf(child)];
    const last = units.at(-1);
    if (id === null) {
      if (last === undefined) block = { ...block, space: block.space + text };
      else units[units.length - 1] = { ...last, space: last.space + text };
    } else if (last?.id === id && last.space === '') {
      units[units.length - 1] = { ...last, text: last.text + text, codes: [...last.codes, ...codes] };
      ranges.set(id, { from: ranges.get(id)?.from ?? offset, to: offset + child.nodeSize });
    } else {
      units.push({ kind: 'unit', id, text, codes, space: '' });
      ranges.set(id, { from: offset, to: offset + child.nodeSize });
    }
  });
  const found: Projected = { items: [block, ...units], ranges };
  projected.set(node, found);
  return found;
}

/** Blocks `first` to `last` (exclusive) of a document as plain items, and where their units stand. */
export function project(doc: Node, first = 0, last = doc.childCount): { readonly items: readonly Item[]; readonly ranges: Ranges } {
  const items: Item[] = [], ranges = new Map<Id, Range>();
  let start = 1;
  for (let i = 0; i < last; i++) {
    const node = doc.child(i);
    if (i >= first) {
      const block = projectBlock(node);
      items.push(...block.items);
      for (const [id, { from, to }] of block.ranges) ranges.set(id, { from: start + from, to: start + to });
    }
    start += node.nodeSize;
  }
  return { items, ranges };
}

const places = new WeakMap<Node, Ranges>();
/** Where every unit of the document stands; worked out once for a document. */
export function rangesOf(doc: Node): Ranges {
  let known = places.get(doc);
  if (known === undefined) places.set(doc, (known = project(doc).ranges));
  return known;
}

/** Where a unit stands, looked for first in the block at `near`: so that a keystroke costs no walk over the article. */
export function rangeOf(doc: Node, unit: Id, near: number): Range | undefined {
  const $near = doc.resolve(near);
  const within = $near.depth === 0 ? undefined : projectBlock($near.parent).ranges.get(unit);
  return within === undefined ? rangesOf(doc).get(unit) : { from: $near.start(1) + within.from, to: $near.start(1) + within.to };
}

/** A unit as it stands in the document; null: it does not. */
export function unitAt(doc: Node, unit: Id): UnitItem | null {
  const range = rangesOf(doc).get(unit);
  if (range === undefined) return null;
  return projectBlock(doc.resolve(range.from).parent).items.find((item): item is UnitItem => item.kind === 'unit' && item.id === unit) ?? null;
}

/** The blocks that differ: nodes are persistent, so equal ones are the same object. With one block of lead. */
export function changedBlocks(before: Node, after: Node): { readonly first: number; readonly lastBefore: number; readonly lastAfter: number } {
  const least = Math.min(before.childCount, after.childCount);
  let first = 0, tail = 0;
  while (first < least && before.child(first) === after.child(first)) first++;
  while (tail < least - first && before.child(before.childCount - 1 - tail) === after.child(after.childCount - 1 - tail)) tail++;
  return { first: Math.max(0, first - 1), lastBefore: before.childCount - tail, lastAfter: after.childCount - tail };
}
