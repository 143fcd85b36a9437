import type { Id } from '#app/review/content';
import type { PayloadOf } from '#app/review/event';

/** Where a unit's (or sentence's) words stood: in which block of the article read, from which offset in the block's text. */
export interface Origin { readonly block: number; readonly start: number }

/** Two articles laid side by side: ready to be imported, and the way back from every unit to the files. */
export interface LaidOut {
  readonly imported: PayloadOf<'imported'>;
  readonly unitOrigins: ReadonlyMap<Id, Origin>;
  readonly sentenceOrigins: ReadonlyMap<Id, Origin>;
  /** How sure the aligner was of each linked unit, 0 to 1. */
  readonly scores: ReadonlyMap<Id, number>;
}
