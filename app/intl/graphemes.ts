let segmenter: Intl.Segmenter | null = null;

/**
 * Where the character (grapheme cluster, UAX 29) begins that holds the code unit at `offset`; `offset` itself between two
 * characters and at either end of the text. Characters do not depend on the language.
 */
export function characterStart(text: string, offset: number): number {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return segmenter.segment(text).containing(offset)?.index ?? offset;
}
