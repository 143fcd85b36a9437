import type { BlockType, Standing } from '#app/documents/article';
import type { MqmType } from '#app/mqm/typology';
import type { Severity } from '#app/mqm/severity';
import type { Span } from '#app/text/span';

export type Side = 'source' | 'target';

/** What a check reads of a unit. Texts are as the reader sees them, an inline code is one U+FFFC. */
export interface CheckUnit {
  readonly id: string;
  /** Place in reading order, from 0. */
  readonly index: number;
  /** '' when the unit has no source (added, or the review is of a translation alone). */
  readonly source: string;
  /** '' when nothing stands for the source sentence (left out). */
  readonly target: string;
  /** Places inside `source` and `target` where one sentence of the unit ends and the next begins. */
  readonly sourceBorders: readonly number[];
  readonly targetBorders: readonly number[];
  /** The block it stands in: ids are equal for units of one block. */
  readonly block: { readonly id: string; readonly type: BlockType; readonly standing: Standing; readonly first: boolean; readonly last: boolean };
  /** Equal for units that show one and the same source; left out where a unit's source is its own. They are judged together. */
  readonly sharing?: string;
  /** Nothing stands between it and the unit before it in its block, not even a space. */
  readonly touching?: true;
}

export interface CheckContext {
  /** BCP 47. `source` is null when there is no source text. */
  readonly languages: { readonly source: string | null; readonly target: string };
  /** True when the time is up: a check then stops and says that it is incomplete. */
  readonly expired: () => boolean;
}

/** Where in which text. For side `source`, offsets are into `CheckUnit.source`. */
export interface Evidence { readonly unit: string; readonly side: Side; readonly span: Span; readonly quote: string }

/** Replaces the doubt's own span. Given only where it is sure: it makes the doubt go away and raises no other. */
export interface Suggestion { readonly text: string }

/** Text of a message: a catalogue key below `checks.` and what is put into it. Quoted text is isolated when it is shown. */
export interface Message { readonly key: string; readonly values: Readonly<Record<string, string | number>> }

/** What a check suspects. Derived, never stored as an event; verdicts on it are. */
export interface Finding {
  readonly unit: string;
  readonly side: Side;
  /** In the unit's text of that side. For an omission: the whole source. */
  readonly span: Span;
  readonly quote: string;
  readonly mqm: MqmType;
  readonly severity: Severity;
  /** 0 to 1: the share of such marks that a reviewer agrees with. */
  readonly confidence: number;
  readonly message: Message;
  readonly evidence: readonly Evidence[];
  readonly suggestions: readonly Suggestion[];
  /** Findings of one kind that are shown as one doubt (the lines of a web page): all carry the same group. */
  readonly group?: string;
}

/**
 * One check. `facts` reads one unit; `judge` turns facts into findings: of that unit alone for scope `unit`, of the whole
 * article for scope `article`. So an edit replaces one unit's facts, and the article is judged again without being read again.
 */
export interface Check<F = unknown> {
  readonly id: string;
  readonly scope: 'unit' | 'article';
  /** `source`: says nothing without a source text. */
  readonly needs?: 'source';
  /** Absent: every language. Where it says false the check lacks its tables, and is reported as incomplete. */
  readonly speaks?: (languages: CheckContext['languages']) => boolean;
  readonly facts: (unit: CheckUnit, context: CheckContext) => readonly F[];
  readonly judge: (facts: readonly UnitFacts<F>[], context: CheckContext) => readonly Finding[];
}
export interface UnitFacts<F> { readonly unit: CheckUnit; readonly facts: readonly F[] }

/** A finding that has passed all filters: what the reviewer sees. */
export interface Doubt extends Finding {
  /** Stable through edits elsewhere: check, quote and the unit's other side, digested; numbered when equal. */
  readonly id: string;
  readonly check: string;
  /** Other findings of the same cause that were folded into this one. */
  readonly also: readonly { readonly check: string; readonly message: Message }[];
  /** For a grouped doubt: all its places, in text order, the first of which is the doubt's own. */
  readonly places: readonly { readonly unit: string; readonly side: Side; readonly span: Span; readonly quote: string }[];
}

/** What running the checks gave. `incomplete`: checks that ran out of time or lacked what they need, and why. */
export interface Marked {
  readonly doubts: readonly Doubt[];
  readonly incomplete: readonly { readonly check: string; readonly why: 'time' | 'no-source' | 'language' }[];
  /** Chance that the unit holds an error, 0 to 1, by unit id. */
  readonly risk: ReadonlyMap<string, number>;
}
