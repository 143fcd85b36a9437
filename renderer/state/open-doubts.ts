import type { Doubt } from '#app/checks/check';
import { gravity } from '#app/mqm/severity';
import type { Content } from '#app/review/content';
import { doubtState } from '#app/review/verdicts';
import { placeInText, readingOrder } from '#renderer/state/reading-order';

/**
 * The doubts that still ask for the reviewer, in the order of the text. Left out at once, before the checks have run again:
 * the decided ones (`settled`), the dismissed, and minor ones of a confirmed unit ("seen, kept" until its words change).
 */
export function openDoubts(doubts: readonly Doubt[], content: Content, settled: ReadonlySet<string>): readonly Doubt[] {
  const order = readingOrder(content);
  return doubts
    .filter((doubt) => !settled.has(doubt.id) && doubtState(content, doubt, []) === 'open')
    .map((doubt) => ({ doubt, place: placeInText(order, doubt.unit) }))
    .sort((a, b) => a.place - b.place || a.doubt.span.start - b.doubt.span.start || gravity(b.doubt.severity) - gravity(a.doubt.severity))
    .map(({ doubt }) => doubt);
}

/** The same, the likeliest and gravest first. */
export function byRisk(doubts: readonly Doubt[], risk: ReadonlyMap<string, number>): readonly Doubt[] {
  const weigh = (doubt: Doubt): number => gravity(doubt.severity) * 2 + doubt.confidence + (risk.get(doubt.unit) ?? 0);
  return doubts.map((doubt, n) => ({ doubt, n })).sort((a, b) => weigh(b.doubt) - weigh(a.doubt) || a.n - b.n).map(({ doubt }) => doubt);
}
