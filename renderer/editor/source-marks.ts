import type { Doubt } from '#app/checks/check';
import type { Content, Id } from '#app/review/content';
import { gaps } from '#app/review/gaps';
import { joined, sentencePlace, sourceOf } from '#app/review/source-of';
import type { Span } from '#app/text/span';
import type { EditorLabels } from '#renderer/editor/labels';
import type { SourceMark, SourceMarks } from '#renderer/editor/source-cell';

/** A stretch of a unit's (or a gap's, or a sentence's) source in the sentences it runs over. */
function spread(content: Content, unit: Id, { start, end }: Span): readonly { readonly sentence: Id; readonly span: Span }[] {
  const { source } = content;
  if (source === null) return [];
  const gap = gaps(content).find((one) => one.id === unit);
  const { parts } = gap !== undefined ? joined(source, gap.sentences) : sentencePlace(source, unit) >= 0 ? joined(source, [unit]) : sourceOf(content, unit);
  return parts.flatMap(({ sentence, start: at }) => {
    const length = source.sentences[sentencePlace(source, sentence)]?.text.length ?? 0;
    const from = Math.max(0, start - at), to = Math.min(length, end - at);
    return from < to ? [{ sentence, span: { start: from, end: to } }] : [];
  });
}

/** What is marked in the source: doubts about it, the evidence of the one in focus, passages with notes. */
export function sourceMarks(content: Content, doubts: readonly Doubt[], focused: string | null, labels: EditorLabels): SourceMarks {
  const found = new Map<Id, SourceMark[]>();
  const mark = (unit: Id, span: Span, look: string, doubt: string | null, says: string): void => {
    for (const part of spread(content, unit, span)) found.set(part.sentence, [...found.get(part.sentence) ?? [], { span: part.span, look, doubt, says }]);
  };
  for (const doubt of doubts) {
    const now = doubt.id === focused;
    for (const place of doubt.places.length > 0 ? doubt.places : [doubt]) if (place.side === 'source') mark(place.unit, place.span, `doubt ${doubt.severity}${now ? ' now' : ''}`, doubt.id, labels.doubt(doubt));
    if (now) for (const one of doubt.evidence) if (one.side === 'source') mark(one.unit, one.span, `evidence ${doubt.severity}`, doubt.id, '');
  }
  const silent = new Set(Array.from(content.dismissals.values(), (dismissal) => dismissal.anchor)), grave = new Set(Array.from(content.annotations.values(), (one) => one.anchor));
  for (const { id, side, unit, span } of content.anchors.values()) {
    if (side === 'source' && span !== null && !silent.has(id)) mark(unit, span, grave.has(id) ? 'noted annotated' : 'noted', null, grave.has(id) ? labels.annotated : labels.noted);
  }
  return found;
}
