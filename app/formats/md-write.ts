import { CODE, type Article, type Code } from '#app/documents/article';
import { placeMd } from '#app/formats/md';
import { escapeAll, escapeMd, guardLine } from '#app/formats/md-escape';
import type { Dialect, EditedBlock, PlacedBlock } from '#app/formats/placed';
import { splice } from '#app/formats/splice';

/**
 * The file with the corrected text in it. What was written is read again: a block that would not be read as it was meant is
 * written once more with every mark escaped.
 */
export function writeMd(article: Article, edited: readonly EditedBlock[]): string {
  const placed = placeMd(article.text), whole = paired(edited, article);
  const mild = splice(article.text, placed, whole, dialect(article, placed, () => false));
  const read = placeMd(mild);
  const misread = new Set(whole.filter((block, i) => read.length !== whole.length || !alike(read[i]?.block.text ?? '', block.text)));
  if (misread.size === 0) return mild;
  const untouched = new Set(whole.filter((block) => block.block !== null && placed[block.block]?.block.text === block.text));
  return splice(article.text, placed, whole, dialect(article, placed, (block) => misread.has(block) && !untouched.has(block)));
}

const alike = (a: string, b: string): boolean => a.replaceAll(/\s+/gu, ' ').trim() === b.replaceAll(/\s+/gu, ' ').trim();

function dialect(article: Article, placed: readonly PlacedBlock[], strict: (block: EditedBlock) => boolean): Dialect {
  const { newline } = article.encoding, blank = newline + newline;
  return {
    newline,
    anew: strict,
    frame: (block, number) => frame(block, number, placed, article.text, newline),
    between: (before, after) => {
      if (before.type === 'entry' && after.type === 'entry') return newline;
      if (before.type === 'quote' && after.type === 'quote') return `${newline}${'> '.repeat(Math.min(before.level, after.level)).trimEnd()}${newline}`;
      return blank;
    },
    content: (text, codes, block) => {
      if (block.type === 'preformatted') return text.replaceAll(/\r\n|\r|\n/gu, newline);
      return strict(block) ? escapeAll(text, codes) : escapeMd(text, codes, inCell(block, placed, article.text));
    },
    guarded: (content, changedFrom, block) => guarded(content, changedFrom, block),
  };
}

function guarded(content: string, changedFrom: number, block: EditedBlock): string {
  if (block.type === 'preformatted') return content;
  const trimmed = content.trim(), lead = content.length - content.trimStart().length;
  if (block.type === 'heading') return trimmed.replace(/(?<=^|\s)#+$/u, String.raw`\$&`);
  const from = Math.max(0, changedFrom - lead);
  const line = Math.max(trimmed.lastIndexOf('\n', from - 1), trimmed.lastIndexOf('\r', from - 1)) + 1;
  const head = trimmed.slice(0, line), rest = trimmed.slice(line), end = /[\r\n]|$/u.exec(rest)?.index ?? rest.length;
  return head + guardLine(rest.slice(0, end)) + rest.slice(end);
}

/** Markup of a new block: that of the first of its kind in the file, else the usual one. */
function frame(block: EditedBlock, number: number, placed: readonly PlacedBlock[], file: string, newline: string): { readonly before: string; readonly after: string } {
  const like = placed.find((other) => other.block.type === block.type && other.block.level === block.level && other.block.ordered === block.ordered);
  const margin = like === undefined ? undefined : file.slice(like.outer.start, like.block.at.start);
  switch (block.type) {
    case 'heading': return { before: `${'#'.repeat(Math.max(1, Math.min(6, block.level)))} `, after: '' };
    case 'paragraph': return { before: '', after: '' };
    case 'quote': return { before: '> '.repeat(Math.max(1, block.level)), after: '' };
    case 'entry': {
      const usual = `${' '.repeat((Math.max(1, block.level) - 1) * (block.ordered ? 3 : 2))}${block.ordered ? '1.' : '-'} `;
      return { before: (margin ?? usual).replace(/\d+(?=[.)])/u, String(number)).replace(/\[[xX]\]/u, '[ ]'), after: '' };
    }
    case 'preformatted': return { before: `\`\`\`${newline}`, after: `${newline}\`\`\`` };
    default: return block.type satisfies never;
  }
}

/** Whether a block stands in a table: a bar before or behind it on its line. */
function inCell(block: EditedBlock, placed: readonly PlacedBlock[], file: string): boolean {
  const there = block.block === null ? undefined : placed[block.block];
  if (there === undefined || there.block.type !== 'paragraph') return false;
  return /\|[ \t]*$/u.test(file.slice(Math.max(0, there.outer.start - 80), there.outer.start)) || /^[ \t]*\|/u.test(file.slice(there.outer.end, there.outer.end + 80));
}

/**
 * Every opening code with its close in the same block: a split in the middle of bold text closes it and opens it again.
 * Space at the inner edges of emphasis goes outside, where Markdown wants it; emphasis of nothing goes.
 */
function paired(edited: readonly EditedBlock[], article: Article): EditedBlock[] {
  const all = [...article.blocks.flatMap((block) => block.codes), ...edited.flatMap((block) => block.codes)];
  const partner = (code: Code): Code | undefined => all.find((other) => other.pair === code.pair && other.kind !== code.kind && other.pair !== undefined);
  return edited.map((block) => {
    const missing = block.codes.filter((code) => code.kind !== 'alone' && !block.codes.some((other) => other.pair === code.pair && other.kind !== code.kind));
    const opens = missing.filter((code) => code.kind === 'close').flatMap((code) => partner(code) ?? []).toReversed();
    const closes = missing.filter((code) => code.kind === 'open').flatMap((code) => partner(code) ?? []).toReversed();
    if (missing.length === 0) return block;
    return { ...block, text: CODE.repeat(opens.length) + block.text + CODE.repeat(closes.length), codes: [...opens, ...block.codes, ...closes] };
  });
}
