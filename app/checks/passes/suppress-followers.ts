import type { CheckUnit } from '#app/checks/check';
import type { Raised } from '#app/checks/passes/raised';

/** Checks that explain a whole unit, strongest first: a sentence left in the source's language needs no word on its numbers. */
const leaders = ['furniture', 'credit', 'repeated-sentence', 'untranslated', 'omission-addition', 'wrong-language'] as const;
/** From this share of its side's letters on, a finding is about the whole unit. */
const WHOLE = 0.8;

/** Leaves out what only follows from a finding that explains the whole unit; of several such the strongest stays. */
export function suppressFollowers(raised: readonly Raised[], units: readonly CheckUnit[]): readonly Raised[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const led = new Map<string, number>();
  for (const { check, finding } of raised) {
    const rank = leaders.findIndex((leader) => leader === check);
    const unit = byId.get(finding.unit);
    if (rank < 0 || unit === undefined) continue;
    const whole = unit[finding.side].trim().length;
    if (finding.span.end - finding.span.start >= WHOLE * whole) led.set(unit.id, Math.min(rank, led.get(unit.id) ?? rank));
  }
  return raised.filter(({ check, finding }) => {
    const leader = led.get(finding.unit);
    return leader === undefined || check === leaders[leader];
  });
}
