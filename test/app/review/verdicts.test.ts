import { expect, test } from 'vitest';
import type { Doubt, Evidence, Finding } from '#app/checks/check';
import type { Severity } from '#app/mqm/severity';
import type { Command } from '#app/review/command';
import type { Scope } from '#app/review/content';
import type { Review } from '#app/review/review';
import { doubtState, isDismissed, silenced, standsAgainst, type OutsideVerdict } from '#app/review/verdicts';
import { imported, worked, type Worked } from '#test/app/review/an-article';

const target = [['Title'], ['He saw 12 cats.', 'She saw 12 cats.', 'They saw 12 dogs.']];
const source = [['Titre'], ['Il vit 21 chats.', 'Elle vit 21 chats.', 'Ils virent 12 chiens.', 'Personne ne vit.']];

/** "12" in a unit against the number of its source. */
function finding(review: Review, unit: string, against: string, severity: Severity = 'major'): Finding {
  const item = review.content.items.find(({ id }) => id === unit), start = item?.kind === 'unit' ? item.text.indexOf('12') : -1;
  const evidence: Evidence = { unit, side: 'source', span: { start: 0, end: 2 }, quote: against };
  return { unit, side: 'target', span: { start, end: start + 2 }, quote: '12', mqm: 'accuracy/mistranslation/number', severity, confidence: 1, message: { key: 'k', values: {} }, evidence: [evidence], suggestions: [] };
}
function dismiss(review: Review, scope: Scope): Command {
  const { unit, span, quote, ...rest } = finding(review, 'u2', '21');
  return { type: 'dismiss', doubt: 'd', check: 'numbers', side: 'target', place: { unit, revision: review.content.units.get(unit)?.revision ?? 0, span }, quote, other: standsAgainst({ ...rest, side: 'target' }), scope, reason: '' };
}
function dismissed(scope: Scope): Worked {
  const work = worked(imported(target, source));
  work.does(dismiss(work.review, scope));
  return work;
}

const scopes: readonly (readonly [string, Scope, string, string, string, boolean])[] = [
  ['here: the doubt itself', 'here', 'u2', '21', 'numbers', true],
  ['here: not the same words elsewhere', 'here', 'u3', '21', 'numbers', false],
  ['here: not against other words', 'here', 'u2', '22', 'numbers', false],
  ['here: not what another check says', 'here', 'u2', '21', 'dates', false],
  ['alike: the same words against the same, elsewhere', 'alike', 'u3', '21', 'numbers', true],
  ['alike: not against other words', 'alike', 'u4', '12', 'numbers', false],
  ['pair: as alike in this article', 'pair', 'u3', '21', 'numbers', true],
  ['check: all that it says', 'check', 'u4', '12', 'numbers', true],
  ['check: not what another says', 'check', 'u4', '12', 'dates', false],
];
test.each(scopes)('right as it is, %s', (_, scope, unit, against, check, expected) => {
  const { review } = dismissed(scope);
  expect(isDismissed(review.content, finding(review, unit, against), check, [])).toBe(expected);
});

test('a check is silenced by a dismissal of that scope alone, until it is taken back', () => {
  expect((['here', 'alike', 'pair', 'check'] as const).map((scope) => silenced(dismissed(scope).review.content))).toEqual([[], [], [], ['numbers']]);
  const work = dismissed('check');
  work.does({ type: 'undo' });
  expect(silenced(work.review.content)).toEqual([]);
});

const edits: readonly (readonly [string, Command, boolean])[] = [
  ['words before it', { type: 'rewrite', unit: 'u2', text: 'Yesterday he saw 12 cats.', codes: [] }, true],
  ['words behind it', { type: 'rewrite', unit: 'u2', text: 'He saw 12 dogs.', codes: [] }, true],
  ['the words themselves, written anew elsewhere in the unit', { type: 'rewrite', unit: 'u2', text: 'Cats, he saw 12.', codes: [] }, true],
  ['a merge', { type: 'edit', changes: [{ type: 'unit-merged', unit: 'u2', other: 'u3' }] }, true],
  ['a verdict taken back', { type: 'undo' }, false],
];
test.each(edits)('a verdict through %s', (_, command, expected) => {
  const work = dismissed('here');
  work.does(command);
  expect(isDismissed(work.review.content, finding(work.review, 'u2', '21'), 'numbers', [])).toBe(expected);
});

test('the same words put back at another place are another doubt', () => {
  const work = dismissed('here');
  work.does({ type: 'rewrite', unit: 'u2', text: 'He saw 13 cats.', codes: [] });
  work.does({ type: 'rewrite', unit: 'u2', text: 'At 12 he saw 13 cats.', codes: [] });
  expect(isDismissed(work.review.content, finding(work.review, 'u2', '21'), 'numbers', [])).toBe(false);
});

const outside: readonly (readonly [string, OutsideVerdict, boolean])[] = [
  ['of the pair, the same words', { check: 'numbers', quote: '12', other: '21' }, true],
  ['of the pair, other words', { check: 'numbers', quote: '12', other: '22' }, false],
  ['without words: a check is silenced in its own review only', { check: 'numbers', quote: '', other: '' }, false],
  ['of another check', { check: 'dates', quote: '12', other: '21' }, false],
];
test.each(outside)('a verdict of another review, %s', (_, verdict, expected) => {
  const { review } = worked(imported(target, source));
  expect(isDismissed(review.content, finding(review, 'u2', '21'), 'numbers', [verdict])).toBe(expected);
});

test('an omission is dismissed at its sentence, and its gap comes back open with another sentence', () => {
  const work = worked(imported(target, source));
  const gap = (unit: string, quote: string): Finding => ({ ...finding(work.review, 'u2', ''), unit, side: 'source', span: { start: 0, end: quote.length }, quote, evidence: [] });
  work.does({ type: 'dismiss', doubt: 'd', check: 'omission', side: 'source', place: { unit: 'gap:s5', revision: 0, span: { start: 0, end: 16 } }, quote: 'Personne ne vit.', other: '', scope: 'here', reason: '' });
  expect(isDismissed(work.review.content, gap('gap:s5', 'Personne ne vit.'), 'omission', [])).toBe(true);
  work.does({ type: 'edit', changes: [{ type: 'unit-removed', unit: 'u2' }] });
  expect(isDismissed(work.review.content, gap('gap:s2', 'Il vit 21 chats.'), 'omission', [])).toBe(false);
});

function doubt(review: Review, unit: string, severity: Severity, places: Doubt['places'] = []): Doubt {
  return { ...finding(review, unit, '21', severity), id: `doubt of ${unit}`, check: 'numbers', also: [], places };
}

test('confirming keeps minor doubts as seen until the words change; major ones stay open', () => {
  const work = worked(imported(target, source));
  work.does({ type: 'confirm', units: [{ unit: 'u2', revision: 0 }] });
  const states = () => (['neutral', 'minor', 'major', 'critical'] as const).map((severity) => doubtState(work.review.content, doubt(work.review, 'u2', severity), []));
  expect(states()).toEqual(['kept', 'kept', 'open', 'open']);
  work.does({ type: 'rewrite', unit: 'u2', text: 'He saw 12 big cats.', codes: [] });
  expect(states()).toEqual(['open', 'open', 'open', 'open']);
  work.does(dismiss(work.review, 'here'));
  expect(states()).toEqual(['dismissed', 'dismissed', 'dismissed', 'dismissed']);
});

test('a grouped doubt is dismissed when all its places are, by one command', () => {
  const work = worked(imported(target, source));
  const places = ['u2', 'u3'].map((unit) => { const { side, span, quote } = finding(work.review, unit, '21'); return { unit, side, span, quote }; });
  const grouped = doubt(work.review, 'u2', 'major', places);
  const one = dismiss(work.review, 'here');
  work.does(one);
  expect(doubtState(work.review.content, grouped, [])).toBe('open');
  work.does({ type: 'undo' });
  work.does({ ...one, also: places.slice(1).map(({ unit, side, span, quote }) => ({ side, quote, place: { unit, revision: 0, span } })) } as Command);
  expect(doubtState(work.review.content, grouped, [])).toBe('dismissed');
  work.does({ type: 'undo' });
  expect(work.review.content.dismissals.size).toBe(0);
});
