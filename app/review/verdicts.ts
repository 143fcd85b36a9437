import type { Doubt, Finding } from '#app/checks/check';
import { gravity } from '#app/mqm/severity';
import type { Content, Dismissal } from '#app/review/content';
import { gapSentence } from '#app/review/gaps';
import { grouped } from '#app/review/grouped';
import { passage } from '#app/review/locate';
import { fold as folded } from '#app/text/fold';

/** A verdict from another review that holds here too: of the same words, in the same pair of languages. Texts folded. */
export interface OutsideVerdict { readonly check: string; readonly quote: string; readonly other: string }

type Place = Pick<Finding, 'unit' | 'side' | 'span' | 'quote'>;

/**
 * What a finding stands against on the other side: the words that are its evidence there, '' without any. A dismissal keeps
 * it (`other`), so that "12,000 here, 1.200 there" stays right as it is wherever these two meet again, and only there.
 */
export function standsAgainst(finding: Pick<Finding, 'side' | 'evidence'>): string {
  return finding.evidence.filter((evidence) => evidence.side !== finding.side).map((evidence) => evidence.quote).join('\n');
}

/**
 * Whether a reviewer said "right as it is". Here: the same words at the same place (its anchor moved with them), against the
 * same words. Alike and pair: the same words against the same, anywhere. Check: all that the check says, in this review.
 */
export function isDismissed(content: Content, finding: Finding, check: string, also: readonly OutsideVerdict[]): boolean {
  return placeDismissed(content, finding, standsAgainst(finding), check, also);
}

export type DoubtState = 'open' | 'dismissed' | 'kept';
/** Kept: seen and kept by confirming its unit as it stands; only what is no more than minor can be. */
export function doubtState(content: Content, doubt: Doubt, also: readonly OutsideVerdict[]): DoubtState {
  const other = standsAgainst(doubt), places: readonly Place[] = doubt.places.length === 0 ? [doubt] : doubt.places;
  if (places.every((place) => placeDismissed(content, place, other, doubt.check, also))) return 'dismissed';
  if (gravity(doubt.severity) > gravity('minor')) return 'open';
  const confirmed = places.every(({ unit }) => {
    const state = content.units.get(unit);
    return state?.confirmed != null && state.confirmed.revision === state.revision;
  });
  return confirmed ? 'kept' : 'open';
}

function placeDismissed(content: Content, place: Place, other: string, check: string, also: readonly OutsideVerdict[]): boolean {
  const own = byCheck(content).get(check) ?? [], outside = also.filter((verdict) => verdict.check === check);
  if (own.length + outside.length === 0) return false;
  const quote = folded(place.quote), against = folded(other);
  const alike = (verdict: { readonly quote: string; readonly other: string }) => verdict.quote === quote && verdict.other === against;
  if (outside.some(alike)) return true;
  return own.some((verdict) => verdict.scope === 'check' || (verdict.scope === 'here' ? alike(verdict) && stands(content, verdict, place) : alike(verdict)));
}

const books = new WeakMap<Content['dismissals'], ReadonlyMap<string, readonly Dismissal[]>>();
function byCheck({ dismissals }: Content): ReadonlyMap<string, readonly Dismissal[]> {
  let book = books.get(dismissals);
  if (book === undefined) books.set(dismissals, (book = grouped(dismissals.values(), (dismissal) => dismissal.check)));
  return book;
}

/** Ids of the checks that the reviewer silenced in this review, sorted. */
export function silenced({ dismissals }: Content): readonly string[] {
  return [...new Set(Array.from(dismissals.values(), ({ scope, check }) => (scope === 'check' ? [check] : [])).flat())].sort();
}

/** Whether the dismissal's anchor is on this very passage. */
function stands(content: Content, { anchor: id }: Dismissal, { unit, side, span, quote }: Place): boolean {
  const anchor = content.anchors.get(id);
  if (anchor === undefined || anchor.span === null) return false;
  if (side === 'target' && gapSentence(unit) === null) return anchor.side === 'target' && anchor.unit === unit && anchor.span.start === span.start && anchor.span.end === span.end && anchor.quote === quote;
  const at = passage(content, side, unit, span);
  return at !== null && anchor.side === at.side && anchor.unit === at.unit && anchor.span.start === at.span.start && anchor.span.end === at.span.end
    && anchor.quote === at.text.slice(at.span.start, at.span.end);
}
