import type { Id } from '#app/review/content';
import type { Standing } from '#app/review/lineage';
import type { Span } from '#app/text/span';

/** The words of several units as one text, and where each of them stands in it. */
export interface JoinedText { readonly text: string; readonly parts: readonly { readonly unit: Id; readonly at: Span }[] }
/** A stretch of a joined text in one of its units. */
export interface PartSpan { readonly unit: Id; readonly span: Span }

/** Units that stand beside each other keep the space between them; between others a space is put. */
export function joinedText(units: readonly Standing[]): JoinedText {
  let text = '', last: Standing | null = null;
  const parts: { readonly unit: Id; readonly at: Span }[] = [];
  for (const one of units) {
    if (last !== null) text += last.unit.space || (last.place + 1 === one.place ? '' : ' ');
    parts.push({ unit: one.unit.id, at: { start: text.length, end: text.length + one.unit.text.length } });
    text += one.unit.text;
    last = one;
  }
  return { text, parts };
}

/** A stretch by unit; what lies between two units is left out. An empty stretch is in the unit it touches, the later one first. */
export function byUnit({ parts }: JoinedText, { start, end }: Span): readonly PartSpan[] {
  const inside = parts.filter(({ at }) => start === end ? at.start <= start && start <= at.end : at.start < end && start < at.end);
  return (start === end ? inside.slice(-1) : inside).map(({ unit, at }) => ({ unit, span: { start: Math.max(start, at.start) - at.start, end: Math.min(end, at.end) - at.start } }));
}

/** Whether a stretch touches the space between two units: there a changed space says no more than that they are two. */
export function touchesBorder({ parts }: JoinedText, { start, end }: Span): boolean {
  return parts.some(({ at }, i) => { const next = parts[i + 1]; return next !== undefined && start <= next.at.start && end >= at.end; });
}
