/** Sentences of both sides that translate each other, by index; one side may be empty (left out, added). Never both. */
export interface Bead {
  readonly source: readonly number[];
  readonly target: readonly number[];
  /** How sure, 0 to 1. */
  readonly score: number;
}
