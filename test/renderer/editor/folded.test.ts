import { deleteSelection } from 'prosemirror-commands';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { outOfFolded } from '#renderer/editor/commands';
import { keepUnits } from '#renderer/editor/keep-units';
import { docOf, written } from '#test/renderer/editor/articles';

const isFolded = (block: string): boolean => block === 'b1';
function editing() {
  const doc = docOf('One two.\nWeb page.\nThree four.');
  return EditorState.create({ doc, plugins: [keepUnits({ newId: () => 'new', space: ' ', isFolded })] });
}

describe('lines of the web page that are not shown', () => {
  test('stay when everything around them is deleted', () => {
    let state = editing();
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 4, state.doc.content.size - 4)));
    deleteSelection(state, (tr) => { state = state.apply(tr); });
    expect(written(state.doc)).toEqual(['b0: [u0.0] Oneur.', 'b1: [u1.0] Web page.']);
  });
  test('lines that are shown are deleted like any other', () => {
    const doc = docOf('One two.\nWeb page.\nThree four.');
    let state = EditorState.create({ doc, plugins: [keepUnits({ newId: () => 'new', space: ' ', isFolded: () => false })] });
    state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 4, state.doc.content.size - 4)));
    deleteSelection(state, (tr) => { state = state.apply(tr); });
    expect(written(state.doc)).toEqual(['b0: [u0.0] Oneur.']);
  });
  test('hold no caret: it goes to the next line that is shown', () => {
    const state = editing(), inside = state.apply(state.tr.setSelection(TextSelection.create(state.doc, state.doc.child(0).nodeSize + 3)));
    expect(outOfFolded(inside, isFolded)?.$head.parent.textContent).toBe('Three four.');
    expect(outOfFolded(state, isFolded)).toBe(null);
  });
});
