import type { Article } from '#app/documents/article';
import { isFailure, type Failure } from '#app/documents/failure';
import { read } from '#app/formats/registry';
import { contentOf } from '#app/review/bring-in';
import type { Content, Id } from '#app/review/content';
import { layOut, type SideText } from '#app/review/lay-out';
import type { LaidOut, Origin } from '#app/review/laid-out';
import { fileOffset } from '#app/text/offset-map';
import { identify, type Guess } from '#app/text/identify';
import { bytesOf } from '#main/cli/input';
import { digestOf, newId } from '#main/identity';

/** A range of a decoded file, UTF-16, half-open. */
export type Range = readonly [start: number, end: number];
export interface Side { readonly article: Article; readonly bytes: Uint8Array; readonly name: string; readonly language: string; /** The guess, when the language was not said. */ readonly guess: Guess | null }
export interface SideBySide {
  readonly source: Side | null;
  readonly target: Side;
  readonly content: Content;
  readonly laidOut: LaidOut;
  /** A stretch of a unit's words (or of a source sentence) as a range of the file it came from. */
  readonly unitRange: (unit: Id, start: number, end: number) => Range;
  readonly sentenceRange: (sentence: Id, start: number, end: number) => Range;
}
interface Asked { readonly source: string | null; readonly target: string; readonly sourceLanguage?: string | undefined; readonly targetLanguage?: string | undefined }

/** Reads one or two texts and lays them side by side. */
export async function sideBySide(asked: Asked): Promise<SideBySide | Failure> {
  const target = await sideOf(asked.target, asked.targetLanguage);
  if (isFailure(target)) return target;
  const source = asked.source === null ? null : await sideOf(asked.source, asked.sourceLanguage);
  if (source !== null && isFailure(source)) return source;
  return laidSideBySide(source, target);
}

export function laidSideBySide(source: Side | null, target: Side): SideBySide {
  const laidOut = layOut({ source: source === null ? null : sideText(source), target: sideText(target), newId });
  return {
    source, target, laidOut, content: contentOf(laidOut.imported, null),
    unitRange: (unit, start, end) => rangeIn(target.article, laidOut.unitOrigins.get(unit), start, end),
    sentenceRange: (sentence, start, end) => rangeIn((source ?? target).article, laidOut.sentenceOrigins.get(sentence), start, end),
  };
}

async function sideOf(file: string, language: string | undefined): Promise<Side | Failure> {
  const bytes = await bytesOf(file);
  if (isFailure(bytes)) return bytes;
  const found = read(bytes, file);
  if (isFailure(found)) return found;
  const { article } = found;
  const [guess] = identify(article.blocks.map((block) => block.text).join('\n'));
  return { article, bytes, name: file, language: language ?? guess?.language ?? 'en', guess: language === undefined ? guess ?? null : null };
}
function sideText({ article, bytes, name, language }: Side): SideText { return { article, name, language, blob: digestOf(bytes) }; }

/** The end is that of the last character: a unit may span a stretch that the reader took out (a wrapped line's end). */
function rangeIn(article: Article, origin: Origin | undefined, start: number, end: number): Range {
  const block = origin === undefined ? undefined : article.blocks[origin.block];
  if (origin === undefined || block === undefined) throw new Error('a unit that came from no block');
  const from = fileOffset(block.map, origin.start + start);
  return [from, end > start ? fileOffset(block.map, origin.start + end - 1) + 1 : from];
}
