/** Checks that see one fault from several sides, the most specific first. A check that is not listed is a cause of its own. */
const causes: Readonly<Record<string, readonly string[]>> = {
  repetition: ['coordinated-duplicate', 'phrase-loop', 'repeated-word', 'repeated-sentence', 'content-repeated'],
  value: ['dates', 'quantities', 'numbers'],
  foreign: ['untranslated', 'mixed-script', 'wrong-language', 'character-faults'],
  marks: ['stray-punctuation', 'unpaired-marks', 'glued-words'],
  form: ['heading-case', 'term-case', 'name-spelling'],
  presence: ['furniture', 'credit', 'omission-addition'],
};

const known = new Map(Object.entries(causes).flatMap(([cause, checks]) => checks.map((check, rank): [string, { cause: string; rank: number }] => [check, { cause, rank }])));

/** The cause a check sees, and how specific it is among those that see it (0: most). */
export function causeOf(check: string): { readonly cause: string; readonly rank: number } { return known.get(check) ?? { cause: check, rank: 0 }; }
