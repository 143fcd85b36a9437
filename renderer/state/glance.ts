import type { Doubt } from '#app/checks/check';
import { gravity, type Severity } from '#app/mqm/severity';
import type { Content } from '#app/review/content';
import { isConfirmed, placeInText, readingOrder } from '#renderer/state/reading-order';

/** A mark of the strip. `at`: percent of the article's length, in steps of a half, so that there are never more than a screen can show. */
export interface GlanceMark { readonly at: number; readonly kind: Severity | 'confirmed' }

/** The article at a glance: the gravest doubt of each place, and the confirmed units where no doubt is. */
export function glance(content: Content, open: readonly Doubt[]): readonly GlanceMark[] {
  const order = readingOrder(content);
  const starts: number[] = [];
  let length = 0;
  // A unit takes its letters and about half a line.
  for (const { unit } of order.units) { starts.push(length); length += unit.text.length + 30; }
  const percent = (place: number, offset: number): number => {
    const start = starts[Math.floor(place)] ?? length;
    return Math.round((start + offset) / Math.max(length, 1) * 196) / 2;
  };
  const marks = new Map<number, Severity | 'confirmed'>();
  for (const { unit, place, number } of order.units) if (number !== null && isConfirmed(content, unit.id)) marks.set(percent(place, 0), 'confirmed');
  for (const doubt of open) {
    const at = percent(placeInText(order, doubt.unit), doubt.side === 'target' ? doubt.span.start : 0), there = marks.get(at);
    if (there === undefined || there === 'confirmed' || gravity(there) < gravity(doubt.severity)) marks.set(at, doubt.severity);
  }
  return [...marks].map(([at, kind]) => ({ at, kind }));
}
