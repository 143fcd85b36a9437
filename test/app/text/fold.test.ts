import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { direction } from '#app/text/direction';
import { fold, foldWithMap } from '#app/text/fold';
import { fileOffset } from '#app/text/offset-map';
import { scripts } from '#app/text/script';

describe('fold', () => {
  test.each([
    ['case', 'ÉCOLE Straße', 'école straße', 'ecole strasse'],
    ['composed and decomposed are one', 'e\u0301te', 'éte', 'ete'],
    ['native digits', '٣٫٥ १२', '3٫5 12', '3٫5 12'],
    ['final sigma', 'ΣΟΦΟΣ', 'σοφοσ', 'σοφοσ'],
    ['Arabic vowel signs and stretching', 'كِتَـابٌ', 'كِتَـابٌ', 'كتاب'],
    ['a vowel sign of Hindi is a letter', 'हिन्दी', 'हिन्दी', 'हिन्दी'],
    ['voiced kana stay', 'が', 'が', 'が'],
    ['й is no accent, ё is', 'Ёлкой', 'ёлкой', 'елкой'],
  ])('%s', (_, text, kept, off) => {
    expect(fold(text)).toBe(kept.normalize('NFC'));
    expect(fold(text, { accents: 'off' })).toBe(off.normalize('NFC'));
  });
  test('with the map, each folded character stands where its source did', () => {
    const { text, map } = foldWithMap('Straße e\u0301tait', { accents: 'off' });
    expect(text).toBe('strasse etait');
    expect(fileOffset(map, text.indexOf('etait'))).toBe(7);
    expect(fileOffset(map, text.indexOf('tait'))).toBe(9);
  });
  test('the map gives the same text and ascends', () => {
    assert(property(string({ unit: 'grapheme' }), (whole) => {
      const { text, map } = foldWithMap(whole, { accents: 'off' });
      expect(text).toBe(fold(whole, { accents: 'off' }));
      expect(map.slice(1).filter((piece, i) => piece.from <= (map[i]?.from ?? 0))).toEqual([]);
    }));
  });
});

test.each([['ar', 'rtl'], ['fa-IR', 'rtl'], ['he', 'rtl'], ['ur', 'rtl'], ['az-Arab', 'rtl'], ['en', 'ltr'], ['az', 'ltr'], ['zh-Hant', 'ltr'], ['und', 'ltr']])('%s is written %s', (language, expected) => {
  expect(direction(language)).toBe(expected);
});
test('scripts come with their share of the letters', () => {
  expect(scripts('abc где 12.')).toEqual([{ script: 'Latin', share: 0.5 }, { script: 'Cyrillic', share: 0.5 }]);
  expect(scripts('12 – 3')).toEqual([]);
});
