import type { Content, Id, Sentence } from '#app/review/content';
import { readingOrder } from '#renderer/state/reading-order';

/** The source sentences that a unit may well translate: those its neighbours have, and what lies between them. */
export function candidates(content: Content, unit: Id): readonly Sentence[] {
  const sentences = content.source?.sentences ?? [], { units, byId } = readingOrder(content);
  const place = byId.get(unit)?.place ?? 0;
  const index = new Map(sentences.map((sentence, n) => [sentence.id, n]));
  const near = units.slice(Math.max(place - 2, 0), place + 3).flatMap((placed) => content.units.get(placed.unit.id)?.links ?? []).flatMap((id) => index.get(id) ?? []);
  if (near.length === 0) return sentences.slice(0, 8);
  return sentences.slice(Math.max(Math.min(...near) - 1, 0), Math.max(...near) + 2);
}
