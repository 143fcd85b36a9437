import type { Doubt } from '#app/checks/check';
import type { PageCommand } from '#renderer/state/page-command';
import type { Content, Id } from '#app/review/content';
import { isConfirmed, readingOrder, type PlacedUnit } from '#renderer/state/reading-order';

function confirming(content: Content, units: readonly PlacedUnit[]): PageCommand | null {
  const due = units.filter(({ unit, number }) => number !== null && !isConfirmed(content, unit.id));
  return due.length === 0 ? null : { type: 'confirm', units: due.map(({ unit }) => ({ unit: unit.id, revision: content.units.get(unit.id)?.revision ?? 0 })) };
}

export function confirmUnit(content: Content, unit: Id): PageCommand | null {
  return confirming(content, readingOrder(content).units.filter((placed) => placed.unit.id === unit));
}
export function confirmParagraph(content: Content, unit: Id): PageCommand | null {
  const block = readingOrder(content).byId.get(unit)?.block.id;
  return confirming(content, readingOrder(content).units.filter((placed) => placed.block.id === block));
}
/** All up to and with this unit that have no open doubt. */
export function confirmRead(content: Content, unit: Id, open: readonly Doubt[]): PageCommand | null {
  const upTo = readingOrder(content).byId.get(unit)?.place ?? -1;
  const held = new Set(open.map((doubt) => doubt.unit));
  return confirming(content, readingOrder(content).units.filter((placed) => placed.place <= upTo && !held.has(placed.unit.id)));
}

/** The unit behind (1) or before (-1) that counts; null at the end. */
export function neighbour(content: Content, unit: Id, step: 1 | -1): Id | null {
  const { units, byId } = readingOrder(content);
  let place = (byId.get(unit)?.place ?? -1) + step;
  while (units[place]?.number === null) place += step;
  return units[place]?.unit.id ?? null;
}
