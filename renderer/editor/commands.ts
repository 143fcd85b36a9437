import { baseKeymap, chainCommands, deleteSelection, joinBackward, joinForward, splitBlockAs } from 'prosemirror-commands';
import { keydownHandler, keymap } from 'prosemirror-keymap';
import { Selection, TextSelection, type Command, type EditorState, type Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Id } from '#app/review/content';
import { idOf, paragraph, schema, shapeOf } from '#renderer/editor/schema';

/** The start of the first block that is shown, or the end of the last. */
function shownPlace({ doc }: EditorState, isFolded: (block: Id) => boolean, atEnd: boolean): Selection {
  const places: { readonly at: number; readonly size: number }[] = [];
  doc.forEach((block, at) => { if (!isFolded(idOf(block))) places.push({ at, size: block.nodeSize }); });
  const place = atEnd ? places.at(-1) : places[0];
  if (place === undefined) return atEnd ? Selection.atEnd(doc) : Selection.atStart(doc);
  return TextSelection.create(doc, atEnd ? place.at + place.size - 1 : place.at + 1);
}

/** A caret in lines that are not shown goes to the next that are: what is typed there would not be seen. */
export function outOfFolded(state: EditorState, isFolded: (block: Id) => boolean): Selection | null {
  const { $head } = state.selection, index = $head.index(0);
  if (!isFolded(idOf(state.doc.child(Math.min(index, state.doc.childCount - 1))))) return null;
  const shown = (i: number): boolean => { const block = state.doc.maybeChild(i); return block !== null && !isFolded(idOf(block)); };
  for (let i = index + 1; i < state.doc.childCount; i++) if (shown(i)) return Selection.near(state.doc.resolve(placeBefore(state, i) + 1));
  return shownPlace(state, isFolded, true);
}
function placeBefore({ doc }: EditorState, index: number): number { return doc.children.slice(0, index).reduce((sum, block) => sum + block.nodeSize, 0); }

/** To the start or end of the text. Own commands: Chromium finds neither the start of the first row, whose first cell is not editable, nor rows that are not rendered. */
function toEdge(isFolded: (block: Id) => boolean, atEnd: boolean, extend: boolean): Command {
  return (state, dispatch) => {
    const edge = shownPlace(state, isFolded, atEnd).head;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, extend ? state.selection.anchor : edge, edge)).scrollIntoView());
    return true;
  };
}

/** All that is shown, as a selection of text: the first block stays when it is deleted. */
function selectAll(isFolded: (block: Id) => boolean): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, shownPlace(state, isFolded, false).head, shownPlace(state, isFolded, true).head)));
    return true;
  };
}

/** Home in the first row: Chromium does not find the start of its lines, as its first cell is not editable. */
function lineStart(extend: boolean): Command {
  return (state, dispatch, view) => {
    const { $head, anchor } = state.selection;
    if (view === undefined || $head.depth === 0 || state.doc.children.slice(0, $head.index(0)).length > 0) return false;
    const caret = view.coordsAtPos($head.pos), cell = view.nodeDOM($head.before(1));
    const words = cell instanceof HTMLElement ? cell.querySelector('.target') : null;
    if (!(words instanceof HTMLElement)) return false;
    const box = words.getBoundingClientRect();
    const found = view.posAtCoords({ left: words.dir === 'rtl' ? box.right - 1 : box.left + 1, top: (caret.top + caret.bottom) / 2 });
    if (found === null) return false;
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, extend ? anchor : found.pos, found.pos)));
    return true;
  };
}

/** Deletes an inline code at the caret as one character. */
function deleteCode(forward: boolean): Command {
  return ({ selection: { empty, $head }, tr }, dispatch) => {
    const node = forward ? $head.nodeAfter : $head.nodeBefore;
    if (!empty || node?.type !== schema.nodes.code) return false;
    dispatch?.(forward ? tr.delete($head.pos, $head.pos + 1) : tr.delete($head.pos - 1, $head.pos));
    return true;
  };
}

/** At the border to lines that are not shown nothing is joined: words would vanish into them. */
function stopAtFolded(isFolded: (block: Id) => boolean, forward: boolean): Command {
  return ({ selection: { empty, $head }, doc }) => {
    if (!empty || $head.depth === 0 || $head.parentOffset !== (forward ? $head.parent.content.size : 0)) return false;
    const next = doc.maybeChild($head.index(0) + (forward ? 1 : -1));
    return next !== null && isFolded(idOf(next));
  };
}

/** A new block of the same kind; behind a heading, a paragraph. Space at the caret goes, preformatted text gets a new line. */
const enter: Command = (state, dispatch, view) => {
  const { $from, $to } = state.selection;
  if ($from.depth > 0 && shapeOf($from.parent).type === 'preformatted') {
    dispatch?.(state.tr.insertText('\n').scrollIntoView());
    return true;
  }
  const before = $from.parent.textBetween(0, $from.parentOffset, '', '\uFFFC'), after = $to.parent.textBetween($to.parentOffset, $to.parent.content.size, '', '\uFFFC');
  const spaceBefore = before.length - before.trimEnd().length, spaceAfter = after.length - after.trimStart().length;
  const trimmed = spaceBefore + spaceAfter === 0 || before.trim() === '' || after.trim() === '' ? state : state.apply(state.tr.setSelection(TextSelection.create(state.doc, $from.pos - spaceBefore, $to.pos + spaceAfter)));
  return splitBlockAs((node, atEnd) => ({ type: schema.nodes.block, attrs: { ...(atEnd && shapeOf(node).type === 'heading' ? paragraph : node.attrs), id: '' } }))(trimmed, dispatch, view);
};

/** Undo is the review's: the event goes no further, so that nobody hears it twice. */
export function undoKeys(onUndo: (redo: boolean) => void): (view: EditorView, event: KeyboardEvent) => boolean {
  const undo = (redo: boolean): Command => () => { onUndo(redo); return true; };
  const handled = keydownHandler({ 'Mod-z': undo(false), 'Mod-y': undo(true), 'Mod-Shift-z': undo(true) });
  return (view, event) => {
    const done = handled(view, event);
    if (done) event.stopPropagation();
    return done;
  };
}

/** Keys of a word processor. `isFolded`: whether a block is not shown. */
export function editingKeys(isFolded: (block: Id) => boolean): readonly Plugin[] {
  const back = chainCommands(deleteSelection, stopAtFolded(isFolded, false), deleteCode(false), joinBackward);
  const on = chainCommands(deleteSelection, stopAtFolded(isFolded, true), deleteCode(true), joinForward);
  return [
    keymap({
      'Mod-a': selectAll(isFolded), Enter: enter, 'Shift-Enter': enter,
      Backspace: back, 'Mod-Backspace': back, 'Shift-Backspace': back, Delete: on, 'Mod-Delete': on,
      'Mod-Home': toEdge(isFolded, false, false), 'Mod-End': toEdge(isFolded, true, false), 'Mod-Shift-Home': toEdge(isFolded, false, true), 'Mod-Shift-End': toEdge(isFolded, true, true),
      Home: lineStart(false), 'Shift-Home': lineStart(true),
    }),
    keymap(baseKeymap),
  ];
}
