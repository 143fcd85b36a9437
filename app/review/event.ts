import type { BlockType, Code, Encoding, FormatId, Standing } from '#app/documents/article';
import type { MqmType } from '#app/mqm/typology';
import type { Severity } from '#app/mqm/severity';
import type { Anchor, ContentPatch, Dismissal, Id, Item, SourceText } from '#app/review/content';
import type { Span } from '#app/text/span';

/** What a change of the words was, in the order it is folded. Offsets are UTF-16 and relative to the unit as the changes before have left it; `after: null`: at the very start. */
export type EditChange =
  | { readonly type: 'edited'; readonly unit: Id; readonly start: number; readonly was: string; readonly text: string; readonly wasCodes: readonly string[]; readonly codes: readonly string[] }
  | { readonly type: 'unit-split'; readonly unit: Id; readonly at: number; readonly id: Id }
  | { readonly type: 'unit-merged'; readonly unit: Id; readonly other: Id }
  | { readonly type: 'unit-removed'; readonly unit: Id }
  | { readonly type: 'unit-inserted' | 'unit-moved'; readonly unit: Id; readonly after: Id | null }
  | { readonly type: 'block-joined' | 'block-removed'; readonly block: Id }
  | { readonly type: 'block-split'; readonly after: Id | null; readonly id: Id; readonly as: BlockType; readonly level: number; readonly ordered: boolean }
  | { readonly type: 'block-moved'; readonly block: Id; readonly after: Id | null }
  | { readonly type: 'block-retyped'; readonly block: Id; readonly as: BlockType; readonly level: number; readonly ordered: boolean }
  | { readonly type: 'spaced'; readonly after: Id; readonly text: string };

export type Role = 'translator' | 'editor' | 'publisher';
export interface Actor { /** The installation's uuid. */ readonly installation: string; readonly name: string; readonly role: Role }
export type Via = 'key' | 'pointer' | 'menu' | 'bulk' | 'import' | 'recovery' | 'command-line';

/** One text as it came in. `blob`: digest of the original bytes, kept beside the events. */
export interface SideOrigin {
  readonly name: string;
  readonly language: string;
  readonly format: FormatId;
  readonly blob: string;
  readonly encoding: Encoding;
  /** Where each block's content stood in the decoded file: what a writer replaces. */
  readonly ranges: readonly { readonly block: Id; readonly at: Span }[];
}
/** Where both sides came from and in which languages they are. */
export interface Origins { readonly source: SideOrigin | null; readonly target: SideOrigin }
export interface TargetText { readonly origin: SideOrigin; readonly items: readonly Item[]; readonly standings: readonly (readonly [Id, Exclude<Standing, 'text'>])[]; readonly codes: readonly Code[] }
export interface SourceSide { readonly origin: SideOrigin; readonly text: SourceText; readonly codes: readonly Code[] }
/** Which source sentences a unit translates. */
export type Links = readonly (readonly [unit: Id, sentences: readonly Id[]])[];

export type Payload =
  /** The start of a review. Logs of the first release have it again where the sides were exchanged: all that was before stays in undo. */
  | { readonly type: 'imported'; readonly title: string; readonly target: TargetText; readonly source: SourceSide | null; readonly links: Links }
  /** The translation as it stands is the source from now on, and the source the translation (exchange.ts). */
  | { readonly type: 'sides-exchanged' }
  | { readonly type: 'source-replaced'; readonly source: SourceSide; readonly links: Links }
  | { readonly type: 'language-corrected'; readonly side: 'source' | 'target'; readonly language: string }
  | { readonly type: 'retitled'; readonly title: string }
  | { readonly type: 'furniture-set-aside'; readonly blocks: readonly Id[]; readonly as: Exclude<Standing, 'text'> }
  | { readonly type: 'furniture-restored'; readonly blocks: readonly Id[] }
  | { readonly type: 'relinked'; readonly links: Links }
  | EditChange
  | { readonly type: 'suggestion-accepted'; readonly doubt: string; readonly check: string; readonly change: Extract<EditChange, { type: 'edited' }> }
  | { readonly type: 'replaced-in-bulk'; readonly what: string; readonly changes: readonly Extract<EditChange, { type: 'edited' }>[] }
  | { readonly type: 'dismissed'; readonly dismissal: Dismissal; readonly anchor: Anchor }
  | { readonly type: 'undismissed'; readonly dismissal: Id }
  | { readonly type: 'confirmed'; readonly units: readonly { readonly unit: Id; readonly revision: number }[] }
  | { readonly type: 'unconfirmed'; readonly units: readonly Id[] }
  | { readonly type: 'left-out-on-purpose'; readonly sentences: readonly Id[]; readonly on: boolean }
  | { readonly type: 'commented'; readonly comment: Id; readonly anchor: Anchor; readonly text: string }
  | { readonly type: 'replied'; readonly comment: Id; readonly reply: Id; readonly text: string }
  | { readonly type: 'resolved'; readonly comment: Id; readonly resolved: boolean }
  | { readonly type: 'annotated'; readonly annotation: Id; readonly anchor: Anchor; readonly mqm: MqmType; readonly severity: Severity; readonly note: string }
  | { readonly type: 'annotation-removed'; readonly annotation: Id }
  /** `digests`: SHA-256 of the whole text of each side as it stands, in hex. */
  | { readonly type: 'submitted'; readonly version: Id; readonly name: string; readonly remark: string; readonly digests: Digests }
  | { readonly type: 'changes-requested'; readonly version: Id; readonly remark: string }
  | { readonly type: 'approved'; readonly version: Id; readonly remark: string; readonly digests: Digests }
  | { readonly type: 'approval-withdrawn'; readonly version: Id; readonly reason: string }
  /** Left open by name, with the approval: doubts and unconfirmed units of that version. */
  | { readonly type: 'waived'; readonly version: Id; readonly doubts: readonly { readonly doubt: string; readonly check: string; readonly quote: string; readonly severity: Severity }[]; readonly units: readonly Id[]; readonly reason: string }
  /** The words of a version as a new draft; `version` null: of the raw machine translation. */
  | { readonly type: 'restored'; readonly version: Id | null; readonly patch: ContentPatch }
  /** What one step back (or forward again) changed; `group`: the events it takes back. `origins`: given when the step changed them. */
  | { readonly type: 'undone' | 'redone'; readonly group: Id; readonly patch: ContentPatch; readonly origins?: Origins };
export interface Digests { readonly source: string | null; readonly target: string }

/** One entry of the log. Append-only; `prev` chains it to the one before (SHA-256 over canonical JSON, RFC 8785). */
export interface ReviewEvent {
  /** Version of the event's schema. */
  readonly v: 1;
  readonly id: Id;
  readonly replica: string;
  /** From 1, without gaps, in its replica. */
  readonly seq: number;
  readonly prev: string | null;
  readonly lamport: number;
  /** What is undone as one. */
  readonly group: Id;
  readonly actor: Actor;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  /** IANA time zone of the desk. */
  readonly zone: string;
  readonly via: Via;
  readonly payload: Payload;
}
export type PayloadOf<T extends Payload['type']> = Extract<Payload, { readonly type: T }>;
