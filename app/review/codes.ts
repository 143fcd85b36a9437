import { CODE } from '#app/documents/article';

/** How many inline codes a text holds. */
export function holes(text: string): number {
  let n = 0;
  for (let i = text.indexOf(CODE); i >= 0; i = text.indexOf(CODE, i + 1)) n++;
  return n;
}

/** The keys of the codes in [start, end) of a text. */
export function codesIn(text: string, codes: readonly string[], start: number, end: number): readonly string[] {
  if (codes.length === 0) return codes;
  const first = holes(text.slice(0, start));
  return codes.slice(first, first + holes(text.slice(start, end)));
}
