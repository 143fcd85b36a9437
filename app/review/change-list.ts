import type { Change } from '#app/diff/change';
import { madeBetween } from '#app/review/compare';
import type { ReviewEvent, Role, Via } from '#app/review/event';
import type { Review } from '#app/review/review';
import { sourceOf } from '#app/review/source-of';
import { unitsOf } from '#app/review/standing-units';
import { unitNumbers } from '#app/review/units';

/** One change since the machine translation. Offsets are UTF-16 into `text`. */
interface ListedChange extends Pick<Change, 'unit' | 'kind'> {
  /** In the gutter; null: a line of the web page, or the unit is gone. */
  readonly number: number | null;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
  /** The whole unit as it stands, and its source; '' when it is gone. */
  readonly text: string;
  readonly source: string;
  readonly by: string | null;
  readonly role: Role | null;
  readonly at: string | null;
  readonly via: Via | null;
  /** Why: a suggestion of a check, a replacement in bulk, an undo or a restored version; null: typed. */
  readonly why: { readonly check: string } | { readonly replaced: string } | { readonly restored: string | null } | null;
}
export interface ChangeList {
  readonly recto: 1;
  readonly title: string;
  readonly sourceLang: string | null;
  readonly targetLang: string;
  readonly changes: readonly ListedChange[];
}

/** Every change of words since the machine translation that still stands, in reading order: what, where, by whom, when, why. `events`: the whole log. */
export function changeList(review: Review, events: readonly ReviewEvent[]): ChangeList {
  const { content, raw, target, importedAt } = review;
  const numbers = unitNumbers(content), units = unitsOf(content);
  const since = events.slice(events.findLastIndex(({ payload, seq }) => (payload.type === 'imported' || payload.type === 'sides-exchanged') && seq === importedAt) + 1);
  const changes = madeBetween(raw, content, target.language, since).map(({ change, events: by }): ListedChange => {
    const last = by.at(-1), one = new Set(by.map(({ actor }) => actor.name)).size === 1;
    return {
      unit: change.unit ?? change.gone, kind: change.kind, number: change.unit === null ? null : numbers.get(change.unit) ?? null, start: change.span.start, end: change.span.end,
      before: change.deleted, after: change.inserted, text: change.unit === null ? '' : units.get(change.unit)?.text ?? '', source: change.unit === null ? '' : sourceOf(content, change.unit).text,
      by: change.by, role: one ? last?.actor.role ?? null : null, at: change.at, via: one ? last?.via ?? null : null, why: last === undefined ? null : whyOf(last),
    };
  });
  return { recto: 1, title: review.title, sourceLang: review.source?.language ?? null, targetLang: target.language, changes };
}

function whyOf({ payload }: ReviewEvent): ListedChange['why'] {
  if (payload.type === 'suggestion-accepted') return { check: payload.check };
  if (payload.type === 'replaced-in-bulk') return { replaced: payload.what };
  return payload.type === 'restored' ? { restored: payload.version } : null;
}
