import type { Word } from '#app/checks/words';

/** `size` words that stand `times` in a row, from word `at`. */
export interface Run { readonly at: number; readonly size: number; readonly times: number }

/**
 * Sequences of 1 to `longest` words that follow on themselves, left to right, none inside another; of those that begin at
 * one word the one that covers most words, of equal ones that of fewer words. `joined` says whether what stands between
 * two words lets the one follow on the other.
 */
export function runs(words: readonly Word[], longest: number, joined: (left: Word, right: Word) => boolean): readonly Run[] {
  const found: Run[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let best: Run | null = null;
    for (let size = 1; size <= longest && at + 2 * size <= words.length; size += 1) {
      const times = copies(words, at, size, joined);
      if (times > 1 && (best === null || times * size > best.times * best.size)) best = { at, size, times };
    }
    if (best !== null) {
      found.push(best);
      at += best.size * best.times - 1;
    }
  }
  return found;
}

function copies(words: readonly Word[], at: number, size: number, joined: (left: Word, right: Word) => boolean): number {
  let times = 1;
  for (let next = at + size; next + size <= words.length; next += size) {
    for (let i = 0; i < size; i += 1) {
      const left = words[next + i - 1], first = words[at + i], copy = words[next + i];
      if (left === undefined || first === undefined || copy === undefined || first.folded !== copy.folded || !joined(left, copy)) return times;
    }
    times += 1;
  }
  return times;
}

/** From the first word's start to the last copy's end. */
export function extent(words: readonly Word[], { at, size, times }: Run): { readonly start: number; readonly end: number } {
  const first = words[at], last = words[at + size * times - 1];
  if (first === undefined || last === undefined) throw new RangeError(`no run of ${size} × ${times} at word ${at}`);
  return { start: first.start, end: last.end };
}
