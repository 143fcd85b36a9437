import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Change } from '#app/diff/change';
import type { Id } from '#app/review/content';
import { rangesOf } from '#renderer/editor/document';
import { element } from '#renderer/editor/element';
import type { EditorLabels } from '#renderer/editor/labels';
import { unitMark } from '#renderer/editor/schema';

/** Authors are told apart by the kind of line, not by colour; the fourth begins again. */
const LINES = 3;

type Redraw = (place: number, live: boolean, labels: EditorLabels) => readonly Decoration[];
interface Drawn { readonly change: Change; /** Of deletions: draws it again, wherever it stands by then. */ readonly redraw: Redraw | null }
/** What a decoration shows, by its spec, which it keeps through all mappings. */
const drawn = new WeakMap<object, Drawn>();
function drawnBy(spec: unknown): Drawn | undefined { return typeof spec === 'object' && spec !== null ? drawn.get(spec) : undefined; }

/** The changes among some decorations. */
export function changesOn(decorations: readonly Decoration[]): readonly Change[] {
  return decorations.flatMap((one): readonly Change[] => {
    const spec: unknown = one.spec, found = drawnBy(spec);
    return found === undefined ? [] : [found.change];
  });
}

/** Insertions tinted; a deletion in full in a resting unit, as a thin mark in the one being worked on. */
export function changeDecorations(doc: Node, changes: readonly Change[], live: Id | null, labels: EditorLabels): DecorationSet {
  const ranges = rangesOf(doc), authors = [...new Set(changes.map((change) => change.by))];
  return DecorationSet.create(doc, changes.flatMap((change) => {
    const line = `by-${authors.indexOf(change.by) % LINES}`;
    if (change.unit === null) {
      const at = change.after === null ? 1 : ranges.get(change.after)?.to;
      return at === undefined ? [] : deletion(change, at, null, false, line, labels);
    }
    const range = ranges.get(change.unit);
    if (range === undefined || range.from + change.span.end > range.to) return [];
    const from = range.from + change.span.start, to = range.from + change.span.end;
    if (change.kind === 'block') return border(change, from, line, labels);
    return [...arrived(change, from, to, line, labels), ...deletion(change, from, change.unit, change.unit === live, line, labels)];
  }));
}

/** Words that came, or that came from elsewhere. */
function arrived(change: Change, from: number, to: number, line: string, labels: EditorLabels): readonly Decoration[] {
  if (to <= from) return [];
  const spec = { inclusiveEnd: false };
  drawn.set(spec, { change, redraw: null });
  const attributes = change.kind === 'moved' ? { nodeName: 'mark', class: `moved ${line}`, 'aria-description': labels.moved } : { nodeName: 'ins', class: `${line} ${change.kind}`, 'aria-description': labels.inserted(change) };
  return [Decoration.inline(from, to, attributes, spec)];
}

/** The border of a paragraph came, went, or the paragraph became of another kind. */
function border(change: Change, at: number, line: string, labels: EditorLabels): readonly Decoration[] {
  const what = change.inserted !== '' ? 'came' : change.deleted !== '' ? 'went' : 'changed';
  const words = { came: labels.borderCame, went: labels.borderWent, changed: labels.blockChanged }[what];
  const spec = { side: -1, marks: [], key: `border:${what}:${line}:${change.unit}`, ignoreSelection: true };
  drawn.set(spec, { change, redraw: null });
  return [Decoration.widget(at, () => element('span', { class: `border ${what} ${line}`, role: 'img', 'aria-label': words, title: words }, '¶'), spec)];
}

/** In the live unit nothing stands between the caret and the words: an empty, thin mark that says its words on demand. */
function deletion(change: Change, at: number, unit: Id | null, live: boolean, line: string, labels: EditorLabels): readonly Decoration[] {
  if (change.deleted === '') return [];
  const words = labels.deleted(change.deleted);
  const draw = (): HTMLElement => live ? element('span', { class: 'cut', role: 'img', 'aria-label': words, title: words })
    : element('del', { class: line, ...(change.by === null ? {} : { title: change.by }) }, change.deleted);
  const spec = { side: -1, marks: unit === null ? [] : [unitMark(unit)], key: `${live ? 'cut' : 'del'}:${unit}:${line}:${change.deleted}:${change.span.start}`, ignoreSelection: true };
  drawn.set(spec, { change, redraw: (place, isLive, now) => deletion(change, place, unit, isLive, line, now) });
  return [Decoration.widget(at, draw, spec)];
}

/** When the caret goes into another unit, the deletions of the one left and of the one entered are drawn the other way. */
export function redrawnWhenLive(set: DecorationSet, doc: Node, was: Id | null, live: Id | null, labels: EditorLabels): DecorationSet {
  if (was === live || set === DecorationSet.empty) return set;
  const found = set.find(undefined, undefined, (spec: unknown) => {
    const unit = drawnBy(spec)?.change.unit ?? null;
    return unit !== null && (unit === was || unit === live) && drawnBy(spec)?.redraw !== null;
  });
  if (found.length === 0) return set;
  const anew = found.flatMap((one) => {
    const spec: unknown = one.spec, what = drawnBy(spec);
    return what?.redraw?.(one.from, what.change.unit === live, labels) ?? [];
  });
  // `remove` empties the array it is given.
  return set.remove(found).add(doc, anew);
}
