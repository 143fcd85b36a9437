import type { EditorView } from 'prosemirror-view';

/** The element at a place, to measure and to scroll to. */
function elementAt(view: EditorView, place: number): Element | null {
  const { node, offset } = view.domAtPos(place, 1);
  const found = node.childNodes[offset] ?? node;
  return found instanceof Element ? found : found.parentElement;
}

/** How much of the window's height, above and below, is too near to its edge to read on from. */
const EDGE = 0.12;
function isInSight(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect(), box = place.closest('.pages')?.getBoundingClientRect();
  return box !== undefined && top >= box.top + box.height * EDGE && bottom <= box.bottom - box.height * EDGE;
}

/** Into the middle of the window; what is in sight stays where it is. Rows that are not rendered have guessed heights: again in the next frames, when they have true ones. */
export function bringToMiddle(find: () => Element | null): void {
  const show = (): void => {
    const place = find();
    if (place !== null && !isInSight(place)) place.scrollIntoView({ block: 'center', behavior: 'instant' });
  };
  show();
  requestAnimationFrame(() => { show(); requestAnimationFrame(show); });
}
/** `place`: of the document. */
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
  if (shown?.isConnected === true) scroller.scrollTop += shown.getBoundingClientRect().top - before;
  if (caret === null || shown !== caret) return;
  // A caret that was in sight stays so, also where its row was drawn anew or rows above take their true heights only now.
  const follow = (): void => {
    const row = view.isDestroyed || !view.hasFocus() ? null : elementAt(view, view.state.selection.head)?.closest('.row') ?? null;
    if (row !== null && !inSight(row)) row.scrollIntoView({ block: 'center', behavior: 'instant' });
  };
  requestAnimationFrame(() => { follow(); requestAnimationFrame(follow); });
}
