import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type EditorState, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Doubt } from '#app/checks/check';
import type { Change } from '#app/diff/change';
import type { Anchor, Content, Id } from '#app/review/content';
import type { Span } from '#app/text/span';
import { stillAt } from '#renderer/state/doubt-place';
import { changeDecorations, changesOn, redrawnWhenLive } from '#renderer/editor/change-marks';
import { changedBlocks, projectBlock, rangesOf, unitAt } from '#renderer/editor/document';
import { formatsIn } from '#renderer/editor/formats';
import type { EditorLabels } from '#renderer/editor/labels';
import { liveUnit } from '#renderer/editor/live';
import { besideDecorations, type BesideShown } from '#renderer/editor/beside-marks';

/** A place of a unit's text, as asked from outside. */
export interface Place { readonly unit: Id; readonly span: Span }
/** What is drawn on the words, kind by kind; a kind that is given replaces what was drawn of it. */
export interface Marks {
  readonly doubts?: { readonly doubts: readonly Doubt[]; readonly focused: string | null };
  readonly changes?: readonly Change[];
  readonly found?: { readonly places: readonly Place[]; readonly current: number | null };
  /** Annotations, and codes' effects: from the review. Notes: passages with an open comment. */
  readonly content?: Content;
  readonly notes?: readonly Anchor[];
  readonly beside?: BesideShown;
  /** The unit under the pointer. */
  readonly hovered?: Id | null;
}
type Kind = 'doubts' | 'changes' | 'found' | 'notes' | 'formats' | 'beside' | 'lit';
interface Drawn { readonly sets: Readonly<Record<Kind, DecorationSet>>; readonly live: Id | null; readonly hovered: Id | null; readonly content: Content | null; readonly notes: readonly Anchor[] }

const noCodes: Content['codes'] = new Map();
const key = new PluginKey<Drawn>('marks');
const carried = new WeakMap<Transaction, Marks>();
/** The transaction, with something to draw. */
export function withMarks(tr: Transaction, drawing: Marks): Transaction {
  carried.set(tr, drawing);
  return tr;
}

function doubtDecorations(doc: Node, { doubts, focused }: NonNullable<Marks['doubts']>, labels: EditorLabels): DecorationSet {
  const ranges = rangesOf(doc);
  const on = (place: { readonly unit: Id; readonly side: 'source' | 'target'; readonly span: Span; readonly quote: string }, attributes: { nodeName?: string; class: string }, spec: object): readonly Decoration[] => {
    const range = place.side === 'target' ? ranges.get(place.unit) : undefined;
    const text = range === undefined ? null : unitAt(doc, place.unit)?.text ?? null;
    const at = text === null ? null : stillAt(text, place.span, place.quote);
    return range === undefined || at === null || at.start === at.end ? [] : [Decoration.inline(range.from + at.start, range.from + at.end, attributes, spec)];
  };
  return DecorationSet.create(doc, doubts.flatMap((doubt) => {
    const isFocused = doubt.id === focused;
    const places = doubt.places.length > 0 ? doubt.places : [doubt];
    const attributes = { nodeName: 'mark', class: `doubt ${doubt.severity}${isFocused ? ' now' : ''}`, 'data-doubt': doubt.id, 'aria-description': labels.doubt(doubt) };
    const evidence = isFocused ? doubt.evidence.flatMap((one) => on(one, { nodeName: 'mark', class: `evidence ${doubt.severity}` }, {})) : [];
    return [...places.flatMap((place) => on(place, attributes, { doubt: doubt.id })), ...evidence];
  }));
}

function foundDecorations(doc: Node, { places, current }: NonNullable<Marks['found']>): DecorationSet {
  const ranges = rangesOf(doc);
  return DecorationSet.create(doc, places.flatMap(({ unit, span }, i) => {
    const range = ranges.get(unit);
    return range === undefined || range.from + span.end > range.to ? [] : [Decoration.inline(range.from + span.start, range.from + span.end, { nodeName: 'mark', class: i === current ? 'found now' : 'found' })];
  }));
}

/** Passages of the translation with an open comment or an annotation. */
function noteDecorations(doc: Node, content: Content | null, notes: readonly Anchor[], labels: EditorLabels): DecorationSet {
  const ranges = rangesOf(doc);
  const annotated = content === null ? [] : [...content.annotations.values()].map((one) => ({ anchor: content.anchors.get(one.anchor), look: `noted annotated ${one.severity}`, says: labels.annotated }));
  return DecorationSet.create(doc, [...notes.map((anchor) => ({ anchor, look: 'noted', says: labels.noted })), ...annotated].flatMap(({ anchor, look, says }) => {
    const span = anchor?.side === 'target' ? anchor.span : null, range = anchor === undefined ? undefined : ranges.get(anchor.unit);
    if (range === undefined || span === null || span.start === span.end || range.from + span.end > range.to) return [];
    return [Decoration.inline(range.from + span.start, range.from + span.end, { nodeName: 'mark', class: look, 'aria-description': says })];
  }));
}

function formatDecorations(doc: Node, codes: Content['codes'], first: number, last: number): readonly Decoration[] {
  if (codes.size === 0) return [];
  const found: Decoration[] = [];
  doc.forEach((block, at, index) => {
    if (index < first || index >= last) return;
    const text = block.textBetween(0, block.content.size), keys = projectBlock(block).items.flatMap((item) => item.kind === 'unit' ? item.codes : []);
    for (const { span, look } of formatsIn(text, keys, codes)) found.push(Decoration.inline(at + 1 + span.start, at + 1 + span.end, { class: `format ${look}` }));
  });
  return found;
}

function formatsAfter(tr: Transaction, set: DecorationSet, codes: Content['codes']): DecorationSet {
  if (codes.size === 0) return set;
  const { first, lastAfter } = changedBlocks(tr.before, tr.doc);
  const anew = formatDecorations(tr.doc, codes, first, lastAfter);
  const from = tr.doc.children.slice(0, first).reduce((sum, node) => sum + node.nodeSize, 0);
  const to = tr.doc.children.slice(first, lastAfter).reduce((sum, node) => sum + node.nodeSize, from);
  const mapped = set.map(tr.mapping, tr.doc);
  return mapped.remove(mapped.find(from, to)).add(tr.doc, [...anew]);
}

/** The unit with the caret, and the one under the pointer. */
function litDecorations(doc: Node, live: Id | null, hovered: Id | null): DecorationSet {
  const lit = (unit: Id | null, look: string): readonly Decoration[] => {
    const range = unit === null ? undefined : rangesOf(doc).get(unit);
    return range === undefined ? [] : [Decoration.inline(range.from, range.to, { nodeName: 'span', class: look }, { inclusiveStart: true, inclusiveEnd: true })];
  };
  return DecorationSet.create(doc, [...lit(live, 'lit'), ...lit(hovered === live ? null : hovered, 'lit hovered')]);
}

/** Doubts, changes, notes, what was found, and what stands beside: decorations that map through typing and are made anew only when told. */
export function marks(labels: () => EditorLabels): Plugin<Drawn> {
  const none = DecorationSet.empty;
  return new Plugin<Drawn>({
    key,
    state: {
      init: () => ({ sets: { doubts: none, changes: none, found: none, notes: none, formats: none, beside: none, lit: none }, live: null, hovered: null, content: null, notes: [] }),
      apply(tr, was, _before, state) {
        const given = carried.get(tr), hovered = given?.hovered === undefined ? was.hovered : given.hovered;
        const live = tr.selectionSet || tr.docChanged || tr.storedMarksSet ? liveUnit(state) : was.live;
        if (given === undefined && !tr.docChanged && live === was.live) return was;
        const content = given?.content ?? was.content, notes = given?.notes ?? was.notes, codes = content?.codes ?? noCodes;
        const kept = (kind: Kind): DecorationSet => tr.docChanged ? was.sets[kind].map(tr.mapping, tr.doc) : was.sets[kind];
        const sets = {
          doubts: given?.doubts === undefined ? kept('doubts') : doubtDecorations(tr.doc, given.doubts, labels()),
          changes: given?.changes === undefined ? redrawnWhenLive(kept('changes'), tr.doc, was.live, live, labels()) : changeDecorations(tr.doc, given.changes, live, labels()),
          found: given?.found === undefined ? kept('found') : foundDecorations(tr.doc, given.found),
          notes: given?.content === undefined && given?.notes === undefined ? kept('notes') : noteDecorations(tr.doc, content, notes, labels()),
          formats: given?.content !== undefined && codes !== was.content?.codes ? DecorationSet.create(tr.doc, [...formatDecorations(tr.doc, codes, 0, tr.doc.childCount)]) : tr.docChanged ? formatsAfter(tr, was.sets.formats, codes) : was.sets.formats,
          lit: live === was.live && hovered === was.hovered ? kept('lit') : litDecorations(tr.doc, live, hovered),
          beside: given?.beside === undefined ? kept('beside') : besideDecorations(tr.doc, given.beside, labels()),
        };
        return { sets, live, hovered, content, notes };
      },
    },
    props: { decorations: (state) => key.getState(state)?.sets.doubts },
  });
}
/** The last is the outermost. */
const others: readonly Kind[] = ['formats', 'changes', 'found', 'notes', 'beside', 'lit'];
/** A view takes one set from each plugin. */
export function otherMarks(): readonly Plugin[] {
  return others.map((kind) => new Plugin({ props: { decorations: (state) => key.getState(state)?.sets[kind] } }));
}

/** The changes at a place of the document, innermost first. */
export function changesAt(state: EditorState, place: number): readonly Change[] {
  return changesOn(key.getState(state)?.sets.changes.find(place, place) ?? []);
}
