import type { Id } from '#app/review/content';
import type { Range, SideBySide } from '#main/cli/side-by-side';

/** From the first of the sentences to the last, in the source's file; null: there are none. */
export function sentenceRanges(both: SideBySide, sentences: readonly Id[]): Range | null {
  const lengths = new Map(both.content.source?.sentences.map(({ id, text }) => [id, text.length]));
  const all = sentences.map((id) => both.sentenceRange(id, 0, lengths.get(id) ?? 0));
  return all.length === 0 ? null : [Math.min(...all.map(([start]) => start)), Math.max(...all.map(([, end]) => end))];
}
