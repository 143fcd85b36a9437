import type { Block } from '#app/documents/article';

type Entry = Pick<Block, 'type' | 'level' | 'ordered'>;
/**
 * The numbers of list entries by their place in their list, from 1; null for all else. A list ends where something that is no
 * entry stands between, where the kind of list changes at its depth, or where an entry less deep comes.
 */
export function entryNumbers(blocks: readonly Entry[]): readonly (number | null)[] {
  const counts: { readonly ordered: boolean; readonly n: number }[] = [];
  return blocks.map(({ type, level, ordered }) => {
    if (type !== 'entry') { counts.length = 0; return null; }
    const depth = Math.max(1, level);
    counts.length = depth;
    const last = counts[depth - 1], n = last?.ordered === ordered ? last.n + 1 : 1;
    counts[depth - 1] = { ordered, n };
    return ordered ? n : null;
  });
}
