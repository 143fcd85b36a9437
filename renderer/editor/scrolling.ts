import type { EditorView } from 'prosemirror-view';

/** The element at a place, to measure and to scroll to. */
function elementAt(view: EditorView, place: number): Element | null {
  const { node, offset } = view.domAtPos(place, 1);
  const found = node.childNodes[offset] ?? node;
  return found instanceof Element ? found : found.parentElement;
}

/** Into the middle of the window. Rows that are not rendered have guessed heights: again in the next frame, when they have true ones. */
export function bringToMiddle(find: () => Element | null): void {
  const show = (): void => { find()?.scrollIntoView({ block: 'center', behavior: 'instant' }); };
  show();
  requestAnimationFrame(() => { show(); requestAnimationFrame(show); });
}
export function showPlace(view: EditorView, place: number): void {
  bringToMiddle(() => view.isDestroyed ? null : elementAt(view, Math.min(place, view.state.doc.content.size)));
}

/** Does something that may change the height of rows above, and keeps what the reader looks at where it is. */
export function keepingPlace(view: EditorView, scroller: HTMLElement, act: () => void): void {
  const box = scroller.getBoundingClientRect();
  const caret = view.hasFocus() ? elementAt(view, view.state.selection.head)?.closest('.row') ?? null : null;
  const inSight = (row: Element): boolean => { const { top, bottom } = row.getBoundingClientRect(); return bottom > box.top && top < box.bottom; };
  const shown = caret !== null && inSight(caret) ? caret : document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 3)?.closest('.row') ?? null;
  const before = shown?.getBoundingClientRect().top ?? 0;
  act();
  if (shown?.isConnected !== true) return;
  scroller.scrollTop += shown.getBoundingClientRect().top - before;
}
