/** [start, end) of a text that became `length` code units of another. */
export interface Stretch { readonly start: number; readonly end: number; readonly length: number }

/** The stretch in which two texts differ, told by what is equal before and behind it. Knows no characters: for places only. */
export function stretch(was: string, now: string): Stretch {
  let start = 0, tail = 0;
  const least = Math.min(was.length, now.length);
  while (start < least && was[start] === now[start]) start++;
  while (tail < least - start && was[was.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  return { start, end: was.length - tail, length: now.length - tail - start };
}
