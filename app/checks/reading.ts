import type { Check, CheckContext, CheckUnit, Finding, UnitFacts } from '#app/checks/check';

/** What a check found, and whether it read everything before the time was up. */
interface Read { readonly findings: readonly Finding[]; readonly complete: boolean }

/** A check at work on one article: it remembers what it read of each unit, so that an edit reads one unit again. */
export interface Reading { readonly read: (units: readonly CheckUnit[], context: CheckContext) => Read }

/** A check with the type of its facts closed in: checks of different facts stand in one list. */
export interface ListedCheck extends Pick<Check, 'id' | 'scope' | 'needs' | 'speaks'> { readonly open: () => Reading }

export function listed<F>(check: Check<F>): ListedCheck {
  const { id, scope, needs, speaks } = check;
  return { id, scope, ...(needs === undefined ? {} : { needs }), ...(speaks === undefined ? {} : { speaks }), open: () => reading(check) };
}

interface Known<F> { readonly entry: UnitFacts<F>; readonly findings: readonly Finding[] }

function reading<F>(check: Check<F>): Reading {
  let known = new Map<string, Known<F>>();
  let languages = '';
  return {
    read: (units, context) => {
      const spoken = `${context.languages.source ?? ''} ${context.languages.target}`;
      const before = spoken === languages ? known : new Map<string, Known<F>>();
      const now = new Map<string, Known<F>>();
      let complete = true;
      for (const unit of units) {
        if (context.expired()) { complete = false; break; }
        now.set(unit.id, kept(before.get(unit.id), unit) ?? fresh(check, unit, context));
      }
      // What was read before stays known when the time ran out: the next run goes on from there.
      known = complete ? now : new Map([...before, ...now]);
      languages = spoken;
      const all = Array.from(now.values());
      if (check.scope === 'unit') return { findings: all.flatMap(({ findings }) => findings), complete };
      return { findings: complete ? check.judge(all.map(({ entry }) => entry), context) : [], complete: complete && !context.expired() };
    },
  };
}

function fresh<F>(check: Check<F>, unit: CheckUnit, context: CheckContext): Known<F> {
  const entry = { unit, facts: check.facts(unit, context) };
  return { entry, findings: check.scope === 'unit' ? check.judge([entry], context) : [] };
}

/** What is known of a unit holds while its words and its block are the same; its place in the article is no part of it. */
function kept<F>(known: Known<F> | undefined, unit: CheckUnit): Known<F> | undefined {
  if (known === undefined || known.entry.unit === unit) return known;
  return sameContent(known.entry.unit, unit) ? { entry: { unit, facts: known.entry.facts }, findings: known.findings } : undefined;
}

function sameContent(a: CheckUnit, b: CheckUnit): boolean {
  return a.source === b.source && a.target === b.target && a.touching === b.touching
    && String(a.sourceBorders) === String(b.sourceBorders) && String(a.targetBorders) === String(b.targetBorders)
    && a.block.id === b.block.id && a.block.type === b.block.type && a.block.standing === b.block.standing && a.block.first === b.block.first && a.block.last === b.block.last;
}
