import { joinBackward, joinForward, splitBlock, deleteSelection } from 'prosemirror-commands';
import type { Slice } from 'prosemirror-model';
import { EditorState, TextSelection, type Command, type Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '#app/review/content';
import { change } from '#app/review/edit-changes';
import type { EditChange } from '#app/review/event';
import { workingCopy } from '#app/review/working';
import { changesOf } from '#renderer/editor/changes-of';
import { comingIn, copied } from '#renderer/editor/clipboard';
import { project } from '#renderer/editor/document';
import { keepUnits } from '#renderer/editor/keep-units';
import { contentOf, docOf, written } from '#test/renderer/editor/articles';

/** The review's own fold, over plain data: knows nothing of the editor. */
function folded(items: readonly Item[], changes: readonly EditChange[]): readonly Item[] {
  const work = workingCopy(contentOf(items));
  for (const one of changes) change(work, one);
  return work.result().content.items;
}

function editing(doc: ReturnType<typeof docOf>, space: string) {
  let made = 0;
  let state = EditorState.create({ doc, plugins: [keepUnits({ newId: () => `n${made++}`, space, isFolded: () => false })] });
  let last: readonly EditChange[] = [];
  const go = (tr: Transaction): void => {
    const before = state.doc;
    const applied = state.applyTransaction(tr);
    state = applied.state;
    last = state.doc === before ? [] : changesOf(before, state.doc, new Mapping(applied.transactions.flatMap((one) => one.mapping.maps)));
  };
  return {
    state: () => state, changes: () => last, go,
    select: (from: number, to = from) => { last = []; state = state.apply(state.tr.setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(to)))); },
    run: (command: Command) => { command(state, go); },
  };
}
type Editing = ReturnType<typeof editing>;

/** The place of the first (or last) character of some words. */
function placeOf(editor: Editing, words: string, end = false): number {
  let found = -1;
  editor.state().doc.descendants((node, at) => {
    const i = node.isText ? (node.text ?? '').indexOf(words) : -1;
    if (found < 0 && i >= 0) found = at + i + (end ? words.length : 0);
  });
  if (found < 0) throw new Error(`no ${words} in ${editor.state().doc.toString()}`);
  return found;
}

describe('what an edit did to the article', () => {
  const cases: readonly (readonly [name: string, text: string, edit: (editor: Editing) => void, result: readonly string[], changes: readonly string[], space?: string])[] = [
    ['typing is an edit of its unit', '# One.\nTwo. | Three.', (e) => { e.go(e.state().tr.insertText('!', placeOf(e, 'Two', true))); }, ['b0: # [u0.0] One.', 'b1: [u1.0] Two!. [u1.1] Three.'], ['edited']],
    ['a letter typed among equal ones is put where it was typed', 'aaa', (e) => { e.go(e.state().tr.insertText('a', 2)); }, ['b0: [u0.0] aaaa'], ['edited at 1']],
    ['Backspace at the start of a block joins the blocks; the units stay two, with a space', 'One.\nTwo.', (e) => { e.select(placeOf(e, 'Two')); e.run(joinBackward); }, ['b0: [u0.0] One. [u1.0] Two.'], ['block-joined', 'spaced']],
    ['without a space where the language writes none', '一。\n二。', (e) => { e.select(placeOf(e, '二')); e.run(joinBackward); }, ['b0: [u0.0] 一。 [u1.0] 二。'], ['block-joined'], ''],
    ['Backspace over the space between two units makes them one', 'One. | Two.', (e) => { const at = placeOf(e, 'Two'); e.go(e.state().tr.delete(at - 1, at)); }, ['b0: [u0.0] One.Two.'], ['unit-merged', 'edited']],
    ['Enter in a unit splits it; the left half keeps the id', 'One two.', (e) => { e.select(placeOf(e, 'two')); e.run(splitBlock); }, ['b0: [u0.0] One ', 'n0: [n1] two.'], ['unit-split', 'block-split']],
    ['Enter at the start of a block leaves the words their id', 'One.', (e) => { e.select(1); e.run(splitBlock); }, ['n0:', 'b0: [u0.0] One.'], ['block-split']],
    ['deleting from one unit into a third removes the second and merges', 'One two. | Gone. | Five six.', (e) => { e.go(e.state().tr.delete(placeOf(e, 'two'), placeOf(e, 'six'))); }, ['b0: [u0.0] One six.'], ['unit-removed', 'unit-merged', 'edited']],
    ['deleting across blocks joins them', 'One two.\nGone.\nFive six.', (e) => { e.go(e.state().tr.delete(placeOf(e, 'two'), placeOf(e, 'six'))); }, ['b0: [u0.0] One six.'], ['unit-removed', 'block-removed', 'block-joined', 'unit-merged', 'edited']],
    ['an emptied unit is removed', 'One. | Two.', (e) => { const at = placeOf(e, 'Two'); e.go(e.state().tr.delete(at, at + 4)); }, ['b0: [u0.0] One.'], ['unit-removed']],
    ['words typed into an empty block are a new unit', 'One.\n', (e) => { e.go(e.state().tr.insertText('New', e.state().doc.content.size - 1)); }, ['b0: [u0.0] One.', 'b1: [n0] New'], ['unit-inserted', 'edited']],
    ['a code is taken along', 'One ‹k› two.', (e) => { e.select(placeOf(e, 'two')); e.run(splitBlock); }, ['b0: [u0.0] One ‹› ', 'n0: [n1] two.'], ['unit-split', 'block-split']],
  ];
  test.each(cases.map(([name, text, edit, result, changes, space = ' ']) => ({ name, text, edit, result, changes, space })))('$name', ({ text, edit, result, changes, space }) => {
    const editor = editing(docOf(text, space), space);
    const before = project(editor.state().doc).items;
    edit(editor);
    expect(written(editor.state().doc)).toEqual(result);
    const said = editor.changes().map((one) => (one.type === 'edited' && text === 'aaa' ? `edited at ${one.start}` : one.type));
    expect(said).toEqual(changes);
    expect(folded(before, editor.changes())).toEqual(project(editor.state().doc).items);
  });

  test('a unit that was cut comes back under its id, one that was copied does not', () => {
    const editor = editing(docOf('One. | Two.\nThree.'), ' ');
    const at = placeOf(editor, 'Two');
    editor.select(at, at + 4);
    const cut = copied(editor.state().selection.content(), editor.state().doc, () => false);
    editor.run(deleteSelection);
    editor.select(placeOf(editor, 'Three'));
    const paste = (): void => { editor.go(editor.state().tr.replaceSelection(comingIn(cut, editor.state().doc, () => true))); };
    paste();
    expect(written(editor.state().doc)).toEqual(['b0: [u0.0] One.', 'b1: [u0.1] Two. [u1.0] Three.']);
    paste();
    expect(written(editor.state().doc)[1]).toMatch(/^b1: \[u0\.1\] Two\.Two\. \[u1\.0\] Three\.$/u);
  });
});

/** One edit at random places, as fractions of the document. */
interface Edit { readonly kind: 'type' | 'delete' | 'join-back' | 'join-on' | 'enter' | 'cut' | 'copy' | 'paste' | 'backspace'; readonly text: string; readonly from: number; readonly length: number }
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('type', 'type', 'delete', 'join-back', 'join-on', 'enter', 'cut', 'copy', 'paste', 'backspace'),
  text: fc.constantFrom('a', 'aa', 'x. Y', '😀', ' ', '話'), from: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.oneof(fc.constant(0), fc.constant(0), fc.nat(12), fc.nat(60)),
});

function perform(editor: Editing, { kind, text, from, length }: Edit, clip: { slice: Slice | null }): void {
  const size = editor.state().doc.content.size, at = Math.floor(from * size);
  editor.select(at, Math.min(size, at + length));
  const { selection, doc } = editor.state();
  const take = (): void => { if (!selection.empty) clip.slice = copied(selection.content(), doc, () => false); };
  switch (kind) {
    case 'type': editor.go(editor.state().tr.insertText(text)); break;
    case 'delete': editor.run(deleteSelection); break;
    case 'join-back': editor.select(selection.$from.start()); editor.run(joinBackward); break;
    case 'join-on': editor.select(selection.$to.end()); editor.run(joinForward); break;
    case 'enter': editor.run(splitBlock); break;
    case 'cut': take(); editor.run(deleteSelection); break;
    case 'copy': take(); break;
    case 'paste': if (clip.slice !== null) editor.go(editor.state().tr.replaceSelection(comingIn(clip.slice, doc, () => true))); break;
    case 'backspace': if (selection.$from.parentOffset > 0) editor.go(editor.state().tr.delete(selection.from - 1, selection.from)); break;
  }
}

const articles: readonly (readonly [space: string, text: string])[] = [
  [' ', '# A heading aaa.\nOne aaa 😀. | Two ‹k› aaa. | Three.\nFour. | Five aaa.\nSix.\n\nSeven ‹l›bold‹m› end. | Eight.'],
  ['', '# 第一題話。\n一句話話。 | 二句‹k›話😀。 | 三句。\n四句。 | 五句話話。\n六。\n\n七句‹l›話‹m›。 | 八。'],
];
describe.each(articles)('any edits, units parted by "%s"', (space, text) => {
  test('folded over plain data the changes give the document, ids stay unique, every word is in a unit', { timeout: 120_000 }, () => {
    fc.assert(fc.property(fc.array(edit, { minLength: 20, maxLength: 60, size: 'max' }), (edits) => {
      const editor = editing(docOf(text, space), space), clip: { slice: Slice | null } = { slice: null };
      for (const one of edits) {
        const before = project(editor.state().doc).items;
        perform(editor, one, clip);
        editor.state().doc.check();
        const after = project(editor.state().doc).items;
        expect(folded(before, editor.changes())).toEqual(after);
        expect(new Set(after.map((item) => item.id)).size).toBe(after.length);
        expect(after.filter((item) => item.id === '' || item.space.trim() !== '')).toEqual([]);
      }
    }), { numRuns: 50 });
  });
});
