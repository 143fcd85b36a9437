/**
 * Where each place of a read text stood in the text it was read from. Pieces in ascending order of `at`; within a piece
 * both run on in step. `at` and `from` are UTF-16 offsets, `from` into the decoded file (BOM left out, line ends untouched).
 */
export interface OffsetPiece { readonly at: number; readonly from: number }
export type OffsetMap = readonly OffsetPiece[];

/** The place in the file of the character at `offset`. The end of a span is mapped as `fileOffset(map, end - 1) + 1`. */
export function fileOffset(map: OffsetMap, offset: number): number {
  let low = 0, high = map.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map[middle]?.at ?? 0) <= offset) low = middle; else high = middle - 1;
  }
  const piece = map[low];
  if (piece === undefined) throw new RangeError('an offset map has at least one piece');
  return piece.from + (offset - piece.at);
}
