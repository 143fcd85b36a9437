/** A stretch of a text: half-open, in UTF-16 code units. The one range type of Recto. */
export interface Span { readonly start: number; readonly end: number }

/** Throws RangeError when the ends are not 0 <= start <= end: such a span is a bug of ours. */
export function span(start: number, end: number): Span {
  if (!(start >= 0 && end >= start)) throw new RangeError(`no span: ${start}..${end}`);
  return { start, end };
}

/** Whether the two share a code unit; an empty span shares none. */
export function overlaps(a: Span, b: Span): boolean { return Math.max(a.start, b.start) < Math.min(a.end, b.end); }

/** Whether all of `inner` lies in `outer`; an empty span at either edge does. */
export function contains(outer: Span, inner: Span): boolean { return outer.start <= inner.start && inner.end <= outer.end; }

/** The smallest span that holds both. */
export function hull(a: Span, b: Span): Span { return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }; }

