import type { EditorView } from 'prosemirror-view';
import type { Content, Id } from '#app/review/content';
import { linksOf } from '#app/review/source-of';
import { rangeOf } from '#renderer/editor/document';
import { withMarks } from '#renderer/editor/marks';

/**
 * Lights the source sentences of the unit with the caret, and its row; and both sides of what is under the pointer. The
 * words themselves are lit by decorations (marks.ts).
 */
export interface Spotlight {
  readonly live: (unit: Id | null) => void;
  readonly hover: (target: EventTarget | null) => void;
  /** Again, after rows were drawn anew: what was lit may be other elements now. */
  readonly again: () => void;
  readonly out: () => void;
}

/** `unitsIn`: the units that stand in a row. */
export function spotlight(view: EditorView, content: () => Content, unitsIn: (row: Element) => readonly Id[]): Spotlight {
  let live: Id | null = null, here: HTMLElement | null = null, hovered: string | null = null;
  let lit: readonly Element[] = [], touched: readonly Element[] = [];

  const rowOf = (unit: Id): HTMLElement | null => {
    const at = rangeOf(view.state.doc, unit, view.state.selection.head);
    const found = at === undefined ? null : view.nodeDOM(view.state.doc.resolve(at.from).before(1));
    return found instanceof HTMLElement ? found : null;
  };
  const inSource = (row: Element | null, sentences: readonly Id[]): readonly Element[] => row === null ? [] : sentences.flatMap((sentence) => [...row.querySelectorAll(`[data-sentence="${CSS.escape(sentence)}"]`)]);
  const swap = (was: readonly Element[], now: readonly Element[], look: string): readonly Element[] => {
    for (const element of was) if (!now.includes(element)) element.classList.remove(look);
    for (const element of now) element.classList.add(look);
    return now;
  };
  const light = (): void => {
    const row = live === null ? null : rowOf(live);
    if (row !== here) { here?.classList.remove('here'); here = row; }
    row?.classList.add('here');
    lit = swap(lit, live === null ? [] : inSource(row, linksOf(content(), live)), 'lit');
  };
  return {
    live: (unit) => { live = unit; light(); },
    again: light,
    hover: (target) => {
      const found = target instanceof Element ? target.closest<HTMLElement>('[data-unit], [data-sentence]') : null;
      const sentence = found?.dataset['sentence'], key = found?.dataset['unit'] ?? sentence ?? null;
      if (key === hovered || view.composing) return;
      hovered = key;
      const row = found?.closest('.row') ?? null;
      const unit = found?.dataset['unit'] ?? (row === null || sentence === undefined ? null : unitsIn(row).find((one) => linksOf(content(), one).includes(sentence)) ?? null);
      touched = swap(touched, inSource(row, unit !== null ? linksOf(content(), unit) : sentence === undefined ? [] : [sentence]), 'hovered');
      view.dispatch(withMarks(view.state.tr, { hovered: unit }));
    },
    out: () => { here?.classList.remove('here'); },
  };
}
