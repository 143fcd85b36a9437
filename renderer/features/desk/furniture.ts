import type { Doubt } from '#app/checks/check';
import type { Content, Id } from '#app/review/content';
import { readingOrder } from '#renderer/state/reading-order';

/** The blocks of a doubt about page furniture, in text order; null: it is about something else. */
export function furnitureOf(content: Content, doubt: Doubt): readonly Id[] | null {
  const { byId } = readingOrder(content);
  const blocks = [...new Set([doubt.unit, ...doubt.places.map((place) => place.unit)].map((unit) => byId.get(unit)?.block.id ?? null))];
  const aside = blocks.filter((block) => block !== null);
  return aside.length === blocks.length && aside.every((block) => content.standings.get(block) === 'furniture') ? aside : null;
}

/** The words of a block, for a line of a list. */
export function blockText(content: Content, block: Id): string {
  return readingOrder(content).units.filter((placed) => placed.block.id === block).map((placed) => placed.unit.text).join(' ');
}
