import { diffArrays } from 'diff';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { applied, exactDiff } from '#app/diff/exact';
import { readableDiff } from '#app/diff/readable';
import { characterStart } from '#app/intl/graphemes';
import { tokens } from '#app/intl/words';

/** Each change as "old → new", by what a reader sees. */
function read(old: string, now: string, language: string): readonly string[] | null {
  return readableDiff(old, now, language)?.map(({ old: a, now: b }) => `${old.slice(a.start, a.end)} → ${now.slice(b.start, b.end)}`) ?? null;
}

const cases: readonly (readonly [string, string, string, string, readonly string[]])[] = [
  ['nothing', 'One cat.', 'One cat.', 'en', []],
  ['a word put in, with the space behind it', 'A cat sat.', 'A big cat sat.', 'en', ['→ big ']],
  ['a word deleted, with the space behind it', 'the the cat', 'the cat', 'en', ['the  →']],
  ['a whole word, not the letters that differ', 'colour', 'color', 'en', ['colour → color']],
  ['a replacement as one change', 'One cat sat.', 'One dog sat.', 'en', ['cat → dog']],
  ['neighbouring words as one change', 'A red cat sat.', 'A blue dog sat.', 'en', ['red cat → blue dog']],
  ['changes with a word between as two', 'A red fat cat sat.', 'A blue fat dog sat.', 'en', ['red → blue', 'cat → dog']],
  ['punctuation alone', 'One cat, two.', 'One cat; two.', 'en', [', → ;']],
  ['Chinese by word', '我喜欢猫。', '我非常喜欢狗。', 'zh', ['→ 非常', '猫 → 狗']],
  ['Japanese by word', '猫が好きです。', '犬が好きです。', 'ja', ['猫 → 犬']],
  ['Thai by word', 'ฉันชอบแมว', 'ฉันชอบหมา', 'th', ['แมว → หมา']],
  ['Arabic', 'القط الأسود هنا', 'القط الأبيض هنا', 'ar', ['الأسود → الأبيض']],
  ['an emoji as a whole', 'ok 👩‍👩‍👧', 'ok 👩‍👩‍👦', 'en', ['👩‍👩‍👧 → 👩‍👩‍👦']],
];
test.each(cases)('reads %s', (_, old, now, language, expected) => {
  expect(read(old, now, language)?.map((line) => line.replace(/^ /u, '').replace(/ $/u, (end) => (line.endsWith('→ ') ? '' : end)))).toEqual(expected);
});

test('two texts with nothing in common are called rewritten, the same on every machine', () => {
  const words = (start: number) => Array.from({ length: 900 }, (_, i) => `w${start + i}`).join(' ');
  expect(readableDiff(words(0), words(5000), 'en')).toBeNull();
});

const texts = fc.array(fc.constantFrom('cat', 'dog', ' ', ', ', '.', '猫', 'が', '👩‍👧', 'é', 'e\u0301', '🇫🇷', '\r\n', 'ไทย', '\uFFFC'), { maxLength: 14 }).map((parts) => parts.join(''));
const languages = fc.constantFrom('en', 'zh', 'ja', 'th', 'ar', 'fr');

test('applied to the old the exact diff gives the new, and is never longer than Myers', () => {
  fc.assert(fc.property(texts, texts, languages, (old, now, language) => {
    const edits = exactDiff(old, now, language) ?? [];
    expect(applied(old, edits)).toBe(now);
    const words = (text: string) => tokens(text, language).map((token) => token.text);
    const least = diffArrays(words(old), words(now)).reduce((sum, part) => sum + (part.added || part.removed ? part.value.length : 0), 0);
    const ours = edits.reduce((sum, { at, text }) => sum + words(old.slice(at.start, at.end)).length + words(text).length, 0);
    expect(ours).toBeLessThanOrEqual(least);
  }), { numRuns: 1000 });
});

test('the readable diff covers all that changed, in order, and splits no character', () => {
  fc.assert(fc.property(texts, texts, languages, (old, now, language) => {
    const changes = readableDiff(old, now, language) ?? [];
    expect(applied(old, changes.map((change) => ({ at: change.old, text: now.slice(change.now.start, change.now.end) })))).toBe(now);
    for (const change of changes) for (const [text, at] of [[old, change.old], [now, change.now]] as const) {
      expect(characterStart(text, at.start)).toBe(at.start);
      expect(characterStart(text, at.end)).toBe(at.end);
    }
  }), { numRuns: 1000 });
});
