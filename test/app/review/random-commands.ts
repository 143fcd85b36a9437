import * as fc from 'fast-check';
import type { Command } from '#app/review/command';
import type { EditChange } from '#app/review/event';
import type { Item, UnitItem } from '#app/review/content';
import type { Review } from '#app/review/review';
import { gaps } from '#app/review/gaps';

/** Numbers that choose among what the review has at that moment. */
export interface Choice { readonly what: number; readonly a: number; readonly b: number; readonly c: number; readonly text: string }

export const choices: fc.Arbitrary<Choice[]> = fc.array(fc.record({
  what: fc.nat(1000), a: fc.nat(1000), b: fc.nat(1000), c: fc.nat(1000),
  text: fc.oneof(fc.constantFrom('a', ' ', 'cat', 'One. Two.', '😀', 'é', ''), fc.string({ unit: 'grapheme', maxLength: 6 })),
}), { minLength: 1, maxLength: 25 });

const pick = <T>(list: readonly T[], n: number): T | undefined => list[n % Math.max(1, list.length)];
const isUnit = (item: Item): item is UnitItem => item.kind === 'unit';

/** A change of words that fits the items. */
export function aChange(items: readonly Item[], { what, a, b, c, text }: Choice, newId: () => string): EditChange | null {
  const units = items.filter(isUnit), blocks = items.filter((item) => item.kind === 'block').slice(1);
  const unit = pick(units, a), block = pick(blocks, a), item = pick(items, b);
  if (unit === undefined || item === undefined) return null;
  const start = b % (unit.text.length + 1), end = Math.min(unit.text.length, start + (c % 9));
  const next = items[items.indexOf(unit) + 1];
  const shape = { as: c % 2 === 0 ? 'paragraph' : 'entry', level: c % 3, ordered: c % 5 === 0 } as const;
  switch (what % 12) {
    case 0: case 1: case 2: return { type: 'edited', unit: unit.id, start, was: unit.text.slice(start, end), text, wasCodes: [], codes: [] };
    case 3: return { type: 'unit-split', unit: unit.id, at: start, id: newId() };
    case 4: return next?.kind === 'unit' ? { type: 'unit-merged', unit: unit.id, other: next.id } : null;
    case 5: return { type: 'unit-removed', unit: unit.id };
    case 6: return { type: 'unit-inserted', unit: newId(), after: item.id };
    case 7: return item.id === unit.id ? null : { type: 'unit-moved', unit: unit.id, after: item.id };
    case 8: return block === undefined ? null : { type: c % 2 === 0 ? 'block-joined' : 'block-removed', block: block.id };
    case 9: return { type: 'block-split', after: item.id, id: newId(), ...shape };
    case 10: return block === undefined || item.id === block.id ? null : c % 2 === 0 ? { type: 'block-moved', block: block.id, after: item.id } : { type: 'block-retyped', block: block.id, ...shape };
    default: return { type: 'spaced', after: item.id, text: c % 2 === 0 ? ' ' : '' };
  }
}

/** A command of any kind that a reviewer could give now; it may still be refused. */
export function aCommand(review: Review, choice: Choice, newId: () => string): Command | null {
  const { content } = review, { what, a, b, c, text } = choice;
  const units = content.items.filter(isUnit), unit = pick(units, a), block = pick(content.items.filter((item) => item.kind === 'block'), a);
  const sentences = content.source?.sentences ?? [], sentence = pick(sentences, b), version = pick(review.versions, a);
  if (unit === undefined || block === undefined || sentence === undefined) return { type: 'undo' };
  const start = b % (unit.text.length + 1), end = Math.min(unit.text.length, start + (c % 9));
  const revision = content.units.get(unit.id)?.revision ?? 0, place = { unit: unit.id, revision, span: { start, end } }, was = unit.text.slice(start, end);
  const change = aChange(content.items, { ...choice, what: b }, newId);
  switch (what % 31) {
    case 0: case 1: case 2: case 3: return change === null ? null : { type: 'edit', changes: [change] };
    case 4: return { type: 'rewrite', unit: unit.id, text: text + unit.text.slice(end), codes: [] };
    case 5: return { type: 'accept', doubt: 'd', check: 'numbers', place, was, text };
    case 6: return { type: 'replace-all', what: 'x', places: [{ place, was, text }, ...(pick(units, a + 1) === unit ? [] : [])] };
    case 7: {
      const gap = pick(gaps(content), a);
      return gap === undefined ? null : { type: 'write-gap', sentences: gap.sentences, unit: newId(), after: gap.after, text };
    }
    case 8: return { type: 'leave-out', sentences: [sentence.id], on: c % 2 === 0 };
    case 9: return { type: 'relink', links: [[unit.id, [sentence.id]]] };
    case 10: return { type: 'set-aside', blocks: [block.id], as: c % 2 === 0 ? 'furniture' : 'credit' };
    case 11: return { type: 'bring-back', blocks: [block.id] };
    case 12: case 13: return { type: 'dismiss', doubt: 'd', check: 'numbers', side: 'target', place, quote: was, other: sentence.text, scope: 'here', reason: '' };
    case 14: return { type: 'undismiss', dismissal: pick([...content.dismissals.keys()], a) ?? '' };
    case 15: return { type: 'confirm', units: [{ unit: unit.id, revision }] };
    case 16: return { type: 'unconfirm', units: [unit.id] };
    case 17: case 18: return { type: 'comment', side: 'target', place, text: 'hm' };
    case 19: return { type: 'reply', comment: pick([...review.comments.keys()], a) ?? '', text: 'yes' };
    case 20: return { type: 'resolve', comment: pick([...review.comments.keys()], a) ?? '', resolved: c % 2 === 0 };
    case 21: return { type: 'annotate', side: 'target', place, mqm: 'accuracy/mistranslation', severity: 'major', note: '' };
    case 22: return { type: 'submit', name: 'v', remark: '' };
    case 23: return version === undefined ? null : c % 2 === 0 ? { type: 'request-changes', version: version.id, remark: 'again' } : { type: 'withdraw', version: version.id, reason: 'no' };
    case 24: return version === undefined ? null : { type: 'approve', version: version.id, remark: '', digests: version.digests, waiver: { doubts: [], units: [...units.map(({ id }) => id), ...gaps(content).map(({ id }) => id)], reason: 'late' } };
    case 25: return { type: 'restore', version: c % 2 === 0 ? null : version?.id ?? null };
    case 26: return { type: 'take-back', place, was, text };
    case 27: return { type: 'redo' };
    case 29: return { type: 'exchange-sides' };
    case 28: return { type: 'correct-language', side: 'target', language: c % 2 === 0 ? 'en' : 'en-GB' };
    default: return { type: 'undo' };
  }
}
