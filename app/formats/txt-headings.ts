import type { Paragraph } from '#app/formats/txt-paragraphs';

/** A heading is at most this long: in characters, in words, in characters of scripts that write none apart. */
const longest = { characters: 120, words: 18, dense: 40 };
const ended = /[.!?…,;:。！？，、；：।؟۔։]["'”’»)\]]*$/u;

/**
 * Which paragraphs of a plain text are headings: short, without a stop at the end, on a line of their own, and with text or
 * a list below. `page`: lines of the web page and credits: never headings, and looked through. Where most paragraphs look
 * like headings the text is a poem or a list of strings, and only the first may be one.
 */
export function headingsAmong(found: readonly Paragraph[], text: string, entry: (index: number) => boolean, page: (index: number) => boolean): ReadonlySet<number> {
  const candidates = new Set<number>();
  let below: number | null = null, proses = 0;
  for (let i = found.length - 1; i >= 0; i -= 1) {
    const paragraph = found[i];
    if (paragraph === undefined || page(i)) continue;
    const next = below === null ? undefined : found[below];
    const short = !entry(i) && looksLike(paragraph, text);
    if (!short) proses += 1;
    else if (below !== null && next !== undefined) {
      const headsText = entry(below) || !looksLike(next, text);
      const headsHeading = candidates.has(below) && !candidates.has(below + 1);
      if (paragraph.alone ? headsText || headsHeading : headsText && next.end - next.start >= 2 * (paragraph.end - paragraph.start)) candidates.add(i);
    }
    below = i;
  }
  if (candidates.size > 2 && proses < candidates.size) return new Set(candidates.has(0) ? [0] : []);
  return candidates;
}

function looksLike(paragraph: Paragraph, text: string): boolean {
  if (paragraph.lines > 1 || paragraph.end - paragraph.start > longest.characters) return false;
  const line = text.slice(paragraph.start, paragraph.end);
  if (ended.test(line) || !/\p{L}/u.test(line)) return false;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(line)) return line.length <= longest.dense;
  return line.split(/\s+/u).length <= longest.words;
}
