import type { Node } from 'prosemirror-model';
import type { Doubt } from '#app/checks/check';
import { entryNumbers } from '#app/documents/entry-numbers';
import type { Anchor, Content, Id } from '#app/review/content';
import type { Gap } from '#app/review/gaps';
import type { BesideShown, Furniture } from '#renderer/editor/beside-marks';
import { columnOf } from '#renderer/editor/column';
import { projectBlock } from '#renderer/editor/document';
import { furnitureRuns } from '#renderer/editor/furniture';
import { gapPlaces, type PlacedGap } from '#renderer/editor/gap-places';
import type { Setting } from '#renderer/editor/guessed-height';
import type { EditorLabels } from '#renderer/editor/labels';
import { Row, type Beside } from '#renderer/editor/row';
import { idOf } from '#renderer/editor/schema';
import { sourceMarks } from '#renderer/editor/source-marks';
import type { SourceMarks } from '#renderer/editor/source-cell';

export interface Languages { readonly source: string | null; readonly target: string }
/** What the surroundings are given anew at any time. */
export interface Given { readonly content: Content; readonly labels: EditorLabels; readonly languages: Languages; readonly doubts: readonly Doubt[]; readonly focused: string | null; readonly notes: readonly Anchor[]; readonly setting: Setting }
export interface SurroundingsWishes {
  readonly onGap: (gap: Gap, what: 'write' | 'leave-out') => void;
  readonly onFurniture: (what: 'agree' | 'restore', blocks: readonly Id[]) => void;
  /** Lines were folded or unfolded here: all has to be drawn again. */
  readonly onFold: () => void;
}

/** All that is drawn beside the words: source, gutter, gaps, furniture. The words themselves are the document's. */
export interface Surroundings {
  readonly given: () => Given;
  readonly row: (node: Node) => Row;
  readonly isFolded: (block: Id) => boolean;
  /** Shows a line of the web page, with those around it. */
  readonly unfold: (block: Id, doc: Node) => void;
  readonly unitsIn: (row: Element) => readonly Id[];
  /** Takes over what is new; gives what is drawn between the rows of the document, null when that is as it was. */
  readonly take: (news: Partial<Given>, doc: Node) => BesideShown | null;
  /** Draws the rows that differ from what they show. `anew`: every one, all of it. */
  readonly draw: (anew: boolean) => void;
}

function numbersOf(doc: Node): ReadonlyMap<Id, number> {
  const blocks = doc.children.map((node) => projectBlock(node).items[0]), counted = entryNumbers(blocks);
  return new Map(blocks.flatMap(({ id }, i) => { const number = counted[i] ?? null; return number === null ? [] : [[id, number] as const]; }));
}

const NONE: readonly Id[] = [];
function keptWhereEqual(was: SourceMarks, now: SourceMarks): SourceMarks {
  return new Map([...now].map(([sentence, marks]) => { const before = was.get(sentence); return [sentence, before !== undefined && JSON.stringify(before) === JSON.stringify(marks) ? before : marks]; }));
}

export function surroundings(opened: Given, wishes: SurroundingsWishes): Surroundings {
  const rows = new Map<Element, Row>(), unfolded = new Set<Id>();
  let given = opened, marks: SourceMarks = new Map(), numbers: ReadonlyMap<Id, number> = new Map(), gaps: readonly PlacedGap[] = [];
  let inRows: ReadonlyMap<Id, readonly Id[]> = new Map(), drawn = '';

  const isFolded = (block: Id): boolean => given.content.standings.get(block) === 'furniture' && !unfolded.has(block);
  const onFurniture = (what: 'agree' | 'show' | 'hide', blocks: readonly Id[]): void => {
    if (what === 'agree') { wishes.onFurniture('agree', blocks); return; }
    for (const block of blocks) if (what === 'show') unfolded.add(block); else unfolded.delete(block);
    wishes.onFold();
  };
  const beside: Beside = {
    content: () => given.content, labels: () => given.labels, marks: () => marks, setting: () => given.setting,
    source: () => columnOf(given.languages.source), target: () => columnOf(given.languages.target),
    gapsIn: (block) => inRows.get(block) ?? NONE, entryNumber: (block) => numbers.get(block) ?? null, isFolded,
    onRestore: (block) => { wishes.onFurniture('restore', [block]); },
  };
  const furniture = (doc: Node): readonly Furniture[] => {
    const runs = furnitureRuns(doc, given.content);
    if (runs.length === 0) return [];
    const asked = new Set(given.doubts.flatMap((doubt) => doubt.places.length > 0 ? doubt.places.map((place) => place.unit) : [doubt.unit]));
    const units = new Map(doc.children.map((node) => [idOf(node), projectBlock(node).items.slice(1).map((item) => item.id)]));
    return runs.map((blocks) => ({ blocks, folded: blocks.some(isFolded), asked: blocks.some((block) => units.get(block)?.some((unit) => asked.has(unit)) === true) }));
  };
  const gapsByRow = (): ReadonlyMap<Id, readonly Id[]> => {
    const grouped = new Map<Id, Id[]>();
    for (const { gap, row } of gaps) if (row !== null) grouped.set(row, [...grouped.get(row) ?? [], ...gap.sentences]);
    // What is as it was stays the same value: rows tell by identity whether they have to be drawn.
    return new Map([...grouped].map(([row, sentences]) => { const was = inRows.get(row); return [row, was?.join() === sentences.join() ? was : sentences]; }));
  };
  return {
    given: () => given, isFolded,
    unfold: (block, doc) => {
      for (const one of furnitureRuns(doc, given.content).find((run) => run.includes(block)) ?? [block]) unfolded.add(one);
      wishes.onFold();
    },
    row: (node) => {
      const row = new Row(node, beside, (gone) => { rows.delete(gone.dom); });
      rows.set(row.dom, row);
      return row;
    },
    unitsIn: (element) => {
      const row = rows.get(element);
      return row === undefined ? [] : projectBlock(row.node).items.slice(1).map((item) => item.id);
    },
    take: (news, doc) => {
      const before = given;
      given = { ...given, ...news };
      marks = keptWhereEqual(marks, sourceMarks(given));
      numbers = numbersOf(doc);
      gaps = gapPlaces(doc, given.content);
      inRows = gapsByRow();
      const runs = furniture(doc);
      // Places in the document need not be compared: what is drawn already goes along with the words.
      const drawing = JSON.stringify([gaps.map(({ gap, row }) => [gap, row, gap.sentences.map((id) => marks.get(id))]), runs]);
      if (drawing === drawn && given.labels === before.labels && given.languages === before.languages && given.content.source === before.content.source) return null;
      drawn = drawing;
      return { content: given.content, gaps, furniture: runs, marks, source: columnOf(given.languages.source), setting: given.setting, onGap: wishes.onGap, onFurniture };
    },
    draw: (anew) => { for (const row of rows.values()) if (anew) row.redraw(); else row.draw(); },
  };
}
