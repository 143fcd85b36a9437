import { EditorState, TextSelection } from 'prosemirror-state';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BlockItem, Item, UnitItem } from '#app/review/content';
import { documentOf, project } from '#renderer/editor/document';
import { layOn, layOnAll } from '#renderer/editor/lay-on';
import { bothChanges, type Choose } from '#renderer/editor/merge-items';
import { docOf, itemsOf, written } from '#test/renderer/editor/articles';

const theirs: Choose = (_was, _here, there) => there;
const both: Choose = (was, here, there) => bothChanges(was, here, there) ?? there;

/** Any text: ids come from a small set, so that blocks and units come, go, move and change in place. */
const article: fc.Arbitrary<readonly Item[]> = fc.array(fc.record({
  id: fc.nat(8), heading: fc.boolean(), units: fc.array(fc.record({ id: fc.nat(20), text: fc.stringMatching(/^[a😀. ]{1,6}$/u) }), { maxLength: 3 }),
}), { minLength: 1, maxLength: 6 }).map((blocks) => {
  const seen = new Set<string>();
  const isNew = (id: string): boolean => !seen.has(id) && seen.add(id).has(id);
  return blocks.filter((block) => isNew(`b${block.id}`)).flatMap((block): readonly Item[] => {
    const units = block.units.filter((unit) => isNew(`u${unit.id}`));
    const first: BlockItem = { kind: 'block', id: `b${block.id}`, type: block.heading ? 'heading' : 'paragraph', level: block.heading ? 2 : 0, ordered: false, space: '' };
    return [first, ...units.map((unit, i): UnitItem => ({ kind: 'unit', id: `u${unit.id}`, text: unit.text, codes: [], space: i < units.length - 1 ? ' ' : '' }))];
  });
});

describe('what main has changed', () => {
  test('any two texts: the document becomes the text that main has', () => {
    fc.assert(fc.property(article, article, (was, goal) => {
      for (const lay of [(tr: EditorState['tr']) => { layOn(tr, was, goal, theirs); }, (tr: EditorState['tr']) => { layOnAll(tr, goal, theirs); }]) {
        const tr = EditorState.create({ doc: documentOf(was, () => 'x').doc }).tr;
        lay(tr);
        tr.doc.check();
        expect(project(tr.doc).items).toEqual(goal);
      }
    }), { numRuns: 1000 });
  });

  test('replaces only what differs: other rows are the same nodes, the caret stays with its words', () => {
    const was = itemsOf('# One.\nTwo. | Three.\nFour.');
    const goal = was.map((item): Item => item.kind === 'unit' && item.id === 'u1.0' ? { ...item, text: 'Two and more.' } : item);
    const doc = docOf('# One.\nTwo. | Three.\nFour.');
    let state = EditorState.create({ doc });
    const caret = 1 + doc.child(0).nodeSize + 'Two. Th'.length;
    state = state.apply(state.tr.setSelection(TextSelection.create(doc, caret)));
    const tr = state.tr;
    layOn(tr, was, goal, theirs);
    expect([tr.doc.child(0) === doc.child(0), tr.doc.child(1) === doc.child(1), tr.doc.child(2) === doc.child(2)]).toEqual([true, false, true]);
    expect(tr.selection.$head.parent.textBetween(0, tr.selection.$head.parentOffset)).toBe('Two and more. Th');
  });

  const ahead: readonly (readonly [name: string, was: string, here: string, there: string, result: readonly string[]])[] = [
    ['words typed here in another row stay', 'One.\nTwo.', 'One!!.\nTwo.', 'One.\nTwo more.', ['b0: [u0.0] One!!.', 'b1: [u1.0] Two more.']],
    ['words typed here in the same row stay', 'One. | Two.', 'One!!. | Two.', 'One. | Two more.', ['b0: [u0.0] One!!. [u0.1] Two more.']],
    ['words typed here elsewhere in the unit stay', 'One two three.', 'One two three!!.', 'Big two three.', ['b0: [u0.0] Big two three!!.']],
    ['at the same place those of main stand', 'One two three.', 'One 2 three.', 'One zwei three.', ['b0: [u0.0] One zwei three.']],
  ];
  test.each(ahead)('when the page is ahead: %s', (_, was, here, there, result) => {
    const tr = EditorState.create({ doc: docOf(here) }).tr;
    layOn(tr, itemsOf(was), itemsOf(there), both);
    expect(written(tr.doc)).toEqual(result);
  });

  test('when a paragraph was split here, changes of main lie on its halves and beside', () => {
    const was = itemsOf('One. | Two.\nThree.');
    const here = docOf('One. | Two.\nThree.');
    const state = EditorState.create({ doc: here });
    const split = state.tr.split(1 + 'One. '.length, 1, [{ type: here.type.schema.nodes['block'] ?? here.type, attrs: { id: 'n' } }]);
    const next = state.apply(split);
    const tr = next.tr;
    layOn(tr, was, was.map((item): Item => item.id === 'u1.0' && item.kind === 'unit' ? { ...item, text: 'Three!' } : item.id === 'u0.1' && item.kind === 'unit' ? { ...item, text: 'Two!' } : item), both);
    expect(written(tr.doc)).toEqual(['b0: [u0.0] One.', 'n: [u0.1] Two!', 'b1: [u1.0] Three!']);
  });

  test('an emptied unit is no place in the document; a text of nothing is one empty block', () => {
    const was = itemsOf('One. | Two.');
    const tr = EditorState.create({ doc: docOf('One. | Two.') }).tr;
    layOn(tr, was, was.map((item): Item => item.id === 'u0.1' && item.kind === 'unit' ? { ...item, text: '' } : item), theirs);
    expect(written(tr.doc)).toEqual(['b0: [u0.0] One.']);
    const none = EditorState.create({ doc: docOf('One.') }).tr;
    layOnAll(none, [], theirs);
    expect(written(none.doc)).toEqual(['b0:']);
  });
});
