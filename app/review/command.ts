import type { Standing } from '#app/documents/article';
import type { MqmType } from '#app/mqm/typology';
import type { Severity } from '#app/mqm/severity';
import type { Id, Scope } from '#app/review/content';
import type { Actor, Digests, EditChange, Links, SourceSide, PayloadOf, Via } from '#app/review/event';
import type { Span } from '#app/text/span';

/** A passage of the translation as the asker saw it; refused when the unit has another revision by now. */
export interface Place { readonly unit: Id; readonly revision: number; readonly span: Span }
interface Waiver { readonly doubts: readonly { readonly doubt: string; readonly check: string; readonly quote: string; readonly severity: Severity }[]; readonly units: readonly Id[]; readonly reason: string }

/** What a reviewer (or the app for them) asks of a review. `can` says whether, `apply` does it. */
export type Command =
  | { readonly type: 'import'; readonly imported: PayloadOf<'imported'> }
  | { readonly type: 'replace-source'; readonly source: SourceSide; readonly links: Links }
  | { readonly type: 'exchange-sides' }
  | { readonly type: 'correct-language'; readonly side: 'source' | 'target'; readonly language: string }
  | { readonly type: 'retitle'; readonly title: string }
  | { readonly type: 'edit'; readonly changes: readonly EditChange[] }
  /** The whole unit as it stands in the page; what changed is found here. */
  | { readonly type: 'rewrite'; readonly unit: Id; readonly text: string; readonly codes: readonly string[] }
  | { readonly type: 'accept'; readonly doubt: string; readonly check: string; readonly place: Place; readonly was: string; readonly text: string }
  | { readonly type: 'replace-all'; readonly what: string; readonly places: readonly { readonly place: Place; readonly was: string; readonly text: string }[] }
  | { readonly type: 'write-gap'; readonly sentences: readonly Id[]; readonly unit: Id; readonly after: Id | null; readonly text: string }
  | { readonly type: 'leave-out'; readonly sentences: readonly Id[]; readonly on: boolean }
  | { readonly type: 'relink'; readonly links: Links }
  | { readonly type: 'set-aside'; readonly blocks: readonly Id[]; readonly as: Exclude<Standing, 'text'> }
  | { readonly type: 'bring-back'; readonly blocks: readonly Id[] }
  /** `other`: what it stands against (`standsAgainst`); `also`: the other places of a grouped doubt. */
  | { readonly type: 'dismiss'; readonly doubt: string; readonly check: string; readonly side: 'source' | 'target'; readonly place: Place; readonly quote: string; readonly other: string; readonly scope: Scope; readonly reason: string; readonly also?: readonly { readonly side: 'source' | 'target'; readonly place: Place; readonly quote: string }[] }
  | { readonly type: 'undismiss'; readonly dismissal: Id }
  | { readonly type: 'confirm'; readonly units: readonly { readonly unit: Id; readonly revision: number }[] }
  | { readonly type: 'unconfirm'; readonly units: readonly Id[] }
  | { readonly type: 'comment'; readonly side: 'source' | 'target'; readonly place: Place; readonly text: string }
  | { readonly type: 'reply'; readonly comment: Id; readonly text: string }
  | { readonly type: 'resolve'; readonly comment: Id; readonly resolved: boolean }
  | { readonly type: 'annotate'; readonly side: 'source' | 'target'; readonly place: Place; readonly mqm: MqmType; readonly severity: Severity; readonly note: string }
  | { readonly type: 'remove-annotation'; readonly annotation: Id }
  | { readonly type: 'submit'; readonly name: string; readonly remark: string }
  | { readonly type: 'request-changes'; readonly version: Id; readonly remark: string }
  /** `digests`: what the approver was shown; refused when the text is another by now. */
  | { readonly type: 'approve'; readonly version: Id; readonly remark: string; readonly digests: Digests; readonly waiver: Waiver | null }
  | { readonly type: 'withdraw'; readonly version: Id; readonly reason: string }
  /** `version` null: the raw machine translation. */
  | { readonly type: 'restore'; readonly version: Id | null }
  /** Puts the words of `base` back at one change of the comparison. */
  | { readonly type: 'take-back'; readonly place: Place; readonly was: string; readonly text: string }
  | { readonly type: 'undo' } | { readonly type: 'redo' };

/** Why a command is refused: a closed list, each a catalogue key below `refused.`. */
export type Refusal =
  | 'no-review' | 'no-unit' | 'no-block' | 'no-sentence' | 'no-version' | 'no-comment' | 'no-annotation' | 'no-dismissal'
  | 'stale' | 'nothing-to-undo' | 'nothing-to-redo' | 'nothing-changed' | 'remark-required' | 'reason-required' | 'text-required'
  | 'not-submitted' | 'not-approved' | 'already-decided' | 'changed-since' | 'still-open' | 'code-lost';

/** What the core may not do itself. */
export interface Circumstances {
  /** UTC, ISO 8601 with milliseconds. */
  readonly now: string;
  readonly zone: string;
  readonly actor: Actor;
  readonly replica: string;
  readonly via: Via;
  /** Events of one group are undone as one; null: a group of their own. */
  readonly group: Id | null;
  readonly newId: () => Id;
  /** SHA-256 of the UTF-8 bytes, hex. */
  readonly digest: (text: string) => string;
  /** For an approval: ids of the major and critical doubts that are open now (`signOff`); one that is not waived refuses it. */
  readonly openDoubts?: readonly string[];
}
