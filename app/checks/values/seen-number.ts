import type { Span } from '#app/text/span';

/**
 * A number as a text says it. `weight`: a `figure` is written in digits and has to come back on the other side; a `word`
 * ("twelve") is compared with other words and may explain a figure; a `hint` (a Roman numeral, the digits of a date or a
 * name) only explains.
 */
export interface SeenNumber {
  readonly span: Span;
  /** As it stands in the text. */
  readonly text: string;
  /** What it may be worth, the first as the text's language reads it: "5 p.m." is 5 or 17, "1980s" is 1980 or 80. */
  readonly values: readonly number[];
  readonly weight: 'figure' | 'word' | 'hint';
  /** Spoken of in thousands or more ("1.2 billion"): such numbers are rounded when they are translated. */
  readonly scaled: boolean;
  /** What it comes to in another unit, roughly: "27 miles" is about 43 kilometres. */
  readonly about?: readonly number[];
  /** What it counts, where that is said: "kilometer", "euro". */
  readonly of?: string;
  /** Of a name with digits in it ("F-16", "PCSK9"): the name folded, without hyphens. */
  readonly code?: string;
}
