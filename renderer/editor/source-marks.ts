import type { Doubt } from '#app/checks/check';
import type { Anchor, Content, Id } from '#app/review/content';
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

export interface Marking { readonly content: Content; readonly doubts: readonly Doubt[]; readonly focused: string | null; /** Passages with an open comment. */ readonly notes: readonly Anchor[]; readonly labels: EditorLabels }
/** What is marked in the source: doubts about it, the evidence of the one in focus, passages with notes. */
export function sourceMarks({ content, doubts, focused, notes, labels }: Marking): SourceMarks {
  const found = new Map<Id, SourceMark[]>();
  const mark = (unit: Id, span: Span, look: string, doubt: string | null, says: string): void => {
    for (const part of spread(content, unit, span)) found.set(part.sentence, [...found.get(part.sentence) ?? [], { span: part.span, look, doubt, says }]);
  };
  for (const doubt of doubts) {
    const now = doubt.id === focused;
    for (const place of doubt.places.length > 0 ? doubt.places : [doubt]) if (place.side === 'source') mark(place.unit, place.span, `doubt ${doubt.severity}${now ? ' now' : ''}`, doubt.id, labels.doubt(doubt));
    if (now) for (const one of doubt.evidence) if (one.side === 'source') mark(one.unit, one.span, `evidence ${doubt.severity}`, doubt.id, '');
  }
  const fix = (anchor: Anchor | undefined, look: string, says: string): void => { if (anchor?.side === 'source' && anchor.span !== null) mark(anchor.unit, anchor.span, look, null, says); };
  for (const anchor of notes) fix(anchor, 'noted', labels.noted);
  for (const { anchor, severity } of content.annotations.values()) fix(content.anchors.get(anchor), `noted annotated ${severity}`, labels.annotated);
  return found;
}
