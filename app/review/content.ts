import type { BlockType, Code, Standing } from '#app/documents/article';
import type { MqmType } from '#app/mqm/typology';
import type { Severity } from '#app/mqm/severity';
import type { Span } from '#app/text/span';

/** Random, never an index, never reused. Blocks, units, sentences and anchors share one space of ids. */
export type Id = string;

/**
 * The translation in reading order: a block, then its units, then the next block. `space`: the text behind this one that
 * belongs to no unit (between units, or at a block's start).
 */
export type Item = BlockItem | UnitItem;
export interface BlockItem { readonly kind: 'block'; readonly id: Id; readonly type: BlockType; readonly level: number; readonly ordered: boolean; readonly space: string }
export interface UnitItem { readonly kind: 'unit'; readonly id: Id; readonly text: string; /** One key for each U+FFFC of `text`. */ readonly codes: readonly string[]; readonly space: string }

/** What is known of a unit besides its words. Kept when the unit is emptied, so that it can come back under its id. */
export interface UnitState {
  /** Counts the changes of the unit's words; a command carries the one it was made on. */
  readonly revision: number;
  /** The source sentences it translates, in the source's order. */
  readonly links: readonly Id[];
  /** The unit it was split from: whose source it shows as long as it has no links of its own, whose words of old its words are compared with. */
  readonly bornOf: Id | null;
  /** Units that were merged into it, oldest first, and those that these were split from: whose words of old its words are compared with. */
  readonly absorbed: readonly Id[];
  /** Confirmed at this revision: minor doubts and hints are then "seen, kept". */
  readonly confirmed: { readonly by: string; readonly at: string; readonly revision: number } | null;
  /** How it stood when the sides were last exchanged, and the sentences it is or was as a source. Left out: they never were. */
  readonly turned?: { readonly revision: number; readonly confirmed: boolean; readonly sentences: readonly Sentence[] };
}

/** A sentence of the source. `space`: the text behind it, up to the next sentence of its block. */
export interface Sentence { readonly id: Id; readonly block: Id; readonly text: string; readonly codes: readonly string[]; readonly space: string }
export interface SourceBlock {
  readonly id: Id;
  readonly type: BlockType;
  readonly level: number;
  readonly ordered: boolean;
  /** Lines of the web page and credits of the source ask for no translation; left out = text. */
  readonly standing?: Exclude<Standing, 'text'>;
  /** Text at its start that belongs to no sentence; left out = none. Kept for when the sides are exchanged. */
  readonly space?: string;
}
export interface SourceText {
  readonly blocks: readonly SourceBlock[];
  /** In reading order. */
  readonly sentences: readonly Sentence[];
}

/** A passage that something is fixed to; mapped through every change. Detached: the passage is gone, only its quote is left. */
export interface Anchor {
  readonly id: Id;
  readonly side: 'source' | 'target';
  /** A unit's id, or a source sentence's for side `source`. */
  readonly unit: Id;
  readonly revision: number;
  /** null: detached. */
  readonly span: Span | null;
  readonly quote: string;
  readonly before: string;
  readonly after: string;
}

export type Scope = 'here' | 'alike' | 'pair' | 'check';
/** "Right as it is." Holds while the passage (its anchor) and what it stands against stay as they were. */
export interface Dismissal {
  readonly id: Id;
  readonly check: string;
  readonly doubt: string;
  readonly scope: Scope;
  readonly anchor: Id;
  /** Folded quote and folded other side, to know it again elsewhere ("alike") and after a re-import. */
  readonly quote: string;
  readonly other: string;
  readonly reason: string;
}
/** An error that a reviewer confirmed. */
export interface Annotation { readonly id: Id; readonly anchor: Id; readonly type: MqmType; readonly severity: Severity; readonly note: string; readonly by: string; readonly at: string }

/** All that undo reaches. Immutable; parts that did not change are the same objects. */
export interface Content {
  readonly items: readonly Item[];
  readonly units: ReadonlyMap<Id, UnitState>;
  readonly source: SourceText | null;
  /** Blocks of the translation that are not plain text of the article; not listed = 'text'. */
  readonly standings: ReadonlyMap<Id, Exclude<Standing, 'text'>>;
  /** Source sentences left out of the translation on purpose. */
  readonly leftOut: ReadonlySet<Id>;
  readonly anchors: ReadonlyMap<Id, Anchor>;
  readonly dismissals: ReadonlyMap<Id, Dismissal>;
  readonly annotations: ReadonlyMap<Id, Annotation>;
  /** Inline codes by key, of both sides. */
  readonly codes: ReadonlyMap<string, Code>;
}

/** What differs between two contents: applied to the one it gives the other. Small for small changes. */
export interface ContentPatch {
  /** Items `start`, `removed` of them, are replaced. */
  readonly items: { readonly start: number; readonly removed: number; readonly added: readonly Item[] } | null;
  readonly units: MapPatch<UnitState>;
  /** undefined: unchanged. */
  readonly source?: SourceText | null;
  readonly standings: MapPatch<Exclude<Standing, 'text'>>;
  readonly leftOut: MapPatch<true>;
  readonly anchors: MapPatch<Anchor>;
  readonly dismissals: MapPatch<Dismissal>;
  readonly annotations: MapPatch<Annotation>;
  readonly codes: MapPatch<Code>;
}
export interface MapPatch<V> { readonly set: readonly (readonly [string, V])[]; readonly removed: readonly string[] }
