import { expect, test } from 'vitest';
import type { Command, Refusal } from '#app/review/command';
import { standsAt } from '#app/review/versions';
import { digestsOf } from '#app/review/whole-text';
import type { Version } from '#app/review/review';
import { digest, imported, worked, type Worked } from '#test/app/review/an-article';

const target = [['A title'], ['One cat sat.', 'Two cats ran.']];
const source = [['Un titre'], ['Un chat.', 'Deux chats.']];
const rewrite = (unit: string, text: string): Command => ({ type: 'rewrite', unit, text, codes: [] });

function submitted(): { readonly work: Worked; readonly version: Version } {
  const work = worked(imported(target, source));
  work.does({ type: 'submit', name: 'First', remark: 'done' });
  return { work, version: latest(work) };
}
function latest({ review }: Worked): Version { return review.versions.at(-1) as Version; }
const all = { doubts: [], units: ['u1', 'u2', 'u3'], reason: 'short text' };
const approve = ({ id, digests }: Version, waiver = all as typeof all | null): Command => ({ type: 'approve', version: id, remark: 'good', digests, waiver });

test('a submission fixes the words of both texts by digests', () => {
  const { work, version } = submitted();
  expect(version).toMatchObject({ number: 1, name: 'First', state: 'submitted', remark: 'done', digests: digestsOf(work.review.content, digest) });
  expect(version.digests.target).toBe(digest('A title\n\nOne cat sat. Two cats ran.'));
  expect(version.digests.source).toBe(digest('Un titre\n\nUn chat. Deux chats.'));
  expect(standsAt(work.review)?.id).toBe(version.id);
});

test('an approval vouches for a version, a later one supersedes it, a withdrawal takes it back with its reason', () => {
  const { work, version } = submitted();
  work.does(approve(version));
  expect(latest(work)).toMatchObject({ state: 'approved', waived: { units: ['u1', 'u2', 'u3'], reason: 'short text' }, verdicts: [{ state: 'approved', remark: 'good' }] });
  work.does(rewrite('u2', 'One dog sat.'));
  expect(standsAt(work.review)).toBeNull();
  expect(work.review.versions[0]?.state).toBe('approved');
  work.does({ type: 'submit', name: 'Second', remark: '' });
  work.does(approve(latest(work)));
  expect(work.review.versions.map(({ state }) => state)).toEqual(['superseded', 'approved']);
  work.does({ type: 'withdraw', version: latest(work).id, reason: 'a name was wrong' });
  expect(latest(work)).toMatchObject({ state: 'withdrawn', verdicts: [{ state: 'approved' }, { state: 'withdrawn', remark: 'a name was wrong' }] });
});

test('an edit after approval is a draft; taken back, the approved words stand again; verdicts are no words', () => {
  const { work, version } = submitted();
  work.does(approve(version));
  work.does(rewrite('u2', 'One dog sat.'));
  expect(standsAt(work.review)).toBeNull();
  work.does({ type: 'undo' });
  expect(standsAt(work.review)?.state).toBe('approved');
  work.does({ type: 'confirm', units: [{ unit: 'u2', revision: 0 }] });
  expect(standsAt(work.review)?.state).toBe('approved');
  work.does({ type: 'set-aside', blocks: ['b2'], as: 'furniture' });
  expect(standsAt(work.review)).toBeNull();
});

test('a version is restored as a new draft: its words, with revisions that only count up', () => {
  const { work, version } = submitted();
  work.does(rewrite('u2', 'One dog sat.'));
  work.does({ type: 'edit', changes: [{ type: 'unit-merged', unit: 'u2', other: 'u3' }] });
  const before = work.review.content;
  work.does({ type: 'restore', version: version.id });
  expect(work.review.content.items).toEqual(version.content.items);
  expect(work.review.content.units.get('u2')).toMatchObject({ revision: 3, links: ['s2'], absorbed: [] });
  expect(standsAt(work.review)?.id).toBe(version.id);
  work.does({ type: 'undo' });
  expect(work.review.content).toEqual(before);
  work.does({ type: 'restore', version: null });
  expect(work.review.content.items).toEqual(work.review.raw.items);
});

const refusals: readonly (readonly [string, (start: { work: Worked; version: Version }) => Command, Refusal | null])[] = [
  ['approve what is not there', ({ version }) => ({ ...approve(version), version: 'no' } as Command), 'no-version'],
  ['approve other digests than were shown', ({ version }) => approve({ ...version, digests: { ...version.digests, target: 'f00' } }), 'changed-since'],
  ['approve a text that has changed since', ({ work, version }) => { work.does(rewrite('u2', 'Other.')); return approve(version); }, 'changed-since'],
  ['approve with units unconfirmed and not waived', ({ version }) => approve(version, null), 'still-open'],
  ['waive without a reason', ({ version }) => approve(version, { ...all, reason: ' ' }), 'reason-required'],
  ['approve twice', ({ work, version }) => { work.does(approve(version)); return approve(version); }, 'already-decided'],
  ['approve after asking for changes', ({ work, version }) => { work.does({ type: 'request-changes', version: version.id, remark: 'names' }); return approve(version); }, 'already-decided'],
  ['approve what was withdrawn', ({ work, version }) => { work.does(approve(version)); work.does({ type: 'withdraw', version: version.id, reason: 'x' }); return approve(version); }, 'not-submitted'],
  ['approve with all confirmed', ({ work, version }) => { work.does({ type: 'confirm', units: ['u1', 'u2', 'u3'].map((unit) => ({ unit, revision: 0 })) }); return approve(version, null); }, null],
  ['ask for changes without saying which', ({ version }) => ({ type: 'request-changes', version: version.id, remark: '' }), 'remark-required'],
  ['withdraw what is not approved', ({ version }) => ({ type: 'withdraw', version: version.id, reason: 'x' }), 'not-approved'],
  ['withdraw without a reason', ({ work, version }) => { work.does(approve(version)); return { type: 'withdraw', version: version.id, reason: '' }; }, 'reason-required'],
  ['submit the same words again', () => ({ type: 'submit', name: '', remark: '' }), 'nothing-changed'],
  ['submit again after changes were asked for', ({ work, version }) => { work.does({ type: 'request-changes', version: version.id, remark: 'names' }); return { type: 'submit', name: '', remark: 'they are right' }; }, null],
  ['restore what stands', ({ version }) => ({ type: 'restore', version: version.id }), 'nothing-changed'],
];
test.each(refusals)('%s', (_, prepare, expected) => {
  const start = submitted();
  expect(start.work.refuses(prepare(start))).toBe(expected);
});
