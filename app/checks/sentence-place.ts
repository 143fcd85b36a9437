/** Where in its sentence a word stands: capital letters mean something only in mid-sentence. */

/** Behind these a sentence, a quotation, an entry or a title may begin. */
const opens = /[.!?…:。！？¿¡؟۔।"“”„«»‘'‹›「『(（[{•·*–—\-‐|/#\n\uFFFB]/u;

/** Whether a sentence (or a quotation, an entry) may begin at `start`. In doubt it does: "U.S. South" tells nothing. */
export function maybeSentenceStart(text: string, start: number, borders: readonly number[] = []): boolean {
  let before = start - 1;
  while (before >= 0 && /[ \t\u00A0\u202F\uFFFC]/u.test(text.charAt(before))) {
    if (borders.includes(before + 1)) return true;
    before -= 1;
  }
  return before < 0 || borders.includes(start) || opens.test(text.charAt(before));
}
