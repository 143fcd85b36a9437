import { mqmTypes, type MqmType } from '#app/mqm/typology';
import type { Severity } from '#app/mqm/severity';
import type { Content } from '#app/review/content';

export interface ErrorCount { readonly type: MqmType; readonly counts: Readonly<Record<Severity, number>> }

/** The annotated errors, counted by type and severity, in the typology's order. */
export function errorsByType(content: Content): readonly ErrorCount[] {
  const all = [...content.annotations.values()];
  return mqmTypes.map((type) => {
    const count = (severity: Severity): number => all.filter((annotation) => annotation.type === type && annotation.severity === severity).length;
    return { type, counts: { neutral: count('neutral'), minor: count('minor'), major: count('major'), critical: count('critical') } };
  }).filter(({ counts }) => Object.values(counts).some((count) => count > 0));
}
