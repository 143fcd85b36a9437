import type { CheckContext, CheckUnit, Finding } from '#app/checks/check';
import { joining } from '#app/checks/conjunctions';
import { inTarget, place } from '#app/checks/finding';
import { functionWords } from '#app/checks/function-words';
import type { SeenCountry } from '#app/checks/values/countries-in';
import { rowFor } from '#app/intl/language-tag';
import { hull } from '#app/text/span';

/** Two countries with "and" between them, in the order of the text. */
interface Joined { readonly first: SeenCountry; readonly second: SeenCountry }

/**
 * A country and a people joined as if they were of one kind, where the source joins two of a kind: "from Portugal and
 * French" for "des Portugais et des Français". Soldiers from Portugal and French civilians are not joined so in the source.
 */
export function placeBesidePeople(unit: CheckUnit, source: readonly SeenCountry[], target: readonly SeenCountry[], { languages }: CheckContext): Finding[] {
  if (languages.source === null) return [];
  const there = joinedIn(unit.source, source, languages.source);
  return joinedIn(unit.target, target, languages.target).flatMap((here): Finding[] => {
    const roles = new Set([here.first.role, here.second.role]);
    const origin = there.find((two) => two.first.role === two.second.role && two.first.role !== 'either' && sameTwo(two, here));
    if (origin === undefined || roles.size < 2 || roles.has('either')) return [];
    const odd = here.first.role === origin.first.role ? here.second : here.first;
    // "Portugal and French officials" for "Portugal y Francia": a government is often said by its people.
    if (odd.role === 'people' && /^\s\p{L}/u.test(unit.target.slice(odd.span.end))) return [];
    const span = hull(here.first.span, here.second.span), from = hull(origin.first.span, origin.second.span);
    return [inTarget(unit, span.start, span.end, {
      mqm: 'accuracy/mistranslation/entity', severity: 'major', confidence: 0.75,
      message: { key: 'places.mixed', values: { here: unit.target.slice(span.start, span.end), there: unit.source.slice(from.start, from.end) } },
      evidence: [place(unit, 'source', from.start, from.end)],
    })];
  });
}

function sameTwo(a: Joined, b: Joined): boolean {
  const meet = (one: SeenCountry, other: SeenCountry): boolean => one.codes.some((code) => other.codes.includes(code));
  return (meet(a.first, b.first) && meet(a.second, b.second)) || (meet(a.first, b.second) && meet(a.second, b.first));
}

/** Between the two stands a conjunction, and besides it nothing but articles and prepositions. */
function joinedIn(text: string, countries: readonly SeenCountry[], tag: string): Joined[] {
  const joints = rowFor(joining, tag)?.words.split(' ') ?? [], small = functionWords(tag);
  return countries.flatMap((first, at): Joined[] => {
    const second = countries[at + 1];
    const between = second === undefined ? '' : text.slice(first.span.end, second.span.start);
    const words = between.toLowerCase().match(/[\p{L}\p{M}]+|&/gu) ?? [];
    const near = words.length <= 3 && !/[.:;()]/u.test(between) && words.some((word) => joints.includes(word)) && words.every((word) => joints.includes(word) || small.has(word));
    return second !== undefined && near ? [{ first, second }] : [];
  });
}
