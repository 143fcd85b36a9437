import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '#app/review/apply';
import { can } from '#app/review/can';
import { verifyChain } from '#app/approval/chain';
import { fold, foldAll } from '#app/review/fold';
import { difference, patched } from '#app/review/patch';
import type { ReviewEvent } from '#app/review/event';
import type { Review } from '#app/review/review';
import { desk, digest, imported } from '#test/app/review/an-article';
import { aCommand, choices, type Choice } from '#test/app/review/random-commands';

const start = imported(
  [['A title'], ['One cat here.', 'Two cats there.', 'Three cats.'], ['The end.', 'Really the end.']],
  [['Un titre'], ['Un chat ici.', 'Deux chats là.', 'Trois chats.', 'Quatre.'], ['La fin.', 'Vraiment la fin.']],
);

/** Runs the choices that are not refused; every third command goes on in the group before. */
function run(chosen: readonly Choice[]): { readonly reviews: readonly Review[]; readonly events: readonly ReviewEvent[] } {
  const here = desk();
  const begun = apply(null, { type: 'import', imported: start }, here.circumstances());
  if ('refused' in begun) throw new Error(begun.refused);
  const reviews = [begun.review], events = [...begun.events];
  for (const choice of chosen) {
    const now = reviews.at(-1) ?? begun.review, command = aCommand(now, choice, here.newId);
    if (command === null) continue;
    const group = choice.c % 3 === 0 ? events.at(-1)?.group : undefined;
    const done = apply(now, command, here.circumstances(group));
    const refused = can(now, command);
    if (('refused' in done) !== (refused !== null)) throw new Error(`${command.type}: can says ${refused}, apply ${'refused' in done ? done.refused : 'done'}`);
    if ('refused' in done) continue;
    reviews.push(done.review);
    events.push(...done.events);
  }
  return { reviews, events };
}

test('the fold of the events of any commands is the state that applying them reached', () => {
  fc.assert(fc.property(choices, (chosen) => {
    const { reviews, events } = run(chosen);
    const end = reviews.at(-1);
    expect(events.reduce<Review | null>(fold, null)).toEqual(end);
    expect(foldAll(null, events)).toEqual(end);
    expect(foldAll(null, JSON.parse(JSON.stringify(events)))).toEqual(end);
  }), { numRuns: 300 });
});

test('as many undos as there are steps give the start exactly, as many redos the end', () => {
  fc.assert(fc.property(choices, (chosen) => {
    const { reviews } = run(chosen);
    const here = desk('Undoer');
    let now = reviews.at(-1) as Review;
    const seen = [now];
    while (now.redo.length > 0) now = does(now, 'redo', here);
    const end = now;
    for (let n = end.undo.length; n > 0; n--) seen.push(now = does(now, 'undo', here));
    expect(can(now, { type: 'undo' })).toBe('nothing-to-undo');
    expect(now.content).toEqual(reviews[0]?.content);
    expect([now.source, now.target]).toEqual([reviews[0]?.source, reviews[0]?.target]);
    for (let n = end.undo.length; n > 0; n--) now = does(now, 'redo', here);
    expect(now.content).toEqual(end.content);
    expect([now.source, now.target]).toEqual([end.source, end.target]);
  }), { numRuns: 300 });
});

function does(review: Review, type: 'undo' | 'redo', here: ReturnType<typeof desk>): Review {
  const done = apply(review, { type }, here.circumstances());
  if ('refused' in done) throw new Error(done.refused);
  return done.review;
}

test('what leads from any content to any other gives the other', () => {
  fc.assert(fc.property(choices, fc.nat(), fc.nat(), (chosen, i, j) => {
    const { reviews } = run(chosen);
    const from = reviews[i % reviews.length]?.content, to = reviews[j % reviews.length]?.content;
    if (from === undefined || to === undefined) return;
    expect(patched(from, difference(from, to))).toEqual(to);
    expect(patched(to, JSON.parse(JSON.stringify(difference(to, from))))).toEqual(from);
  }), { numRuns: 200 });
});

test('the chain of any log holds, and no longer with one character changed in any event', () => {
  fc.assert(fc.property(choices, fc.nat(), fc.nat(), (chosen, which, where) => {
    const { events } = run(chosen);
    const whole = verifyChain(events, digest);
    expect(whole).toHaveProperty('ok', true);
    const head = 'ok' in whole ? whole.head ?? '' : '';
    const i = which % events.length, text = JSON.stringify(events[i]?.payload);
    const at = where % text.length, changed = text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1);
    const forged = tryParse(changed);
    if (forged === null) return;
    expect(verifyChain(events.map((event, n) => n === i ? { ...event, payload: forged } : event), digest, head)).not.toHaveProperty('ok');
  }), { numRuns: 200 });
});

function tryParse(text: string): ReviewEvent['payload'] | null {
  try { return JSON.parse(text) as ReviewEvent['payload']; } catch (error) { if (error instanceof SyntaxError) return null; throw error; }
}
