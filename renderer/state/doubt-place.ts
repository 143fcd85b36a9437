import type { Doubt } from '#app/checks/check';
import type { Place } from '#app/review/command';
import type { Content, Id } from '#app/review/content';
import { gaps } from '#app/review/gaps';
import { joined, sourceOf } from '#app/review/source-of';
import { readingOrder } from '#renderer/state/reading-order';
import { span, type Span } from '#app/text/span';

/** The words of a unit as they stand in the page: what was typed and is not in the content yet goes before. */
export interface Draft { readonly unit: Id; readonly text: string }
export function unitText(content: Content, unit: Id, draft: Draft | null): string | null {
  if (draft?.unit === unit) return draft.text;
  return readingOrder(content).byId.get(unit)?.unit.text ?? null;
}

/** The source of a unit, or of a gap, as one text. */
export function sourceText(content: Content, unit: Id): string {
  const gap = gaps(content).find(({ id }) => id === unit);
  return gap === undefined ? sourceOf(content, unit).text : joined(content.source, gap.sentences).text;
}

/** Where the quote stands now: at its place, or, when words before it were changed, at its only other one. */
export function stillAt(text: string, at: Span, quote: string): Span | null {
  if (text.slice(at.start, at.end) === quote) return at;
  const found = quote === '' ? -1 : text.indexOf(quote);
  if (found === -1 || text.includes(quote, found + 1)) return null;
  return span(found, found + quote.length);
}

/** A doubt's passage in the text as it is now, for a command; null: it was changed since the doubt was raised. */
export function doubtPlace(content: Content, doubt: Pick<Doubt, 'unit' | 'side' | 'span' | 'quote'>, draft: Draft | null): Place | null {
  const revision = content.units.get(doubt.unit)?.revision ?? 0;
  const text = doubt.side === 'source' ? sourceText(content, doubt.unit) : unitText(content, doubt.unit, draft);
  if (text === null) return null;
  const at = stillAt(text, doubt.span, doubt.quote);
  return at === null ? null : { unit: doubt.unit, revision, span: at };
}
