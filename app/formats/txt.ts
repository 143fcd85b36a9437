import { CODE, type Article, type Block, type BlockType, type Code, type Encoding } from '#app/documents/article';
import { pageOrCredit } from '#app/documents/furniture';
import type { Dialect, EditedBlock, PlacedBlock } from '#app/formats/placed';
import { splice } from '#app/formats/splice';
import { headingsAmong } from '#app/formats/txt-headings';
import { linesOf, paragraphs, type Paragraph } from '#app/formats/txt-paragraphs';
import type { OffsetPiece } from '#app/text/offset-map';

/** Plain text as an article: paragraphs parted by blank lines, hard-wrapped ones joined; lines that stand alone are blocks. */
export function readTxt(text: string, encoding: Encoding): Article {
  return { format: 'txt', encoding, text, blocks: place(text).map((placed) => placed.block) };
}

/** The file with the corrected text in it. Throws nothing; codes are written as they stood. */
export function writeTxt(article: Article, edited: readonly EditedBlock[]): string {
  return splice(article.text, place(article.text), edited, dialect(article));
}

/** "- ", "• ", "1. ", "2) ": an entry when its neighbour is one too, since a line may begin with "- " or "1918." as well. */
const marker = /^(?:[-*•‣▪–]|(?<number>\d{1,3})[.)])[ \t\u00A0]+(?=\S)/u;

function place(text: string): PlacedBlock[] {
  const found = paragraphs(linesOf(text), text);
  const markers = found.map((paragraph) => marker.exec(text.slice(paragraph.start, paragraph.end)));
  const entry = (i: number): boolean => markers[i] !== null && markers[i] !== undefined && [i - 1, i + 1].some((j) => markers[j] !== null && markers[j] !== undefined && (markers[j].groups?.['number'] === undefined) === (markers[i]?.groups?.['number'] === undefined));
  const headings = headingsAmong(found, text, entry, (i) => pageOrCredit(text.slice(found[i]?.start ?? 0, found[i]?.end ?? 0)));
  let codes = 0, titled = false;
  return found.map((paragraph, i) => {
    const isEntry = entry(i), start = paragraph.start + (isEntry ? markers[i]?.[0].length ?? 0 : 0);
    const type: BlockType = isEntry ? 'entry' : headings.has(i) ? 'heading' : 'paragraph';
    const level = isEntry ? 1 : type === 'heading' ? (titled ? 2 : 1) : 0;
    if (type === 'heading') titled = true;
    const { joined, map } = join(text, { ...paragraph, start });
    const found2: Code[] = Array.from(joined.matchAll(new RegExp(CODE, 'gu')), () => ({ key: `c${codes += 1}`, kind: 'alone', what: 'other', raw: CODE }));
    const block: Block = { type, level, ordered: isEntry && markers[i]?.groups?.['number'] !== undefined, text: joined, codes: found2, at: { start, end: paragraph.end }, map };
    return { block, outer: { start: paragraph.start, end: paragraph.end } };
  });
}

/** One line out of hard-wrapped ones: a line end with the space around it becomes one space, none between Chinese or Japanese. */
function join(text: string, { start, end }: Pick<Paragraph, 'start' | 'end'>): { readonly joined: string; readonly map: readonly OffsetPiece[] } {
  const map: OffsetPiece[] = [{ at: 0, from: start }];
  let joined = '', from = start;
  // A line of millions of spaces would be looked through once for each: one line needs no joining.
  if (!/[\r\n]/u.test(text.slice(start, end))) return { joined: text.slice(start, end), map };
  for (const wrap of text.slice(start, end).matchAll(/[ \t]*(?:\r\n|\r|\n)[ \t]*/gu)) {
    const at = start + wrap.index, next = at + wrap[0].length;
    joined += text.slice(from, at);
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。，]$/u.test(joined)) {
      if (map.at(-1)?.at !== joined.length || wrap[0].length > 1) map.push({ at: joined.length, from: at });
      joined += ' ';
    }
    map.push({ at: joined.length, from: next });
    from = next;
  }
  return { joined: joined + text.slice(from, end), map };
}

/** As the file does it: one line end between blocks where no blank line stands in it, else a blank line; list entries keep together. */
function dialect(article: Article): Dialect {
  const { newline } = article.encoding;
  const apart = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/u.test(article.text.trim()) || !/[\r\n]/u.test(article.text.trim()) ? newline + newline : newline;
  return {
    newline,
    anew: () => false,
    frame: (block, number) => ({ before: block.type === 'entry' ? (block.ordered ? `${number}. ` : '- ') : '', after: '' }),
    between: (before, after) => before.type === 'entry' && after.type === 'entry' ? newline : apart,
    content: (text, codes) => {
      let next = 0;
      return text.replaceAll(CODE, () => codes[next++]?.raw ?? '').replaceAll(/[\r\n]\s*/gu, ' ');
    },
    guarded: (content) => content,
  };
}
