import { align } from '#app/align/align';
import type { Bead } from '#app/align/bead';
import { isFailure } from '#app/documents/failure';
import { gapSentence } from '#app/review/gaps';
import { linksOf } from '#app/review/source-of';
import { checkUnits } from '#app/review/units';
import { decode } from '#app/formats/decode';
import { tmx } from '#app/formats/tmx';
import { identify } from '#app/text/identify';
import { choice, given, parsed, required } from '#main/cli/arguments';
import { bytesOf } from '#main/cli/input';
import { eachRow } from '#main/cli/json-lines';
import { sideBySide, type Range } from '#main/cli/side-by-side';
import { out } from '#main/cli/terminal';
import type { Failure } from '#app/documents/failure';
import type { Run } from '#main/cli/command';

interface Aligned { readonly beads: readonly Bead[]; readonly sourceSentences: readonly Range[]; readonly targetSentences: readonly Range[]; readonly source: readonly string[]; readonly target: readonly string[]; readonly languages: { readonly source: string; readonly target: string } }

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
  const both = await sideBySide({ ...files, sourceLanguage: asked.source, targetLanguage: asked.target });
  if (isFailure(both)) return both;
  const languages = { source: both.source?.language ?? 'en', target: both.target.language };
  const sentences = both.content.source?.sentences ?? [], place = new Map(sentences.map(({ id }, index) => [id, index]));
  const target: string[] = [], targetSentences: Range[] = [];
  const linked = checkUnits(both.content, languages).filter((unit) => gapSentence(unit.id) === null).map((unit): Bead => {
    const cuts = [0, ...unit.targetBorders, unit.target.length], first = target.length;
    cuts.slice(0, -1).forEach((start, i) => {
      const text = unit.target.slice(start, cuts[i + 1]).trimEnd();
      target.push(text);
      targetSentences.push(both.unitRange(unit.id, start, start + text.length));
    });
    return {
      source: linksOf(both.content, unit.id).flatMap((id) => place.get(id) ?? []).toSorted((a, b) => a - b),
      target: target.slice(first).map((_, i) => first + i), score: both.laidOut.scores.get(unit.id) ?? 0.5,
    };
  });
  const met = new Set(linked.flatMap((bead) => bead.source));
  const alone = sentences.flatMap((_, index): Bead[] => (met.has(index) ? [] : [{ source: [index], target: [], score: 0.5 }]));
  return {
    beads: inReadingOrder([...linked, ...alone]), languages, source: sentences.map(({ text }) => text), target, targetSentences,
    sourceSentences: sentences.map(({ id, text }) => both.sentenceRange(id, 0, text.length)),
  };
}
/** A sentence without a counterpart comes behind the bead of the sentence before it. */
function inReadingOrder(beads: readonly Bead[]): readonly Bead[] {
  const left = beads.filter((bead) => bead.target.length === 0), ordered = beads.filter((bead) => bead.target.length > 0);
  for (const bead of left) {
    const first = bead.source[0] ?? 0, behind = ordered.findLastIndex((other) => (other.source.at(-1) ?? Infinity) < first);
    ordered.splice(behind + 1, 0, bead);
  }
  return ordered;
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
