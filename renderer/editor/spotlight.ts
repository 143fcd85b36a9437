import type { EditorView } from 'prosemirror-view';
import type { Content, Id } from '#app/review/content';
import { linksOf } from '#app/review/source-of';
import { rangeOf } from '#renderer/editor/document';

/** Names known to the style sheet. */
const NAMES = { live: 'recto-live', hover: 'recto-hover' } as const;

/**
 * Lights a unit and its source sentences: the one with the caret, and the one under the pointer. Painted by the browser's
 * own highlights: nothing in the document changes, so typing and input methods are not disturbed.
 */
export interface Spotlight {
  readonly live: (unit: Id | null) => void;
  readonly hover: (target: EventTarget | null) => void;
  /** Again, after the page was drawn anew: what was lit may be other elements now. */
  readonly again: () => void;
  readonly out: () => void;
}

export function spotlight(view: EditorView, content: () => Content, unitsIn: (row: Element) => readonly Id[]): Spotlight {
  let live: Id | null = null, hovered: string | null = null, here: HTMLElement | null = null;

  const targetRange = (unit: Id): readonly Range[] => {
    const at = rangeOf(view.state.doc, unit, view.state.selection.head);
    if (at === undefined) return [];
    const range = document.createRange(), from = view.domAtPos(at.from, 1), to = view.domAtPos(at.to, -1);
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return [range];
  };
  const sentenceRanges = (sentences: readonly Id[], within: ParentNode): readonly Range[] => sentences.flatMap((sentence) => [...within.querySelectorAll(`[data-sentence="${CSS.escape(sentence)}"]`)].map((found) => {
    const range = document.createRange();
    range.selectNodeContents(found);
    return range;
  }));
  const paint = (name: string, ranges: readonly Range[]): void => {
    if (!('highlights' in CSS)) return;
    if (ranges.length === 0) CSS.highlights.delete(name); else CSS.highlights.set(name, new Highlight(...ranges));
  };
  const rowOf = (unit: Id): HTMLElement | null => {
    const at = rangeOf(view.state.doc, unit, view.state.selection.head);
    const found = at === undefined ? null : view.nodeDOM(view.state.doc.resolve(at.from).before(1));
    return found instanceof HTMLElement ? found : null;
  };
  const unitsOfSentence = (sentence: Id, row: Element | null): readonly Id[] => row === null ? [] : unitsIn(row).filter((unit) => linksOf(content(), unit).includes(sentence));

  const light = (): void => {
    const row = live === null ? null : rowOf(live);
    if (row !== here) { here?.classList.remove('here'); row?.classList.add('here'); here = row; }
    if (live === null || row === null) { paint(NAMES.live, []); return; }
    paint(NAMES.live, [...targetRange(live), ...sentenceRanges(linksOf(content(), live), row)]);
  };
  return {
    live: (unit) => { if (unit !== live) { live = unit; light(); } },
    again: () => {
      light();
      if (hovered === null) return;
      hovered = null;
      paint(NAMES.hover, []);
    },
    hover: (target) => {
      const found = target instanceof Element ? target.closest<HTMLElement>('[data-unit], [data-sentence]') : null;
      const key = found?.dataset['unit'] ?? found?.dataset['sentence'] ?? null;
      if (key === hovered) return;
      hovered = key;
      if (found === null || key === null) { paint(NAMES.hover, []); return; }
      const row = found.closest('.row');
      const units = found.dataset['unit'] === undefined ? unitsOfSentence(key, row) : [key];
      const sentences = found.dataset['sentence'] === undefined ? units.flatMap((unit) => linksOf(content(), unit)) : [key];
      const lit = units.filter((unit) => unit !== live);
      paint(NAMES.hover, units.includes(live ?? '') && lit.length === 0 ? [] : [...lit.flatMap(targetRange), ...(row === null ? [] : sentenceRanges(sentences, row))]);
    },
    out: () => { for (const name of Object.values(NAMES)) paint(name, []); here?.classList.remove('here'); },
  };
}
