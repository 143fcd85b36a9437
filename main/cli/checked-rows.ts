import type { CheckUnit, Doubt } from '#app/checks/check';
import type { ListedCheck } from '#app/checks/reading';
import { run as runChecks } from '#app/checks/run';
import { say } from '#app/i18n/message';
import type { Translate } from '#app/i18n/translate';
import type { Severity } from '#app/mqm/severity';
import { identify } from '#app/text/identify';
import { sentences } from '#app/text/sentences';
import { wordCount } from '#app/text/word-count';
import type { Row } from '#main/cli/json-lines';

interface Wishes { readonly checks: readonly ListedCheck[]; readonly t: Translate }

/** A line without `doc` is an article of its own. */
export function sameDoc(a: Row, b: Row): boolean {
  const [doc, other] = [a.textOr('doc', ''), b.textOr('doc', '')];
  return doc !== '' && doc === other && languagesOf(a).target === languagesOf(b).target && languagesOf(a).source === languagesOf(b).source;
}
function languagesOf(row: Row): { readonly source: string | null; readonly target: string } {
  const source = row.textOr('source', '');
  return {
    source: source === '' ? null : row.textOr('sourceLang', '') || (identify(source)[0]?.language ?? 'en'),
    target: row.textOr('targetLang', '') || (identify(row.text('target'))[0]?.language ?? 'en'),
  };
}

interface LineDoubt { readonly side: 'source' | 'target'; readonly start: number; readonly end: number; readonly quote: string; readonly check: string; readonly mqm: string; readonly severity: Severity; readonly confidence: number; readonly message: string; readonly evidence: readonly { readonly side: 'source' | 'target'; readonly start: number; readonly end: number; readonly quote: string }[]; readonly suggestions: readonly string[] }
/** What is answered to one line. */
export interface Answer { readonly id: unknown; readonly doubts: readonly LineDoubt[]; readonly risk: number; readonly density: number }

/** The lines of one document, checked as one article. */
export function checkedRows(rows: readonly Row[], { checks, t }: Wishes): readonly Answer[] {
  const [first] = rows;
  if (first === undefined) return [];
  const languages = languagesOf(first);
  const units = rows.map((row, index): CheckUnit => unitOf(row, index, rows.length, languages));
  const marked = runChecks(units, { languages, expired: () => false }, { checks });
  return rows.map((row, index) => {
    const id = String(index);
    const doubts = marked.doubts.flatMap((doubt) => doubt.places.length > 1 ? doubt.places.filter(({ unit }) => unit === id).map((at) => lineDoubt({ ...doubt, ...at }, id, t)) : doubt.unit === id ? [lineDoubt(doubt, id, t)] : []);
    return { id: row.id, doubts, risk: rounded(marked.risk.get(id) ?? 0), density: density(doubts, wordCount(row.text('target'), languages.target)) };
  });
}

function unitOf(row: Row, index: number, of: number, languages: { readonly source: string | null; readonly target: string }): CheckUnit {
  const source = row.textOr('source', ''), target = row.text('target');
  return {
    id: String(index), index, source, target,
    sourceBorders: languages.source === null ? [] : borders(source, languages.source), targetBorders: borders(target, languages.target),
    block: { id: String(index), type: 'paragraph', standing: 'text', first: index === 0, last: index === of - 1 },
  };
}
function borders(text: string, language: string): readonly number[] { return sentences(text, language).slice(1).map(({ start }) => start); }

function lineDoubt(doubt: Doubt, unit: string, t: Translate): LineDoubt {
  return {
    side: doubt.side, start: doubt.span.start, end: doubt.span.end, quote: doubt.quote, check: doubt.check, mqm: doubt.mqm, severity: doubt.severity,
    confidence: rounded(doubt.confidence), message: say(t, doubt.message),
    // Evidence in another line of the document has no offsets in this one.
    evidence: doubt.evidence.filter((evidence) => evidence.unit === unit).map(({ side, span, quote }) => ({ side, start: span.start, end: span.end, quote })),
    suggestions: doubt.suggestions.map(({ text }) => text),
  };
}

/** MQM points of a severity (MQM Council 2.0), by which doubts are weighed. */
const points: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };
/** Expected MQM points per word: what to read first. */
function density(doubts: readonly LineDoubt[], words: number): number {
  return rounded(doubts.reduce((sum, doubt) => sum + points[doubt.severity] * doubt.confidence, 0) / Math.max(1, words));
}
function rounded(value: number): number { return Math.round(value * 10_000) / 10_000; }
