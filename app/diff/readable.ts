import { exactDiff } from '#app/diff/exact';
import type { Span } from '#app/text/span';

/** A stretch of the old text that became a stretch of the new; one of the two may be empty. */
export interface Replaced { readonly old: Span; readonly now: Span }

/**
 * The changes as a reader sees them: whole words, neighbouring changes as one (when no word was kept between them), an
 * inserted or deleted word with the space behind it rather than the one before. null: rewritten.
 */
export function readableDiff(old: string, now: string, language: string): readonly Replaced[] | null {
  const edits = exactDiff(old, now, language);
  if (edits === null) return null;
  let by = 0;
  const changes = edits.map(({ at, text }): Replaced => {
    const start = at.start + by;
    by += text.length - (at.end - at.start);
    return { old: at, now: { start, end: start + text.length } };
  });
  return joined(changes, old).map((change) => slid(trimmed(change, old, now), old, now));
}

function joined(changes: readonly Replaced[], old: string): readonly Replaced[] {
  const whole: Replaced[] = [];
  for (const change of changes) {
    const last = whole.at(-1);
    const near = last !== undefined && !/[\p{L}\p{N}]/u.test(old.slice(last.old.end, change.old.start));
    if (last === undefined || !near) whole.push(change);
    else whole[whole.length - 1] = { old: { start: last.old.start, end: change.old.end }, now: { start: last.now.start, end: change.now.end } };
  }
  return whole;
}

/** The space that both begin or end with was not changed. */
function trimmed({ old: was, now: is }: Replaced, old: string, now: string): Replaced {
  let [a, b, c, d] = [was.start, was.end, is.start, is.end];
  while (a < b && c < d && old[a] === now[c] && /\s/u.test(old[a] ?? '')) { a++; c++; }
  while (a < b && c < d && old[b - 1] === now[d - 1] && /\s/u.test(old[b - 1] ?? '')) { b--; d--; }
  return { old: { start: a, end: b }, now: { start: c, end: d } };
}

/** " big" before " cat" is the same insertion as "big " behind the space: the second reads better. Slides as far as it goes. */
function slid(change: Replaced, old: string, now: string): Replaced {
  const { old: was, now: is } = change;
  const pure = was.start === was.end ? 'inserted' : is.start === is.end ? 'deleted' : null;
  if (pure === null) return change;
  const text = pure === 'inserted' ? now : old, at = pure === 'inserted' ? is : was;
  let by = 0;
  while (at.end + by < text.length && /\s/u.test(text[at.start + by] ?? '') && text[at.start + by] === text[at.end + by]) by++;
  return { old: { start: was.start + by, end: was.end + by }, now: { start: is.start + by, end: is.end + by } };
}
