import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verifyChain } from '#app/approval/chain';
import { canonical } from '#app/review/canonical';
import { foldAll } from '#app/review/fold';
import type { Payload, ReviewEvent } from '#app/review/event';
import { digest } from '#test/app/review/an-article';

/** Logs as past releases wrote them, never changed: each has to fold to the review that it folded to then. */
const past = [
  ['first-events.json', 'bf115b63369d31b45260c60070a64352a2bec937cba254567a642ea96dafb182'],
  ['exchanged.json', '1eb88d7db81b05d5b1fddbdc3d20f31effd4869bd9f962e82a3eaeb461c747da'],
] as const;

function read(name: string): readonly ReviewEvent[] {
  return JSON.parse(readFileSync(new URL(`../../fixtures/logs/${name}`, import.meta.url), 'utf8')) as readonly ReviewEvent[];
}

/** A review as plain JSON: maps and sets in the order of their keys. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(Array.from(value, ([key, one]) => [String(key), plain(one)]));
  if (value instanceof Set) return Array.from(value, String).sort();
  if (Array.isArray(value)) return value.map(plain);
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)])) : value;
}

test.each(past)('%s folds to the review it has always folded to', (name, expected) => {
  const { title, source, target, content, raw, comments, versions, undo, redo } = foldAll(null, read(name));
  expect(digest(canonical(plain({ title, source, target, content, raw, comments, versions, undo, redo })))).toBe(expected);
});

test.each(past)('the chain of %s holds', (name) => {
  expect(verifyChain(read(name), digest)).toHaveProperty('ok', true);
});

test('the past logs hold every kind of event', () => {
  const every: Readonly<Record<Payload['type'], true>> = {
    'imported': true, 'sides-exchanged': true, 'source-replaced': true, 'language-corrected': true, 'retitled': true, 'furniture-set-aside': true, 'furniture-restored': true, 'relinked': true,
    'edited': true, 'unit-split': true, 'unit-merged': true, 'unit-removed': true, 'unit-inserted': true, 'unit-moved': true, 'block-joined': true, 'block-removed': true,
    'block-split': true, 'block-moved': true, 'block-retyped': true, 'spaced': true, 'suggestion-accepted': true, 'replaced-in-bulk': true, 'dismissed': true,
    'undismissed': true, 'confirmed': true, 'unconfirmed': true, 'left-out-on-purpose': true, 'commented': true, 'replied': true, 'resolved': true, 'annotated': true,
    'annotation-removed': true, 'submitted': true, 'changes-requested': true, 'approved': true, 'approval-withdrawn': true, 'waived': true, 'restored': true,
    'undone': true, 'redone': true,
  };
  const seen = new Set(past.flatMap(([name]) => read(name).map(({ payload }) => payload.type)));
  expect(Object.keys(every).filter((type) => !seen.has(type as Payload['type']))).toEqual([]);
});
