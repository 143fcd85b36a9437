import type { Tidings } from '#app/contract/channels';
import { canonical } from '#app/review/canonical';
import type { Review } from '#app/review/review';
import type { OutsideVerdict } from '#app/review/verdicts';
import { digestOf } from '#main/identity';
import { fromPlain, toPlain } from '#main/store/plain';
import type { Store } from '#main/store/store';

type Said = Tidings['review/marked'];
/** Raised when the checks find something else in the same text: doubts kept by an earlier release are then not shown. */
const FORM = 2;

/** What the doubts depend on: both texts, their links, the languages, the verdicts. */
export function doubtsKey({ content, source, target }: Review, outside: readonly OutsideVerdict[]): string {
  const links = [...content.units].map(([id, { links: its, bornOf, revision }]) => [id, its, bornOf, revision]);
  return digestOf(canonical([FORM, content.items, content.source ?? null, links, [...content.standings], [...content.leftOut], [...content.dismissals], [...content.anchors], source?.language ?? null, target.language, outside]));
}
/** The doubts found last, if they were found in this very text; so a review opens with its marks. */
export function doubtsKept(store: Store, review: Review, outside: readonly OutsideVerdict[]): Said | null {
  const body = store.doubts(doubtsKey(review, outside));
  return body === null ? null : fromPlain(JSON.parse(body)) as Said;
}
export function keptDoubts(store: Store, key: string, said: Said): void { store.keepDoubts(key, JSON.stringify(toPlain(said))); }
