/** MQM severities, mildest first. `neutral`: another wording is preferred, no fault. */
export const severities = ['neutral', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** How severe: 0 (neutral) to 3 (critical), to compare with. */
export function gravity(severity: Severity): number { return severities.indexOf(severity); }
