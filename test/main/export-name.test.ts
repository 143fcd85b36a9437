import { describe, expect, test } from 'vitest';
import { exportName, fileName } from '#main/export-name';

describe('a file name out of a title', () => {
  const titles: readonly (readonly [string, string])[] = [
    ['A bridge', 'A bridge'], ['North / South: "what now?"', 'North South what now'], ['..\\..\\etc\\passwd', 'etc passwd'], ['two\nlines', 'two lines'],
    ['  ...  ', ''], ['جسر قديم', 'جسر قديم'], ['x'.repeat(200), 'x'.repeat(80)], ['🌉'.repeat(100), '🌉'.repeat(80)],
  ];
  for (const [title, name] of titles) test(JSON.stringify(title).slice(0, 40), () => { expect(fileName(title)).toBe(name); });
});
describe('an export', () => {
  test('of words nobody has approved says so in its name', () => { expect(exportName('article.en.txt', { draft: 'DRAFT' })).toBe('article.en.DRAFT.txt'); });
  test('of approved words does not', () => { expect(exportName('article.en.txt', { draft: null })).toBe('article.en.txt'); });
  test('says what it is', () => { expect(exportName('A bridge.recto', { draft: 'DRAFT', mark: 'report', ending: 'html' })).toBe('A bridge.report.DRAFT.html'); });
  test('of a file without an ending gets one', () => { expect(exportName('article', { draft: null })).toBe('article.txt'); });
});
