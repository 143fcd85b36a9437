import type { EditorView } from 'prosemirror-view';
import type { Change } from '#app/diff/change';
import { button } from '#renderer/editor/element';
import type { EditorLabels } from '#renderer/editor/labels';

/** A button in the gutter, on the caret's line, that takes the change at the caret back. Covers no words. */
export interface ChangeTool { readonly show: (change: Change | null) => void; readonly out: () => void }

export function changeTool(view: EditorView, place: HTMLElement, labels: () => EditorLabels, onTakeBack: (change: Change) => void): ChangeTool {
  let change: Change | null = null;
  const tool = button('↶', () => { if (change !== null) onTakeBack(change); }, { class: 'take-back', hidden: '' });
  place.append(tool);
  return {
    show: (now) => {
      if (now === null && change === null) return;
      change = now;
      tool.hidden = now === null;
      if (now === null) return;
      const caret = view.coordsAtPos(view.state.selection.head), box = place.getBoundingClientRect();
      tool.title = labels().takeBack;
      tool.setAttribute('aria-label', labels().takeBackOf(now));
      tool.style.setProperty('inset-block-start', `${(caret.top + caret.bottom) / 2 - box.top}px`);
    },
    out: () => { tool.remove(); },
  };
}
