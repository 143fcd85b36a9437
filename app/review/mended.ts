import type { Doubt } from '#app/checks/check';
import type { Content, Id } from '#app/review/content';
import { families } from '#app/review/lineage';

/**
 * The doubts of the machine's text (`raw`) that the text no longer raises (`now`) because its words were changed. Not counted:
 * those on sentences that were taken out whole, and those that came along when sentences were merged or split.
 */
export function mendedDoubts(rawDoubts: readonly Doubt[], now: readonly Doubt[], raw: Content, content: Content): readonly Doubt[] {
  const still = new Set(now.map(({ id }) => id)), settled = rawDoubts.filter(({ id }) => !still.has(id));
  if (settled.length === 0) return settled;
  const family = new Map<Id, number>(), gone = new Set<Id>();
  families(raw, content).forEach(({ before, after }, n) => {
    for (const { unit } of [...before, ...after]) family.set(unit.id, n);
    if (!after.some(({ unit }) => unit.text.trim() !== '')) for (const { unit } of before) gone.add(unit.id);
  });
  const named = ({ check, quote, unit }: Doubt): string => JSON.stringify([check, quote, family.get(unit) ?? unit]);
  const moved = new Set(now.map(named));
  return settled.filter((doubt) => !moved.has(named(doubt)) && (doubt.places.length === 0 ? !gone.has(doubt.unit) : doubt.places.some((place) => !gone.has(place.unit))));
}
