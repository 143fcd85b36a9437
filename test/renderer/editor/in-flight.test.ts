import { deleteSelection, joinBackward, splitBlock } from 'prosemirror-commands';
import { EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { Mapping } from 'prosemirror-transform';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content, Id, Item } from '#app/review/content';
import { change } from '#app/review/edit-changes';
import type { EditChange } from '#app/review/event';
import { spliceOf } from '#app/review/splice';
import { workingCopy } from '#app/review/working';
import { changesOf } from '#renderer/editor/changes-of';
import { documentOf, project, unitAt } from '#renderer/editor/document';
import { inFlight, type Input } from '#renderer/editor/in-flight';
import { keepUnits } from '#renderer/editor/keep-units';
import { FOREIGN } from '#renderer/editor/meta';
import { contentOf, itemsOf } from '#test/renderer/editor/articles';

/** The main process, as far as words go: takes inputs in their order, each answered by the text it then has. */
function mainWith(opened: Content) {
  let content = opened, taken = 0;
  const answers: { readonly content: Content; readonly basis: number }[] = [];
  const fold = (changes: readonly EditChange[]): void => {
    const work = workingCopy(content);
    for (const one of changes) change(work, one);
    content = work.result().content;
  };
  return {
    answers, items: () => content.items,
    take: (input: Input) => {
      taken += 1;
      if ('changes' in input) fold(input.changes);
      else {
        const there = content.items.find((item) => item.id === input.unit);
        const edited = there?.kind === 'unit' ? spliceOf(there, input) : null;
        if (edited !== null) fold([edited]);
      }
      answers.push({ content, basis: taken });
    },
    /** A change that the page did not type: a suggestion taken, a word replaced everywhere. */
    replace: (unit: Id, text: string) => {
      const there = content.items.find((item) => item.id === unit);
      const edited = there?.kind === 'unit' ? spliceOf(there, { text, codes: there.codes }) : null;
      if (edited !== null) fold([edited]);
      answers.push({ content, basis: taken });
    },
  };
}

/** A page on that main, with a post between them that carries one message at a time. */
function deskWith(items: readonly Item[], isTold = true) {
  let made = 0;
  const newId = (): Id => `n${made++}`;
  const main = mainWith(contentOf(items)), flight = inFlight(contentOf(items)), sent: Input[] = [];
  let state = EditorState.create({ doc: documentOf(items, newId).doc, plugins: [keepUnits({ newId, space: ' ', isFolded: () => false })] });
  let number = 0;
  const send = (input: Input): void => { number += 1; sent.push(input); flight.sent(input); };
  const draft = (unit: Id): void => {
    const words = unitAt(state.doc, unit);
    if (words === null) return;
    send({ unit, text: words.text, codes: words.codes });
  };
  const dispatch = (tr: Transaction): void => {
    const before = state.doc, applied = state.applyTransaction(tr);
    state = applied.state;
    const changes = state.doc === before ? [] : changesOf(before, state.doc, new Mapping(applied.transactions.flatMap((one) => one.mapping.maps)));
    const [first] = changes;
    if (first === undefined) return;
    if (changes.length === 1 && first.type === 'edited') { draft(first.unit); return; }
    send({ changes });
  };
  return {
    main, state: () => state, text: () => state.doc.textBetween(0, state.doc.content.size, '\n'),
    edit: (kind: 'type' | 'enter' | 'join' | 'delete', at: number, length: number) => {
      const size = state.doc.content.size, from = Math.floor(at * size);
      state = state.apply(state.tr.setSelection(TextSelection.between(state.doc.resolve(from), state.doc.resolve(Math.min(size, from + (kind === 'delete' ? length : 0))))));
      if (kind === 'type') dispatch(state.tr.insertText('x'));
      else if (kind === 'enter') splitBlock(state, dispatch);
      else if (kind === 'delete') deleteSelection(state, dispatch);
      else { state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, state.selection.$from.start()))); joinBackward(state, dispatch); }
    },
    post: () => { const input = sent.shift(); if (input !== undefined) main.take(input); },
    answer: () => {
      const said = main.answers.shift();
      if (said === undefined) return;
      const tr = state.tr.setMeta(FOREIGN, true);
      const { resend } = flight.takeOver(tr, said.content, isTold ? number - said.basis : null, null);
      state = state.apply(tr);
      for (const unit of resend) draft(unit);
    },
    isQuiet: () => sent.length === 0 && main.answers.length === 0,
  };
}
type Desk = ReturnType<typeof deskWith>;
function settle(desk: Desk): void { for (let i = 0; i < 1000 && !desk.isQuiet(); i++) { desk.post(); desk.answer(); } }

const article = '# One heading.\nTwo two. | Three three.\nFour four.\n';
const here = fc.record({ what: fc.constantFrom('type', 'type', 'type', 'enter', 'join', 'delete', 'post', 'answer'), at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12) });

describe('while inputs and answers are on their way', () => {
  test.each([{ name: 'that say what they know of', isTold: true }, { name: 'that do not say it', isTold: false }])('answers to what was typed here never change what stands here: answers $name', ({ isTold }) => {
    fc.assert(fc.property(fc.array(here, { maxLength: 60, size: 'max' }), (steps) => {
      const desk = deskWith(itemsOf(article), isTold);
      for (const { what, at, length } of steps) {
        const before = desk.text();
        if (what === 'post') desk.post();
        else if (what === 'answer') desk.answer();
        else desk.edit(what, at, length);
        if (what === 'answer' && desk.text() !== before) throw new Error(`an answer made "${before}" to "${desk.text()}"`);
      }
      const before = desk.text();
      settle(desk);
      expect(desk.text()).toBe(before);
      expect(project(desk.state().doc).items).toEqual(desk.main.items());
    }), { numRuns: 200 });
  });

  test('with changes of main between, page and main agree in the end, and typing elsewhere in the unit is kept', () => {
    const desk = deskWith(itemsOf('One two three. | Four.'));
    desk.main.replace('u0.0', 'Big two three.');
    desk.edit('type', (1 + 'One two three'.length) / desk.state().doc.content.size + 0.001, 0);
    settle(desk);
    expect(desk.text()).toBe('Big two threex. Four.');
    expect(project(desk.state().doc).items).toEqual(desk.main.items());
  });

  test('any typing and any changes of main: both agree when all is quiet', () => {
    const step = fc.oneof(here.filter(({ what }) => what === 'type' || what === 'post' || what === 'answer'), fc.record({ what: fc.constant('replace' as const), at: fc.nat(3), length: fc.nat(5) }));
    fc.assert(fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const desk = deskWith(itemsOf(article));
      for (const { what, at, length } of steps) {
        if (what === 'replace') desk.main.replace(['u0.0', 'u1.0', 'u1.1', 'u2.0'][at] ?? 'u0.0', `${'y'.repeat(length)} new.`);
        else if (what === 'post') desk.post();
        else if (what === 'answer') desk.answer();
        else if (what === 'type') desk.edit('type', at, length);
      }
      settle(desk);
      expect(project(desk.state().doc).items).toEqual(desk.main.items());
    }), { numRuns: 200 });
  });
});
