/** Latin and Greek letters without accents, all else as it is; of the same length, so offsets stay. "é" gives "e". */
export function unaccented(text: string): string {
  return text.replaceAll(/[\u00C0-\u024F\u0386-\u03CE\u1E00-\u1FFF]/gu, (letter) => letter.normalize('NFD')[0] ?? letter);
}
