import type { CheckUnit, Evidence, Finding } from '#app/checks/check';
import { place } from '#app/checks/finding';
import { grouped } from '#app/checks/grouped';
import { isUnspaced } from '#app/checks/spacing';

/** Units as the checks read them, and the way back from a finding to the units of the review. */
export interface Together { readonly units: readonly CheckUnit[]; readonly apart: (finding: Finding) => Finding }

/** One of the units that a joined one is made of, and where it stands in the joined translation. */
interface Part { readonly unit: CheckUnit; readonly start: number; readonly end: number }

/**
 * Units that show one source (halves of a sentence that was split, a translation in two blocks) are read as one, under the
 * id of the first: half of a translation beside a whole source lacks everything that the other half says. What is found is
 * given back to the unit it begins in; a passage that goes on into the next one becomes evidence there.
 */
export function judgedTogether(units: readonly CheckUnit[], language: string): Together {
  const sharing = grouped(units.filter(({ sharing: key }) => key !== undefined), ({ sharing: key = '', block }) => `${block.standing} ${key}`);
  const parts = new Map<string, readonly Part[]>(), joinedBy = new Map<string, CheckUnit | null>();
  for (const group of sharing.values()) {
    const [first] = group;
    if (first === undefined || group.length < 2) continue;
    const found = partsOf(group, language);
    for (const { id } of group) joinedBy.set(id, null);
    joinedBy.set(first.id, joined(first, found, language));
    parts.set(first.id, found);
  }
  if (parts.size === 0) return { units, apart: (finding) => finding };
  return {
    units: units.flatMap((unit) => { const read = joinedBy.get(unit.id); return read === null ? [] : [read ?? unit]; }),
    apart: (finding) => apart(finding, parts),
  };
}

/** A space, unless the split left one at the border or there is none by rule. */
function between(before: CheckUnit | undefined, unit: CheckUnit, language: string): string {
  return before === undefined || unit.touching === true || isUnspaced(language) || /\s$/u.test(before.target) || /^\s/u.test(unit.target) ? '' : ' ';
}

function partsOf(group: readonly CheckUnit[], language: string): readonly Part[] {
  let at = 0;
  return group.map((unit, i) => {
    const start = at + between(group[i - 1], unit, language).length;
    at = start + unit.target.length;
    return { unit, start, end: at };
  });
}

function joined(first: CheckUnit, parts: readonly Part[], language: string): CheckUnit {
  const last = parts.at(-1)?.unit ?? first;
  return {
    ...first,
    target: parts.map(({ unit }, i) => between(parts[i - 1]?.unit, unit, language) + unit.target).join(''),
    targetBorders: parts.flatMap(({ unit, start }, i) => [...(i === 0 ? [] : [start]), ...unit.targetBorders.map((border) => start + border)]),
    block: { ...first.block, last: last.block.last },
  };
}

function apart(finding: Finding, parts: ReadonlyMap<string, readonly Part[]>): Finding {
  const evidence = finding.evidence.flatMap((each) => placed(each, parts.get(each.unit)));
  const own = parts.get(finding.unit);
  if (own === undefined || finding.side === 'source') return { ...finding, evidence };
  const { unit, span, side, quote } = finding;
  const [first, ...rest] = placed({ unit, span, side, quote }, own);
  // What a suggestion replaces has to stand in one unit.
  return { ...finding, ...first, evidence: [...evidence, ...rest], suggestions: rest.length === 0 ? finding.suggestions : [] };
}

/** A place of a joined unit in the units it is made of, cut at their borders; one that lies between two is put at the first one's end. */
function placed(at: Evidence, parts: readonly Part[] | undefined): readonly Evidence[] {
  if (parts === undefined || at.side === 'source') return [at];
  const found = parts.flatMap((part) => cut(at, part));
  if (found.length > 0) return found;
  const before = parts.findLast(({ start }) => start <= at.span.start) ?? parts[0];
  return before === undefined ? [at] : [place(before.unit, 'target', before.unit.target.length, before.unit.target.length)];
}

/** What of a place lies in a part; where it goes on in another the space at the cut is no part of it. */
function cut({ span }: Evidence, { unit, start, end }: Part): readonly Evidence[] {
  let from = Math.max(span.start, start) - start, to = Math.min(span.end, end) - start;
  while (span.start < start && from < to && /\s/u.test(unit.target.charAt(from))) from += 1;
  while (span.end > end && from < to && /\s/u.test(unit.target.charAt(to - 1))) to -= 1;
  return from < to ? [place(unit, 'target', from, to)] : [];
}
