import { align } from '#app/align/align';
import type { Bead } from '#app/align/bead';
import { isFailure } from '#app/documents/failure';
import { decode } from '#app/formats/decode';
import { tmx } from '#app/formats/tmx';
import { identify } from '#app/text/identify';
import { choice, given, parsed, required } from '#main/cli/arguments';
import { bytesOf } from '#main/cli/input';
import { eachRow } from '#main/cli/json-lines';
import { sideBySide } from '#main/cli/side-by-side';
import { out } from '#main/cli/terminal';
import type { Failure } from '#app/documents/failure';
import type { Run } from '#main/cli/main';

interface Aligned { readonly beads: readonly Bead[]; readonly sourceSentences: readonly Range[]; readonly targetSentences: readonly Range[]; readonly source: readonly string[]; readonly target: readonly string[]; readonly languages: { readonly source: string; readonly target: string } }
type Range = readonly [start: number, end: number];

/** Sentence beads of two texts. With --lines a line is a sentence and nothing is split. */
export const run: Run = async (argv) => {
  const args = parsed(argv, {
    source: { type: 'string' }, target: { type: 'string' }, 'source-lang': { type: 'string' }, 'target-lang': { type: 'string' },
    format: { type: 'string' }, lines: { type: 'boolean' }, jsonl: { type: 'boolean' },
  });
  if (args.values['jsonl'] === true) {
    return eachRow(args.files[0] ?? '-', async (row) => {
      const [source, target] = [row.texts('src'), row.texts('tgt')];
      const languages = { source: row.textOr('sourceLang', guess(source)), target: row.textOr('targetLang', guess(target)) };
      return { id: row.id, beads: align({ source, target, languages }).map((bead) => [bead.source, bead.target]) };
    });
  }
  const files = { source: required(args, 'source'), target: required(args, 'target') };
  const languages = { source: given(args, 'source-lang'), target: given(args, 'target-lang') };
  const aligned = args.values['lines'] === true ? await alignedLines(files, languages) : await alignedTexts(files, languages);
  if (isFailure(aligned)) return aligned;
  const format = choice(args, 'format', ['json', 'tsv', 'tmx'], 'json');
  await out(format === 'json' ? asJson(aligned) : format === 'tsv' ? asTsv(aligned) : tmx(aligned.languages, pairs(aligned)));
  return 0;
};

interface Asked { readonly source: string | undefined; readonly target: string | undefined }
async function alignedLines(files: { readonly source: string; readonly target: string }, asked: Asked): Promise<Aligned | Failure> {
  const [sourceBytes, targetBytes] = [await bytesOf(files.source), await bytesOf(files.target)];
  if (isFailure(sourceBytes)) return sourceBytes;
  if (isFailure(targetBytes)) return targetBytes;
  const [source, target] = [decode(sourceBytes, files.source), decode(targetBytes, files.target)];
  if (isFailure(source)) return source;
  if (isFailure(target)) return target;
  const [sourceLines, targetLines] = [linesIn(source.text), linesIn(target.text)];
  const text = (whole: string, ranges: readonly Range[]): readonly string[] => ranges.map(([start, end]) => whole.slice(start, end));
  const texts = { source: text(source.text, sourceLines), target: text(target.text, targetLines) };
  const languages = { source: asked.source ?? guess(texts.source), target: asked.target ?? guess(texts.target) };
  return { beads: align({ ...texts, languages }), sourceSentences: sourceLines, targetSentences: targetLines, ...texts, languages };
}
/** Ranges of the lines, without their ends; a last line end makes no line. */
function linesIn(text: string): readonly Range[] {
  return Array.from(text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu), (match): Range => [match.index, match.index + match[0].replace(/[\r\n]+$/u, '').length])
    .filter(([start]) => start < text.length);
}
async function alignedTexts(files: { readonly source: string; readonly target: string }, asked: Asked): Promise<Aligned | Failure> {
  const both = await sideBySide({ source: files.source, target: files.target, languages: asked });
  if (isFailure(both)) return both;
  return both.sentenceBeads();
}

function guess(texts: readonly string[]): string { return identify(texts.join('\n'))[0]?.language ?? 'en'; }

function asJson({ beads, sourceSentences, targetSentences }: Aligned): string {
  return `${JSON.stringify({ beads: beads.map((bead) => ({ source: bead.source, target: bead.target, score: Math.round(bead.score * 1000) / 1000 })), sourceSentences, targetSentences })}\n`;
}
const cell = (texts: readonly string[], indexes: readonly number[]): string => indexes.map((index) => texts[index] ?? '').join(' ').replaceAll(/[\t\r\n]+/gu, ' ').trim();
/** Source, target, score; several sentences of a bead joined by a space, tabs and line ends inside as spaces. */
function asTsv({ beads, source, target }: Aligned): string {
  return beads.map((bead) => `${cell(source, bead.source)}\t${cell(target, bead.target)}\t${bead.score.toFixed(3)}\n`).join('');
}
/** What a memory can hold: only beads with both sides. */
function pairs({ beads, source, target }: Aligned): readonly { readonly source: string; readonly target: string }[] {
  return beads.filter((bead) => bead.source.length > 0 && bead.target.length > 0).map((bead) => ({ source: cell(source, bead.source), target: cell(target, bead.target) }));
}
