import type { Span } from '#app/text/span';

/** A line of a text without its end and the space around it; `blank` ones part paragraphs. */
export interface Line extends Span { readonly blank: boolean }
/** Lines that belong together; `alone`: one line with blank lines (or the file's ends) around it. */
export interface Paragraph extends Span { readonly lines: number; readonly alone: boolean }

export function linesOf(text: string): Line[] {
  const found: Line[] = [];
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/gu)) {
    if (match[0] === '') continue;
    const line = match[1] ?? '', start = match.index + line.length - line.trimStart().length;
    const trimmed = line.trim();
    found.push({ start: trimmed === '' ? match.index : start, end: trimmed === '' ? match.index : start + trimmed.length, blank: trimmed === '' });
  }
  return found;
}

/** Texts are wrapped at 60 to 80 columns by programs that wrap; 40 and 120 leave room. */
const narrowest = 40, widest = 120;
const stop = /[.!?…:;。！？।؟]["'”’»)\]]*$/u;
const entry = /^(?:[-*•‣▪–]|\d{1,3}[.)])[ \t\u00A0]/u;

/** Paragraphs: lines that a program wrapped are put together, others stand for themselves. */
export function paragraphs(lines: readonly Line[], text: string): Paragraph[] {
  const width = wrapWidth(lines, text);
  const found: Paragraph[] = [];
  lines.forEach((line, i) => {
    if (line.blank) return;
    const above = lines[i - 1], last = found.at(-1);
    if (last !== undefined && above !== undefined && !above.blank && width !== null && !entry.test(text.slice(line.start, line.end)) && wrapped(above, line, text, width)) {
      found[found.length - 1] = { start: last.start, end: line.end, lines: last.lines + 1, alone: false };
    } else {
      const single = (above?.blank ?? true) && (lines[i + 1]?.blank ?? true);
      found.push({ start: line.start, end: line.end, lines: 1, alone: single });
    }
  });
  return found;
}

/** Whether the first word of `line` had no room on the line above. */
function wrapped(above: Line, line: Line, text: string, width: number): boolean {
  const head = text.slice(line.start, Math.min(line.end, line.start + width)), word = /^\S+/u.exec(head)?.[0] ?? '';
  const first = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u.test(word) ? 1 : word.length + 1;
  return above.end - above.start + first > width - 2;
}

/** The width a text was wrapped at; null when it was not: its lines are long, or end where sentences do. */
function wrapWidth(lines: readonly Line[], text: string): number | null {
  const width = Math.max(0, ...chunked(lines.map((line) => line.end - line.start)));
  if (width < narrowest || width > widest) return null;
  let pairs = 0, full = 0, open = 0;
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (above === undefined || above.blank || line.blank) return;
    pairs += 1;
    if (wrapped(above, line, text, width)) full += 1;
    if (!stop.test(text.slice(Math.max(above.start, above.end - 8), above.end))) open += 1;
  });
  return pairs > 0 && full >= pairs * 0.6 && open >= pairs * 0.5 ? width : null;
}

/** Maxima of stretches of a long list: an argument list has a limit. */
function chunked(numbers: readonly number[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < numbers.length; i += 10_000) found.push(Math.max(...numbers.slice(i, i + 10_000)));
  return found;
}
