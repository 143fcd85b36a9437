import type { Article, FormatId } from '#app/documents/article';
import { failed, isFailure, type Failure } from '#app/documents/failure';
import { decode } from '#app/formats/decode';
import { readMd } from '#app/formats/md';
import { writeMd } from '#app/formats/md-write';
import type { EditedBlock } from '#app/formats/placed';
import { readTxt, writeTxt } from '#app/formats/txt';

/** A file as an article. `legacy`: its encoding was guessed, so a look at its accents is worth it. */
export interface Read { readonly article: Article; readonly legacy: boolean }

interface Format {
  readonly id: FormatId;
  /** Of file names, in lower case, without the dot. */
  readonly endings: readonly string[];
  readonly read: (text: string, encoding: Article['encoding']) => Article;
  readonly write: (article: Article, edited: readonly EditedBlock[]) => string;
}
const txt: Format = { id: 'txt', endings: ['txt', 'text', ''], read: readTxt, write: writeTxt };
const md: Format = { id: 'md', endings: ['md', 'markdown', 'mdown', 'mkd', 'mdx'], read: readMd, write: writeMd };
const formats: readonly Format[] = [txt, md];

/**
 * Bytes as an article, by the ending of `name` (standard input has none: plain text). Fails with `empty-file`, `binary`,
 * `undecodable`, `unknown-format` or `nothing-to-bring-in` (markup without words).
 */
export function read(bytes: Uint8Array, name: string): Read | Failure {
  const base = name.replace(/^.*[/\\]/u, ''), dot = base.lastIndexOf('.');
  const ending = dot > 0 ? base.slice(dot + 1).toLowerCase() : '';
  const format = formats.find((known) => known.endings.includes(ending));
  const decoded = decode(bytes, name);
  if (isFailure(decoded)) return decoded;
  if (format === undefined) return failed('unknown-format', { name, ending });
  const article = format.read(decoded.text, decoded.encoding);
  if (article.blocks.length === 0) return failed('nothing-to-bring-in', { name });
  return { article, legacy: decoded.legacy };
}

/** Text that was pasted or typed, as an article. */
export function readText(text: string, format: FormatId): Article | Failure {
  const article = (format === 'md' ? md : txt).read(text, { charset: 'utf-8', bom: false, newline: /\r\n/u.test(text) ? '\r\n' : '\n' });
  return article.blocks.length === 0 ? failed('nothing-to-bring-in', { name: '' }) : article;
}

/** The article's file with the corrected text in it; untouched, it is the same text again. Bytes are made by `encode`. */
export function write(article: Article, edited: readonly EditedBlock[]): string {
  switch (article.format) {
    case 'txt': return txt.write(article, edited);
    case 'md': return md.write(article, edited);
    default: return article.format satisfies never;
  }
}
