import { number, boolean, object, nullable, safeParse } from 'valibot';

export interface Rectangle { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
/** Where a window stood. In device-independent pixels. */
export interface Placed { readonly bounds: Rectangle; readonly maximized: boolean }

export const smallest = { width: 720, height: 520 } as const;
const usual = { width: 1440, height: 900 } as const;
/** How far a further window stands from the one before. */
const STEP = 28;
const placed = object({ bounds: object({ x: number(), y: number(), width: number(), height: number() }), maximized: boolean() });

export function parsedPlace(text: string | null): Placed | null {
  if (text === null) return null;
  const found = safeParse(nullable(placed), JSON.parse(text));
  return found.success ? found.output : null;
}

/** The place for a window: as it was, but on a screen that is still there and no larger than that. `taken`: where other windows stand. */
export function fitted(wanted: Placed | null, screens: readonly Rectangle[], taken: readonly Rectangle[]): Placed {
  const [first = { x: 0, y: 0, ...usual }] = screens;
  const home = screens.find((screen) => wanted !== null && shared(screen, wanted.bounds) > 0) ?? first;
  const width = Math.min(home.width, Math.max(smallest.width, wanted?.bounds.width ?? usual.width));
  const height = Math.min(home.height, Math.max(smallest.height, wanted?.bounds.height ?? usual.height));
  let x = within(wanted?.bounds.x ?? home.x + (home.width - width) / 2, home.x, home.x + home.width - width);
  let y = within(wanted?.bounds.y ?? home.y + (home.height - height) / 2, home.y, home.y + home.height - height);
  while (taken.some((other) => other.x === x && other.y === y)) {
    const [stepX, stepY] = [within(x + STEP, home.x, home.x + home.width - width), within(y + STEP, home.y, home.y + home.height - height)];
    if (stepX === x && stepY === y) break;
    x = stepX;
    y = stepY;
  }
  return { bounds: { x, y, width, height }, maximized: wanted?.maximized ?? false };
}
function within(value: number, low: number, high: number): number { return Math.round(Math.max(low, Math.min(high, value))); }
function shared(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
