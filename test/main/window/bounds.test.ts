import { describe, expect, test } from 'vitest';
import { fitted, parsedPlace, smallest, type Placed, type Rectangle } from '#main/window/bounds';

const laptop: Rectangle = { x: 0, y: 25, width: 1440, height: 875 }, beside: Rectangle = { x: 1440, y: 0, width: 1920, height: 1080 };
const at = (x: number, y: number, width: number, height: number): Placed => ({ bounds: { x, y, width, height }, maximized: false });
const cases: readonly { readonly name: string; readonly wanted: Placed | null; readonly screens: readonly Rectangle[]; readonly taken?: readonly Rectangle[]; readonly bounds: Rectangle }[] = [
  { name: 'the first time: as large as is usual, or as the screen', wanted: null, screens: [laptop], bounds: { x: 0, y: 25, width: 1440, height: 875 } },
  { name: 'on a large screen in the middle', wanted: null, screens: [beside], bounds: { x: 1680, y: 90, width: 1440, height: 900 } },
  { name: 'as it was', wanted: at(1500, 100, 900, 700), screens: [laptop, beside], bounds: { x: 1500, y: 100, width: 900, height: 700 } },
  { name: 'its screen is gone: onto the first', wanted: at(1500, 100, 900, 700), screens: [laptop], bounds: { x: 540, y: 100, width: 900, height: 700 } },
  { name: 'half outside: all in', wanted: at(-300, 500, 900, 700), screens: [laptop], bounds: { x: 0, y: 200, width: 900, height: 700 } },
  { name: 'larger than the screen: as the screen', wanted: at(0, 25, 4000, 3000), screens: [laptop], bounds: { x: 0, y: 25, width: 1440, height: 875 } },
  { name: 'smaller than can be worked in: the smallest', wanted: at(10, 30, 5, 5), screens: [laptop], bounds: { x: 10, y: 30, ...smallest } },
  { name: 'where another window stands: a step aside', wanted: at(100, 100, 800, 600), screens: [laptop], taken: [{ x: 100, y: 100, width: 800, height: 600 }], bounds: { x: 128, y: 128, width: 800, height: 600 } },
  { name: 'no room to step aside: on top of it', wanted: at(0, 25, 1440, 875), screens: [laptop], taken: [laptop], bounds: laptop },
];
describe('a window stands', () => {
  for (const { name, wanted, screens, taken = [], bounds } of cases) test(name, () => { expect(fitted(wanted, screens, taken).bounds).toEqual(bounds); });
  test('maximised, if it was', () => { expect(fitted({ ...at(0, 30, 800, 600), maximized: true }, [laptop], []).maximized).toBe(true); });
});
describe('the place that was kept', () => {
  test('comes back', () => { expect(parsedPlace(JSON.stringify(at(1, 2, 3, 4)))).toEqual(at(1, 2, 3, 4)); });
  for (const text of ['{}', '3', '{"bounds":{"x":"a"}}']) test(`is none when it reads ${text}`, () => { expect(parsedPlace(text)).toBeNull(); });
  test('is none when nothing was kept', () => { expect(parsedPlace(null)).toBeNull(); });
});
