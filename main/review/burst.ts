import type { Id } from '#app/review/content';

/**
 * A run of typing that is undone as one: a word, as good editors do it. Undo of "a new day" takes back " day", then " new".
 * `start` and `end`: what was written in it, in `text`; for deletions both are where they were.
 */
export interface Burst { readonly unit: Id; readonly text: string; readonly kind: 'writing' | 'deleting' | 'replacing'; readonly start: number; readonly end: number; /** The letters deleted last. */ readonly gone: string }
interface Difference { readonly at: number; readonly removed: string; readonly inserted: string }

/** A burst that begins with the step from `before` to `after`; `caret`: where the caret then stood in `after`. */
export function burstOf(unit: Id, before: string, after: string, caret: number): Burst {
  const { at, removed, inserted } = differenceOf(before, after, caret);
  return { unit, text: after, kind: removed === '' ? 'writing' : inserted === '' ? 'deleting' : 'replacing', start: at, end: at + inserted.length, gone: removed };
}

/** The burst grown by one more step; `null`: the step begins a new one. */
export function grown(burst: Burst, unit: Id, after: string, caret: number): Burst | null {
  if (unit !== burst.unit) return null;
  const { at, removed, inserted } = differenceOf(burst.text, after, caret);
  if (removed === '' && inserted === '') return burst;
  // Inside what this burst wrote: mending a letter, or an input method that rewrites what it composes.
  if (burst.kind !== 'deleting' && at >= burst.start && at + removed.length <= burst.end && !(removed === '' && startsWord(burst, at, inserted))) {
    return { ...burst, text: after, end: burst.end + inserted.length - removed.length };
  }
  const goesOn = burst.kind === 'deleting' && inserted === '' && (at + removed.length === burst.start || at === burst.start);
  if (!goesOn || (isWord(removed) && !isWord(burst.gone))) return null;
  return { ...burst, text: after, start: at, end: at, gone: removed };
}

/** Whether what is written is the space (or mark) behind a word, which begins the next word's burst; or is more than a word (pasted). */
function startsWord(burst: Burst, at: number, inserted: string): boolean {
  if (at !== burst.end) return false;
  const before = burst.text.slice(burst.start, at);
  return (isWord(before.slice(-1)) && !isWord(inserted.slice(0, 1))) || (inserted.length > 1 && /\s/u.test(inserted));
}
function isWord(letters: string): boolean { return /[\p{L}\p{M}\p{N}\uFFFC]/u.test(letters); }

/** The one change that leads from one text to another. Where equal letters leave a choice ("l" into "hello"), the one at the caret. */
function differenceOf(from: string, to: string, caret: number): Difference {
  const shorter = Math.min(from.length, to.length);
  let head = 0, tail = 0;
  while (head < shorter && from[head] === to[head]) head += 1;
  while (tail < shorter && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  const more = to.length - from.length;
  if (head + tail >= shorter) {
    const at = Math.max(shorter - tail, Math.min(head, caret - Math.max(0, more)));
    return { at, removed: more < 0 ? from.slice(at, at - more) : '', inserted: more > 0 ? to.slice(at, at + more) : '' };
  }
  return { at: head, removed: from.slice(head, from.length - tail), inserted: to.slice(head, to.length - tail) };
}
