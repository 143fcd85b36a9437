import type { Bead } from '#app/align/bead';
import type { Article } from '#app/documents/article';
import { isFailure, type Failure } from '#app/documents/failure';
import { read } from '#app/formats/registry';
import type { Content, Id } from '#app/review/content';
import { contentOf } from '#app/review/imported';
import { layOut } from '#app/review/lay-out';
import type { LaidOut, Origin } from '#app/review/laid-out';
import { fileOffset } from '#app/text/offset-map';
import { identify } from '#app/text/identify';
import { bytesOf } from '#main/cli/input';
import { digestOf, newId } from '#main/identity';

type Range = readonly [start: number, end: number];
export interface SideBySide {
  readonly source: Article | null;
  readonly target: Article;
  readonly languages: { readonly source: string | null; readonly target: string };
  readonly identified: { readonly source: boolean; readonly target: boolean };
  readonly content: Content;
  readonly laidOut: LaidOut;
  /** A stretch of a unit's target (or of a source sentence) as a range in the decoded file. */
  readonly targetRange: (unit: Id, start: number, end: number) => Range;
  readonly sentenceRange: (sentence: Id, start: number, end: number) => Range;
}
