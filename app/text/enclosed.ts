import type { Span } from '#app/text/span';

/** Marks that open and what closes them; „…“ and “…” share a mark, so what closes depends on what is open. */
const closers: Readonly<Record<string, string>> = {
  '(': ')', '[': ']', '（': '）', '【': '】', '“': '”', '„': '“”', '«': '»', '‹': '›', '「': '」', '『': '』', '《': '》', '〈': '〉', '"': '"', '”': '”', '»': '«',
};
const round = new Set(['(', '[', '（', '【', '《', '〈']);
/** Longer stretches are read as several sentences; in scripts without spaces a sentence has fewer characters. */
const longest = { quotation: 250, bracket: 400, dense: 0.4 };

const DEEPEST = 16;

/**
 * Stretches of a line inside quotation marks or brackets, marks left out: a sentence does not end there, unless the stretch
 * is long. A mark that is never closed, or opened again before it is closed, encloses nothing.
 */
export function enclosed(line: string): Span[] {
  const found: Span[] = [], open: { readonly mark: string; readonly at: number }[] = [];
  const dense = (line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) > line.length / 3 ? longest.dense : 1;
  for (const match of line.matchAll(/[()[\]（）【】“”„«»‹›「」『』《》〈〉"]/gu)) {
    const mark = match[0], at = match.index;
    let held = -1;
    for (let i = open.length - 1; i >= 0 && held < 0; i -= 1) if (closers[open[i]?.mark ?? '']?.includes(mark) === true && closes(line, at, mark)) held = i;
    const opened = open[held];
    if (opened !== undefined) {
      open.length = held;
      const limit = (round.has(opened.mark) ? longest.bracket : longest.quotation) * dense;
      if (at - opened.at <= limit) found.push({ start: opened.at + 1, end: at });
    } else if (closers[mark] !== undefined && opens(line, at, mark)) {
      const again = open.findIndex((pending) => pending.mark === mark && !round.has(mark));
      if (again >= 0) open.length = again;
      open.push({ mark, at });
      // Marks nested deeper than any text has are never closed.
      if (open.length > DEEPEST) open.shift();
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A mark that serves for both stands before a word when it opens and behind one when it closes. */
function opens(line: string, at: number, mark: string): boolean {
  if (mark !== '"' && mark !== '”' && mark !== '»') return true;
  return /^$|[\s([—–-]$/u.test(line.slice(Math.max(0, at - 1), at)) && /^\S/u.test(line.slice(at + 1, at + 2));
}
function closes(line: string, at: number, mark: string): boolean {
  return mark !== '"' || /^$|^[^\p{L}\p{N}]/u.test(line.slice(at + 1, at + 2));
}
