import type { Span } from '#app/text/span';

const digits: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 };
const run = /[〇零一二两兩三四五六七八九十百千万萬亿億兆]+/gu;

/** Chinese and Japanese numbers in characters: 二十一 is 21, 三百万 is 3,000,000, 二〇二四 is 2024. */
export function hanNumbers(text: string): { readonly span: Span; readonly value: number }[] {
  return Array.from(text.matchAll(run), (match) => ({ span: { start: match.index, end: match.index + match[0].length }, value: valueOf(match[0]) }))
    .filter(({ value }) => value > 0);
}

function valueOf(word: string): number {
  const letters = Array.from(word);
  if (letters.length > 1 && letters.every((letter) => digits[letter] !== undefined)) return Number(letters.map((letter) => digits[letter]).join(''));
  let total = 0, section = 0, digit: number | null = null;
  for (const letter of letters) {
    const one = digits[letter], times = small[letter], scale = large[letter];
    if (one !== undefined) digit = one;
    else if (times !== undefined) { section += (digit ?? 1) * times; digit = null; }
    else if (scale !== undefined) { total += Math.max(section + (digit ?? 0), 1) * scale; section = 0; digit = null; }
  }
  return total + section + (digit ?? 0);
}
