import { expect, test } from 'vitest';
import { afterEdits } from '#app/review/fold-content';
import { contentOf } from '#app/review/bring-in';
import type { Content, Item } from '#app/review/content';
import type { EditChange } from '#app/review/event';
import { imported } from '#test/app/review/an-article';
import { aChange } from '#test/app/review/random-commands';

/** The fold of a change written down the plain way, over items only: what the fold of the app is compared with. */
function plainly(items: readonly Item[], change: EditChange): Item[] {
  const next = [...items];
  const at = (id: string) => next.findIndex((item) => item.id === id);
  const put = (item: Item, after: string | null) => { next.splice(after === null ? 0 : at(after) + 1, 0, item); };
  const take = (id: string): Item => {
    const i = at(id), gone = next.splice(i, 1)[0] as Item, before = next[i - 1];
    if (before !== undefined) next[i - 1] = { ...before, space: before.space + gone.space };
    return gone;
  };
  const text = (id: string) => { const item = next[at(id)]; if (item?.kind !== 'unit') throw new Error(id); return item; };
  switch (change.type) {
    case 'edited': { const unit = text(change.unit); next[at(unit.id)] = { ...unit, text: unit.text.slice(0, change.start) + change.text + unit.text.slice(change.start + change.was.length) }; break; }
    case 'unit-split': { const unit = text(change.unit); next.splice(at(unit.id), 1, { ...unit, text: unit.text.slice(0, change.at), space: '' }, { ...unit, id: change.id, text: unit.text.slice(change.at) }); break; }
    case 'unit-merged': { const unit = text(change.unit), other = text(change.other); next.splice(at(unit.id), 2, { ...unit, text: unit.text + unit.space + other.text, space: other.space }); break; }
    case 'unit-removed': take(change.unit); break;
    case 'unit-inserted': put({ kind: 'unit', id: change.unit, text: '', codes: [], space: '' }, change.after); break;
    case 'unit-moved': put({ ...take(change.unit), space: '' }, change.after); break;
    case 'block-joined': case 'block-removed': take(change.block); break;
    case 'block-split': put({ kind: 'block', id: change.id, type: change.as, level: change.level, ordered: change.ordered, space: '' }, change.after); break;
    case 'block-moved': put({ ...take(change.block), space: '' }, change.after); break;
    case 'block-retyped': { const i = at(change.block), there = next[i]; if (there?.kind === 'block') next[i] = { ...there, type: change.as, level: change.level, ordered: change.ordered }; break; }
    case 'spaced': { const i = at(change.after), there = next[i]; if (there !== undefined) next[i] = { ...there, space: change.text }; break; }
    default: throw new Error(JSON.stringify(change satisfies never));
  }
  return next;
}

test.each([[' ', 1], [' ', 2], ['', 3], ['', 4]])('1,000 random changes of words, space %j, seed %i: one by one, in one go and written plainly are the same', (space, start) => {
  let seed = start * 7919, ids = 0, article = 0;
  const random = (n: number) => { seed = (seed * 1_664_525 + 1_013_904_223) >>> 0; return Math.floor((seed / 2 ** 32) * n); };
  const newArticle = () => {
    const mark = (id: string) => `a${article}${id}`;
    article++;
    const { target } = imported([['Title'], ['Eins zwei.', 'Drei 😀 vier.', 'Fünf.'], ['第一。', '第二句。'], ['Ende.']], null, space);
    return { ...target, items: target.items.map((item) => ({ ...item, id: mark(item.id) })) };
  };
  const begin = (): Content => contentOf({ type: 'imported', title: '', source: null, links: [], target: newArticle() }, null);
  let content = begin(), first = content, plain: readonly Item[] = content.items, run: EditChange[] = [];
  for (let n = 0; n < 1000; n++) {
    const choice = { what: random(1000), a: random(1000), b: random(1000), c: random(1000), text: ['a', 'x. Y', '😀', '', ' '][random(5)] ?? '' };
    const change = aChange(content.items, choice, () => `n${ids++}`);
    if (change === null) {
      content = first = begin();
      plain = content.items;
      run = [];
      continue;
    }
    content = afterEdits(content, [change]).content;
    plain = plainly(plain, change);
    run.push(change);
    expect(content.items).toEqual(plain);
    expect(new Set(content.items.map(({ id }) => id)).size).toBe(content.items.length);
    expect(content.items.every((item) => item.kind === 'block' || content.units.has(item.id))).toBe(true);
  }
  expect(afterEdits(first, run).content).toEqual(content);
});
