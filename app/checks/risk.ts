import type { CheckUnit, Doubt } from '#app/checks/check';
import type { Severity } from '#app/mqm/severity';

/**
 * How much a doubt says about an error that matters. A neutral one says nothing; a minor one is half as pressing as its
 * confidence. Chosen by hand until the statistical evidence (length, coverage, fluency) is weighed in with it.
 */
const weight: Readonly<Record<Severity, number>> = { neutral: 0, minor: 0.5, major: 0.9, critical: 1 };

/**
 * The chance that a unit holds an error, 0 to 1, by unit id: the doubts taken as independent witnesses (noisy-or),
 * 1 - Π(1 - confidence × weight). Lines of the web page have none: they are left out of the translation.
 */
export function riskOf(units: readonly CheckUnit[], doubts: readonly Doubt[]): ReadonlyMap<string, number> {
  const sound = new Map(units.map((unit) => [unit.id, 1]));
  for (const doubt of doubts) {
    for (const { unit } of doubt.places) sound.set(unit, (sound.get(unit) ?? 1) * (1 - doubt.confidence * weight[doubt.severity]));
  }
  return new Map(units.map((unit) => [unit.id, unit.block.standing === 'furniture' ? 0 : 1 - (sound.get(unit.id) ?? 1)]));
}
