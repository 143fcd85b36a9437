import type { Doubt } from '#app/checks/check';
import type { Content, Id } from '#app/review/content';
import { placeInText, readingOrder } from '#renderer/state/reading-order';

/** Where the walk starts: at a doubt, or at a place in the text (offset null: before all of the unit). */
export type From = { readonly doubt: Doubt } | { readonly unit: Id; readonly offset: number | null } | null;

/**
 * The next (1) or previous (-1) doubt in the order of the text; at the end it goes on at the other end. `open` is in text
 * order. A doubt that was just decided is no longer in it: the walk goes on from where it stood.
 */
export function walk(open: readonly Doubt[], content: Content, from: From, step: 1 | -1): Doubt | null {
  if (open.length === 0) return null;
  if (from === null) return (step === 1 ? open[0] : open.at(-1)) ?? null;
  const at = 'doubt' in from ? open.findIndex((doubt) => doubt.id === from.doubt.id) : -1;
  if (at !== -1) return open[(at + step + open.length) % open.length] ?? null;
  const order = readingOrder(content);
  const unit = 'doubt' in from ? from.doubt.unit : from.unit, offset = 'doubt' in from ? from.doubt.span.start : from.offset ?? -1;
  const place = placeInText(order, unit);
  const behind = (doubt: Doubt): number => (placeInText(order, doubt.unit) - place) || doubt.span.start - offset;
  const isDecided = 'doubt' in from;
  if (step === 1) return open.find((doubt) => behind(doubt) > 0 || (isDecided && behind(doubt) === 0)) ?? open[0] ?? null;
  return open.findLast((doubt) => behind(doubt) < 0) ?? open.at(-1) ?? null;
}

/** The doubt at a caret: the one whose passage holds it; else the nearest of the unit. */
export function doubtAt(open: readonly Doubt[], at: { readonly unit: Id; readonly offset: number } | null): Doubt | null {
  if (at === null) return null;
  const here = open.filter((doubt) => doubt.unit === at.unit);
  const away = (doubt: Doubt): number => doubt.side === 'source' ? 0.5 : Math.max(doubt.span.start - at.offset, at.offset - doubt.span.end, 0);
  return here.reduce<Doubt | null>((best, doubt) => best === null || away(doubt) < away(best) ? doubt : best, null);
}
