import type { Side } from '#app/checks/check';
import type { Place, Refusal } from '#app/review/command';
import { CONTEXT } from '#app/review/attach';
import type { Anchor, Content, Id, UnitItem } from '#app/review/content';
import { gaps, gapSentence } from '#app/review/gaps';
import { inSentence, joined, sentencePlace, sourceOf } from '#app/review/source-of';
import type { Span } from '#app/text/span';

/** A passage where it is kept: of the translation in its unit, of the source in its sentence. */
export interface Passage { readonly side: Side; readonly unit: Id; readonly text: string; readonly span: Span }

/** A unit that stands in the text. */
export function unitItem(content: Content, id: Id): UnitItem | null {
  const item = content.items.find((there) => there.id === id);
  return item?.kind === 'unit' ? item : null;
}

/**
 * A place as a check or the page names it: `unit` may be a unit, a gap (whose empty translation is kept at its source), or
 * for the source a sentence. null: nothing of the kind is here, or the span is not in its text.
 */
export function passage(content: Content, side: Side, unit: Id, span: Span): Passage | null {
  const sentence = gapSentence(unit);
  if (sentence !== null) {
    const gap = gaps(content).find((there) => there.id === unit);
    return gap === undefined ? null : inSource(content, joined(content.source, gap.sentences), side === 'source' ? span : { start: 0, end: Infinity });
  }
  if (side === 'target') return within({ side, unit, text: unitItem(content, unit)?.text ?? null, span });
  const own = content.source === null ? undefined : content.source.sentences[sentencePlace(content.source, unit)];
  if (own !== undefined) return within({ side, unit, text: own.text, span });
  const source = sourceOf(content, unit);
  return span.end > source.text.length ? null : inSource(content, source, span);
}

function inSource(content: Content, source: ReturnType<typeof joined>, span: Span): Passage | null {
  const found = inSentence(content, source, span);
  return found === null ? null : { side: 'source', unit: found.sentence.id, text: found.sentence.text, span: found.span };
}

function within({ text, ...place }: Omit<Passage, 'text'> & { readonly text: string | null }): Passage | null {
  return text === null || place.span.start < 0 || place.span.end > text.length || place.span.start > place.span.end ? null : { ...place, text };
}

/** Why a place cannot be worked on: not here, or seen at another revision of the unit. */
export function misplaced(content: Content, side: Side, { unit, revision, span }: Place): Refusal | null {
  const at = passage(content, side, unit, span);
  if (side === 'target' && gapSentence(unit) === null) {
    if (unitItem(content, unit) === null) return 'no-unit';
    if (content.units.get(unit)?.revision !== revision) return 'stale';
  }
  if (at !== null) return null;
  return side === 'source' && !content.units.has(unit) ? 'no-sentence' : 'stale';
}

/** An anchor on a passage, with the words around it. */
export function anchorOn(content: Content, id: Id, { side, unit, text, span }: Passage): Anchor {
  return {
    id, side, unit, revision: side === 'target' ? content.units.get(unit)?.revision ?? 0 : 0, span,
    quote: text.slice(span.start, span.end), before: text.slice(Math.max(0, span.start - CONTEXT), span.start), after: text.slice(span.end, span.end + CONTEXT),
  };
}
