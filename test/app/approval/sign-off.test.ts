import { expect, test } from 'vitest';
import { signOff } from '#app/approval/sign-off';
import { unvouched } from '#app/approval/vouched';
import type { Doubt } from '#app/checks/check';
import type { Severity } from '#app/mqm/severity';
import type { Version } from '#app/review/review';
import { digest, imported, worked } from '#test/app/review/an-article';

const target = [['Title'], ['He saw 12 cats.', 'She saw 12 cats.', 'They saw 12 dogs.'], ['Share this article']];
const source = [['Titre'], ['Il vit 21 chats.', 'Elle vit 21 chats.', 'Ils virent 12 chiens.', 'Personne ne vit.']];

function doubt(unit: string, severity: Severity): Doubt {
  return {
    id: `doubt of ${unit}`, check: 'numbers', unit, side: 'target', span: { start: 7, end: 9 }, quote: '12', mqm: 'accuracy/mistranslation/number', severity, confidence: 1,
    message: { key: 'k', values: {} }, evidence: [], suggestions: [], also: [], places: [],
  };
}

function submitted() {
  const work = worked(imported(target, source));
  work.does({ type: 'confirm', units: [{ unit: 'u2', revision: 0 }] });
  work.does({ type: 'set-aside', blocks: ['b3'], as: 'furniture' });
  work.does({ type: 'relink', links: [['u5', []]] });
  work.does({ type: 'comment', side: 'target', place: { unit: 'u3', revision: 0, span: { start: 0, end: 3 } }, text: 'who?' });
  work.does({ type: 'submit', name: '', remark: '' });
  return { work, version: work.review.versions[0] as Version };
}

test('lists open major and critical doubts, unconfirmed units and gaps of the text, open comments', () => {
  const { work, version } = submitted();
  expect(signOff(work.review, version, [doubt('u2', 'minor'), doubt('u3', 'major'), doubt('u4', 'critical')], [])).toEqual({
    version: version.id, digests: version.digests, unconfirmed: ['u1', 'u3', 'u4', 'gap:s5'], openComments: 1, furnitureBlocks: 1, refused: null,
    openDoubts: [{ doubt: 'doubt of u3', check: 'numbers', unit: 'u3', quote: '12', severity: 'major' }, { doubt: 'doubt of u4', check: 'numbers', unit: 'u4', quote: '12', severity: 'critical' }],
  });
});

test('what was dismissed, resolved or left out on purpose is not listed', () => {
  const { work, version } = submitted();
  work.does({ type: 'resolve', comment: [...work.review.comments.keys()][0] ?? '', resolved: true });
  work.does({ type: 'leave-out', sentences: ['s5'], on: true });
  const seen = signOff(work.review, version, [doubt('u3', 'major')], [{ check: 'numbers', quote: '12', other: '' }]);
  expect(seen).toMatchObject({ openDoubts: [], unconfirmed: ['u1', 'u3', 'u4'], openComments: 0, refused: null });
});

test('says that the text has changed since', () => {
  const { work, version } = submitted();
  work.does({ type: 'rewrite', unit: 'u3', text: 'Nobody saw 12.', codes: [] });
  expect(signOff(work.review, version, [], []).refused).toBe('changed-since');
});

test('a version whose words are not those of its digests is found', () => {
  const { work, version } = submitted();
  expect(unvouched(work.review, digest)).toEqual([]);
  const forged = { ...work.review, versions: [{ ...version, content: { ...version.content, items: version.content.items.slice(1) } }, { ...version, id: 'other', digests: { ...version.digests, source: null } }] };
  expect(unvouched(forged, digest)).toEqual(['other']);
});
