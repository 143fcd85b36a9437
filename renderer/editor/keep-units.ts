import type { Node } from 'prosemirror-model';
import { Plugin, type EditorState, type Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import type { Id } from '#app/review/content';
import { changedBlocks, project, type Ranges } from '#renderer/editor/document';
import { FOREIGN } from '#renderer/editor/meta';
import { isBare, runsOf, type Run } from '#renderer/editor/runs';
import { idOf, schema, unitMark, unitOf } from '#renderer/editor/schema';

export interface Keeping {
  readonly newId: () => Id;
  /** Put between two units whose blocks are joined; '' where the language writes none. */
  readonly space: string;
  /** Blocks that are not shown: they stay when what stands around them is deleted. */
  readonly isFolded: (block: Id) => boolean;
}

/**
 * Keeps units and blocks well-formed after every change made here: ids unique, a unit in one piece, every word in a unit, no
 * space at the ends of a block that was joined or split. Changes that come from main are well-formed.
 */
export function keepUnits(keeping: Keeping): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      if (!transactions.some((one) => one.docChanged) || transactions.some((one) => one.getMeta(FOREIGN) !== undefined)) return null;
      const tr = mended(keeping, before, after, new Mapping(transactions.flatMap((one) => one.mapping.maps)));
      return tr.docChanged ? tr : null;
    },
  });
}

/** Ids of the units in some blocks, one by one. */
export function* unitIds(doc: Node, first = 0, last = doc.childCount): Generator<Id> {
  for (let i = first; i < last; i++) for (const child of doc.child(i).children) {
    const id = unitOf(child);
    if (id !== null) yield id;
  }
}

/** What one mending knows. */
interface Mending extends Keeping {
  readonly tr: Transaction;
  readonly before: EditorState;
  readonly oldRanges: Ranges;
  readonly inverse: Mapping;
  /** Units and blocks that stand already, outside the changed blocks or before. */
  readonly seen: Set<Id>;
  readonly seenBlocks: Set<Id>;
}

function mended(keeping: Keeping, before: EditorState, after: EditorState, mapping: Mapping): Transaction {
  const { first, lastBefore, lastAfter } = changedBlocks(before.doc, after.doc);
  const { ranges: oldRanges } = project(before.doc, first, lastBefore);
  const mending: Mending = { ...keeping, tr: after.tr, before, oldRanges, inverse: mapping.invert(), seen: new Set(), seenBlocks: new Set() };
  // New ids can only clash outside the changed blocks when something came in: look there only then.
  if ([...unitIds(after.doc, first, lastAfter)].some((id) => !oldRanges.has(id))) {
    for (const id of [...unitIds(after.doc, 0, first), ...unitIds(after.doc, lastAfter)]) mending.seen.add(id);
  }
  const blocksChanged = lastBefore !== lastAfter;
  if (blocksChanged) after.doc.forEach((block, _, index) => { if (index < first || index >= lastAfter) mending.seenBlocks.add(idOf(block)); });
  after.doc.forEach((block, at, index) => {
    if (index >= first && index < lastAfter) mendBlock(mending, block, at, index + 1 < after.doc.childCount ? after.doc.child(index + 1) : null, blocksChanged);
  });
  if (blocksChanged) bringBackFolded(mending, after, mapping, first, lastBefore);
  return mending.tr;
}

function mendBlock(mending: Mending, block: Node, at: number, next: Node | null, blocksChanged: boolean): void {
  const { tr, newId, seen, seenBlocks } = mending;
  // An empty block in front of its other half gives the id away, so that the words keep theirs.
  const gives = next !== null && block.content.size === 0 && idOf(next) === idOf(block) && next.content.size > 0;
  if (idOf(block) === '' || seenBlocks.has(idOf(block)) || gives) tr.setNodeAttribute(tr.mapping.map(at), 'id', newId());
  else seenBlocks.add(idOf(block));
  const runs = runsOf(block, at + 1);
  runs.forEach((run, i) => { if (run.id === null && !isBare(run)) adopt(mending, run, runs[i - 1], runs[i + 1]); });
  for (const id of inOnePiece(mending, runs)) seen.add(id);
  const ends = runs.length > 1 && blocksChanged ? [runs.at(-1), runs[0]] : [];
  for (const run of ends) if (run !== undefined && isBare(run)) tr.delete(tr.mapping.map(run.from, 1), tr.mapping.map(run.to, -1));
}

function mark({ tr }: Mending, run: Run, id: Id): void {
  tr.addMark(tr.mapping.map(run.from, 1), tr.mapping.map(run.to, -1), unitMark(id));
  run.id = id;
}

/** Words outside any unit go to the one they touch, the one before first; words that touch none, to a new unit. */
function adopt(mending: Mending, run: Run, left: Run | undefined, right: Run | undefined): void {
  const before = left?.id ?? null, behind = right?.id ?? null;
  const touched = before !== null && !/^\s/u.test(run.text) ? before : behind !== null && !/\s$/u.test(run.text) ? behind : before ?? behind;
  const id = touched ?? mending.newId();
  const lead = run.text.length - run.text.trimStart().length, trail = run.text.length - run.text.trimEnd().length;
  mark(mending, { ...run, from: id === before ? run.from : run.from + lead, to: id === behind ? run.to : run.to - trail }, id);
  run.id = id;
}

/** A unit in two pieces is closed over the gap; beyond another unit, or in a later block, the later piece is a new unit. */
function inOnePiece(mending: Mending, runs: readonly Run[]): ReadonlySet<Id> {
  const renamed = new Map<Id, Id>(), here = new Set<Id>();
  let last: Run | null = null, between: Run | null = null;
  for (const run of runs) {
    if (run.id === null) { between = run; continue; }
    if (last?.id === run.id) {
      if (between !== null) mark(mending, between, run.id);
    } else {
      if (here.has(run.id) || mending.seen.has(run.id)) {
        const id = renamed.get(run.id) ?? mending.newId();
        renamed.set(run.id, id);
        mark(mending, run, id);
      }
      if (last !== null && between === null) meet(mending, last, run);
    }
    here.add(run.id);
    last = run;
    between = null;
  }
  return here;
}

/** Two units touch that did not. What stood between them was deleted: one unit. Only the border of blocks was: a space. */
function meet(mending: Mending, left: Run, right: Run): void {
  const { tr, before, oldRanges, inverse, space } = mending;
  const [a, b] = [oldRanges.get(left.id ?? ''), oldRanges.get(right.id ?? '')];
  if (a === undefined || b === undefined || a.to > b.from) return;
  const from = inverse.map(right.from, -1), to = inverse.map(right.from, 1);
  const between = before.doc.textBetween(a.to, b.from, '', '\uFFFC');
  if ((from < a.to && to > b.from) || (between !== '' && to > from)) { mark(mending, right, left.id ?? ''); return; }
  if (space === '' || before.doc.resolve(a.to).parent === before.doc.resolve(b.from).parent) return;
  const at = tr.mapping.map(right.from, 1);
  tr.replaceWith(at, at, schema.text(space));
}

/** Blocks that nobody saw are not deleted with what was seen around them: they come back behind the block they stood in. */
function bringBackFolded({ tr, before, isFolded, seen, seenBlocks }: Mending, after: EditorState, mapping: Mapping, first: number, last: number): void {
  let at = 0;
  before.doc.forEach((block, offset, index) => {
    if (index < first || index >= last || !isFolded(idOf(block)) || seenBlocks.has(idOf(block)) || block.children.some((child) => seen.has(unitOf(child) ?? ''))) return;
    const place = after.doc.resolve(Math.min(mapping.map(offset, -1), after.doc.content.size));
    at = Math.max(at, tr.mapping.map(place.depth === 0 ? place.pos : place.after(1)));
    tr.insert(at, block);
    at += block.nodeSize;
  });
}
