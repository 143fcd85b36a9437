import type { CheckUnit, Doubt, Marked } from '#app/checks/check';
import type { Translate } from '#app/i18n/translate';
import { say } from '#app/i18n/message';
import { sentenceRanges } from '#main/cli/ranges';
import type { Range, SideBySide } from '#main/cli/side-by-side';
import { gapSentence } from '#app/review/gaps';
import { joined, linksOf } from '#app/review/source-of';
import type { Id } from '#app/review/content';
import type { Span } from '#app/text/span';

/** The stable shape of `check --format json`: fields are added, never renamed. */
export interface CheckedDocument {
  readonly recto: 1;
  readonly sourceLang: string | null;
  readonly targetLang: string;
  readonly identified: { readonly source: boolean; readonly target: boolean };
  readonly segments: readonly { readonly id: string; readonly source: Range; readonly target: Range; readonly kind: string }[];
  readonly doubts: readonly CheckedDoubt[];
  readonly incomplete: Marked['incomplete'];
  readonly score: { readonly doubtful: number; readonly segments: number; readonly riskiest: readonly string[] };
}
interface CheckedDoubt {
  readonly segment: string;
  readonly side: 'source' | 'target';
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly check: string;
  readonly mqm: string;
  readonly severity: Doubt['severity'];
  readonly confidence: number;
  readonly message: string;
  readonly evidence: readonly { readonly side: 'source' | 'target'; readonly start: number; readonly end: number; readonly quote: string }[];
  readonly suggestions: readonly string[];
}

const RISKIEST = 5;

/** What the checks found, in the terms of the files: segments numbered in reading order, ranges into the decoded files. */
export function checkedDocument(both: SideBySide, units: readonly CheckUnit[], marked: Marked, t: Translate): CheckedDocument {
  const name = new Map(units.map((unit, index) => [unit.id, `s${index + 1}`]));
  const ranges = unitRanges(both, units);
  const place = (unit: Id, side: 'source' | 'target', span: Span): Range => (side === 'target' ? targetPlace(both, ranges, unit, span) : sourcePlace(both, unit, span));
  // A grouped doubt (the lines of a web page) is one doubt to a reader and one mark a place in the file.
  const doubts = marked.doubts.flatMap((doubt) => placesOf(doubt).map(({ unit, side, span, quote }): CheckedDoubt => {
    const [start, end] = place(unit, side, span);
    return {
      segment: name.get(unit) ?? '', side, start, end, quote, check: doubt.check, mqm: doubt.mqm, severity: doubt.severity,
      confidence: Math.round(doubt.confidence * 100) / 100, message: say(t, doubt.message),
      evidence: doubt.evidence.map((evidence) => { const [from, to] = place(evidence.unit, evidence.side, evidence.span); return { side: evidence.side, start: from, end: to, quote: evidence.quote }; }),
      suggestions: doubt.suggestions.map(({ text }) => text),
    };
  }));
  const risky = [...marked.risk].filter(([, risk]) => risk > 0).sort(([, a], [, b]) => b - a).slice(0, RISKIEST);
  return {
    recto: 1, sourceLang: both.source?.language ?? null, targetLang: both.target.language,
    identified: { source: both.source !== null && both.source.guess !== null, target: both.target.guess !== null },
    segments: units.map((unit) => ({
      id: name.get(unit.id) ?? '', ...ranges.get(unit.id) ?? { source: [0, 0] as const, target: [0, 0] as const },
      kind: unit.block.standing === 'text' ? unit.block.type : unit.block.standing,
    })),
    doubts, incomplete: marked.incomplete,
    score: { doubtful: new Set(doubts.map((doubt) => doubt.segment)).size, segments: units.length, riskiest: risky.map(([unit]) => name.get(unit) ?? '') },
  };
}

function placesOf(doubt: Doubt): Doubt['places'] { return doubt.places.length > 0 ? doubt.places : [doubt]; }

type UnitRanges = ReadonlyMap<Id, { readonly source: Range; readonly target: Range }>;
/** An empty side is an empty range where its words would stand: behind the segment before. */
function unitRanges(both: SideBySide, units: readonly CheckUnit[]): UnitRanges {
  const ranges = new Map<Id, { readonly source: Range; readonly target: Range }>();
  let sourceEnd = 0, targetEnd = 0;
  for (const unit of units) {
    const sentence = gapSentence(unit.id);
    const target: Range = sentence === null ? both.unitRange(unit.id, 0, unit.target.length) : [targetEnd, targetEnd];
    const sentences = sentence === null ? linksOf(both.content, unit.id) : gapSentences(both, sentence, unit);
    const source = sentenceRanges(both, sentences) ?? [sourceEnd, sourceEnd];
    ranges.set(unit.id, { source, target });
    [sourceEnd, targetEnd] = [source[1], target[1]];
  }
  return ranges;
}
/** The sentences of a gap: as many from its first as its unit's source has borders, and one more. */
function gapSentences(both: SideBySide, first: Id, unit: CheckUnit): readonly Id[] {
  const all = both.content.source?.sentences ?? [], at = all.findIndex(({ id }) => id === first);
  return all.slice(at, at + unit.sourceBorders.length + 1).map(({ id }) => id);
}

function targetPlace(both: SideBySide, ranges: UnitRanges, unit: Id, { start, end }: Span): Range {
  return gapSentence(unit) === null ? both.unitRange(unit, start, end) : ranges.get(unit)?.target ?? [0, 0];
}
function sourcePlace(both: SideBySide, unit: Id, { start, end }: Span): Range {
  const first = gapSentence(unit);
  const all = both.content.source?.sentences ?? [];
  const sentences = first === null ? linksOf(both.content, unit) : all.slice(all.findIndex(({ id }) => id === first)).map(({ id }) => id);
  const { parts } = joined(both.content.source, sentences);
  const from = parts.findLast((part) => part.start <= start), to = parts.findLast((part) => part.start < Math.max(end, start + 1));
  if (from === undefined || to === undefined) return [0, 0];
  return [both.sentenceRange(from.sentence, start - from.start, start - from.start)[0], both.sentenceRange(to.sentence, 0, Math.max(0, end - to.start))[1]];
}
