/** A bead as the labelled documents hold it: source indexes, target indexes. */
export type Pair = readonly [source: readonly number[], target: readonly number[]];
export interface AlignedDocument { readonly id: string; readonly set: string; readonly src_lang: string; readonly tgt_lang: string; readonly src: readonly string[]; readonly tgt: readonly string[]; readonly gold: readonly Pair[] }

/**
 * Strict F1 as the field counts it (Sennrich & Volk 2010; Vecalign's scorer): precision over all found beads, recall over
 * gold beads with both sides; counts pooled over documents.
 */
export function strictF1(documents: readonly { readonly gold: readonly Pair[]; readonly found: readonly Pair[] }[]): number {
  let hits = 0, found = 0, recalled = 0, wanted = 0;
  for (const document of documents) {
    const gold = new Set(document.gold.map(key)), had = new Set(document.found.map(key));
    found += document.found.length;
    hits += document.found.filter((pair) => gold.has(key(pair))).length;
    const linked = document.gold.filter(([source, target]) => source.length > 0 && target.length > 0);
    wanted += linked.length;
    recalled += linked.filter((pair) => had.has(key(pair))).length;
  }
  const precision = hits / found, recall = recalled / wanted;
  return (2 * precision * recall) / (precision + recall);
}
function key([source, target]: Pair): string { return `${source.join()}|${target.join()}`; }
