import type { Marked } from '#app/checks/check';
import type { Change } from '#app/diff/change';
import { CODE } from '#app/documents/article';
import { wordCount } from '#app/text/word-count';
import { errorTable, reportDoubt, type Report } from '#app/report/report';
import type { Content, Id } from '#app/review/content';
import { mendedDoubts } from '#app/review/mended';
import type { Review, Version } from '#app/review/review';
import { sourceOf } from '#app/review/source-of';
import { unitNumbers } from '#app/review/units';
import { doubtState, type OutsideVerdict } from '#app/review/verdicts';
import { standsAt } from '#app/review/versions';
import { leftOutLines } from '#app/review/outgoing';
import { sourceText, targetText } from '#app/review/whole-text';

/**
 * The quality report of a review as it stands. `marked`: every doubt of the text, dismissed ones included; `raw`: those of
 * the machine's text; `changes`: since the machine's text.
 */
export function reviewReport(review: Review, marked: Marked, raw: Marked, changes: readonly Change[], outside: readonly OutsideVerdict[]): Report {
  const { content, source, target } = review;
  const numbers = unitNumbers(content);
  const languages = { source: source?.language ?? null, target: target.language };
  const errors = Array.from(content.annotations.values(), ({ anchor, type, severity, note, by }) => ({ type, severity, quote: content.anchors.get(anchor)?.quote ?? '', note, by }));
  const units = content.items.flatMap((item) => {
    const number = item.kind === 'unit' ? numbers.get(item.id) : undefined;
    return item.kind !== 'unit' || number === undefined ? [] : [{ id: item.id, number, source: bare(sourceOf(content, item.id).text), target: bare(item.text), confirmed: confirmed(content, item.id), risk: marked.risk.get(item.id) ?? 0 }];
  });
  return {
    recto: 1, title: review.title, languages, names: { source: source?.name ?? null, target: target.name }, state: standsAt(review)?.state ?? 'draft',
    words: { source: languages.source === null ? 0 : wordCount(sourceText(content, 'bare') ?? '', languages.source), target: wordCount(targetText(content, 'bare', false), languages.target) },
    leftOutLines: leftOutLines(content), units,
    doubts: marked.doubts.map((doubt) => reportDoubt(doubt, numbers.get(doubt.unit) ?? null, doubtState(content, doubt, outside))),
    mended: mendedDoubts(raw.doubts, marked.doubts, review.raw, content).length,
    errors, errorTable: errorTable(Array.from(content.annotations.values())),
    changes: changes.map((change) => ({ ...change, number: change.unit === null ? null : numbers.get(change.unit) ?? null })),
    effort: {
      units: units.length, changedUnits: new Set(changes.flatMap(({ unit, gone }) => unit ?? gone ?? [])).size, confirmedUnits: units.filter((unit) => unit.confirmed).length,
      insertedWords: changes.reduce((sum, { inserted }) => sum + wordCount(inserted, languages.target), 0), deletedWords: changes.reduce((sum, { deleted }) => sum + wordCount(deleted, languages.target), 0),
    },
    versions: review.versions.map(reportVersion),
  };
}
/** As a reader sees it: without the marks of inline codes. */
function bare(text: string): string { return text.replaceAll(CODE, ''); }
function confirmed(content: Content, unit: Id): boolean {
  const state = content.units.get(unit);
  return state?.confirmed != null && state.confirmed.revision === state.revision;
}
function reportVersion({ number, name, state, by, at, remark, digests, verdicts }: Version): Report['versions'][number] {
  return { number, name, state, by: by.name, at, remark, digest: digests.target, verdicts: verdicts.map((verdict) => ({ state: verdict.state, by: verdict.by.name, at: verdict.at, remark: verdict.remark })) };
}
