import type { Doubt, Message } from '#app/checks/check';
import type { Change } from '#app/diff/change';
import type { Annotation } from '#app/review/content';
import type { MqmType } from '#app/mqm/typology';
import type { VersionState } from '#app/review/review';
import { severities, type Severity } from '#app/mqm/severity';

/** A unit as the report shows it: its number in the gutter and both texts. */
export interface ReportUnit { readonly id: string; /** In the gutter; null: a line of the web page, or a sentence left out. */ readonly number: number | null; readonly source: string; readonly target: string; readonly confirmed: boolean; /** 0 to 1. */ readonly risk: number }
export interface ReportDoubt {
  readonly doubt: string;
  /** The unit's id and its number in the gutter; null: it has none. */
  readonly unit: string;
  readonly number: number | null;
  readonly check: string;
  readonly mqm: MqmType;
  readonly severity: Severity;
  readonly confidence: number;
  readonly side: 'source' | 'target';
  readonly quote: string;
  readonly message: Message;
  readonly evidence: readonly { readonly side: 'source' | 'target'; readonly quote: string }[];
  readonly suggestions: readonly string[];
  readonly state: 'open' | 'dismissed' | 'kept';
}
interface ReportVersion { readonly number: number; readonly name: string; readonly state: VersionState; readonly by: string; readonly at: string; readonly remark: string; readonly digest: string; readonly verdicts: readonly { readonly state: VersionState; readonly by: string; readonly at: string; readonly remark: string }[] }

/** The quality report of a review, as a value: the same for HTML, JSON and the screen. */
export interface Report {
  readonly recto: 1;
  readonly title: string;
  readonly languages: { readonly source: string | null; readonly target: string };
  readonly names: { readonly source: string | null; readonly target: string };
  /** 'draft', or the state of the version whose words these are. */
  readonly state: 'draft' | VersionState;
  readonly words: { readonly source: number; readonly target: number };
  /** Lines of the web page, not counted above. */
  readonly leftOutLines: number;
  readonly units: readonly ReportUnit[];
  readonly doubts: readonly ReportDoubt[];
  /** Doubts of the machine's text that the text now does not raise, and that nobody dismissed. */
  readonly mended: number;
  /** Errors a reviewer annotated, and how many of each type and severity. */
  readonly errors: readonly { readonly type: MqmType; readonly severity: Severity; readonly quote: string; readonly note: string; readonly by: string }[];
  readonly errorTable: readonly { readonly type: MqmType; readonly counts: Readonly<Record<Severity, number>> }[];
  readonly changes: readonly (Change & { readonly number: number | null })[];
  readonly effort: Effort;
  readonly versions: readonly ReportVersion[];
}
interface Effort {
  readonly units: number;
  readonly changedUnits: number;
  readonly confirmedUnits: number;
  /** Words as CLDR splits them. */
  readonly insertedWords: number;
  readonly deletedWords: number;
}

/** How many errors of each type and severity, types in the order they are first met. */
export function errorTable(errors: readonly Pick<Annotation, 'type' | 'severity'>[]): Report['errorTable'] {
  const types = [...new Set(errors.map((error) => error.type))];
  return types.map((type) => {
    const count = (severity: Severity): number => errors.filter((error) => error.type === type && error.severity === severity).length;
    const [neutral, minor, major, critical] = severities;
    return { type, counts: { [neutral]: count(neutral), [minor]: count(minor), [major]: count(major), [critical]: count(critical) } };
  });
}

/** A doubt as the report holds it. `number`: the unit's number in the gutter. */
export function reportDoubt(doubt: Doubt, number: number | null, state: ReportDoubt['state']): ReportDoubt {
  return {
    doubt: doubt.id, unit: doubt.unit, number, check: doubt.check, mqm: doubt.mqm, severity: doubt.severity, confidence: doubt.confidence, side: doubt.side,
    quote: doubt.quote, message: doubt.message, evidence: doubt.evidence.map(({ side, quote }) => ({ side, quote })),
    suggestions: doubt.suggestions.map(({ text }) => text), state,
  };
}
