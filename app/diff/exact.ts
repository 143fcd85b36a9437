import { diffArrays } from 'diff';
import { tokens } from '#app/intl/words';
import type { Span } from '#app/text/span';

/** A stretch of the old text and what stands in its place. */
export interface Edit { readonly at: Span; readonly text: string }

/**
 * Changed tokens after which two texts are called rewritten rather than compared: about a quarter of a second. Counted, not
 * timed, so that the same two texts compare alike on every machine.
 */
const MOST = 1500;

/**
 * What leads from the old text to the new, word by word (Myers' algorithm, by the package diff): as few tokens as possible,
 * in order, never touching each other. null: too much differs for a comparison to say anything.
 */
export function exactDiff(old: string, now: string, language: string): readonly Edit[] | null {
  if (old === now) return [];
  const [a, b] = [words(old, language), words(now, language)];
  const parts = diffArrays(a, b, { maxEditLength: MOST });
  if (parts === undefined) return null;
  const edits: Edit[] = [];
  let at = 0, start = 0, text = '', open = false;
  for (const part of [...parts, null]) {
    if (part !== null && (part.added || part.removed)) {
      if (!open) [start, text, open] = [at, '', true];
      if (part.added) text += part.value.join('');
    } else if (open) {
      edits.push({ at: { start, end: at }, text });
      open = false;
    }
    if (part !== null && !part.added) at += part.value.reduce((sum, token) => sum + token.length, 0);
  }
  return edits;
}

function words(text: string, language: string): string[] { return tokens(text, language).map((token) => token.text); }

/** The old text with the edits done. `applied(old, exactDiff(old, now))` is `now`. */
export function applied(old: string, edits: readonly Edit[]): string {
  let text = '', from = 0;
  for (const { at, text: put } of edits) {
    text += old.slice(from, at.start) + put;
    from = at.end;
  }
  return text + old.slice(from);
}
