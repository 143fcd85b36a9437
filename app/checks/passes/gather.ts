import type { CheckUnit, Doubt, Finding } from '#app/checks/check';
import { fingerprint } from '#app/checks/passes/fingerprint';
import type { Raised } from '#app/checks/passes/raised';
import { grouped } from '#app/checks/grouped';
import { fold } from '#app/text/fold';

/**
 * Ranked findings become doubts: those of one check and group become one, at its first place. Ids are made of the check,
 * the folded quote and the unit's other side; of equal ones the second is numbered, so they are stable through edits
 * elsewhere.
 */
export function gather(raised: readonly Raised[], units: readonly CheckUnit[]): readonly Doubt[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const groups = grouped(raised.entries(), ([at, { check, finding }]) => finding.group === undefined ? `${at}` : `${check} ${finding.group}`);
  const met = new Map<string, number>();
  return Array.from(groups.values()).flatMap((entries): Doubt[] => {
    const members = entries.map(([, one]) => one), [first] = members;
    if (first === undefined) return [];
    const { finding, check } = first;
    const mark = fingerprint(finding.group === undefined ? [check, fold(finding.quote), fold(otherSide(byId.get(finding.unit), finding))] : [check, finding.group]);
    const times = met.get(mark) ?? 0;
    met.set(mark, times + 1);
    const places = members.map(({ finding: { unit, side, span, quote } }) => ({ unit, side, span, quote }));
    return [{ ...finding, id: times === 0 ? mark : `${mark}-${times + 1}`, check, also: members.flatMap(({ also }) => also), places }];
  });
}

function otherSide(unit: CheckUnit | undefined, { side }: Finding): string { return unit?.[side === 'target' ? 'source' : 'target'] ?? ''; }
