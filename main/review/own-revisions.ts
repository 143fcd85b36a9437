import type { Content, Id } from '#app/review/content';

/**
 * Which revisions of a unit are the page's own typing: it saw those words, but learns their numbers later. A command made on
 * any of them is as good as made on the last.
 */
export interface OwnRevisions {
  readonly typed: (unit: Id, from: number, to: number) => void;
  /** Words that came from elsewhere (undo, a suggestion): what the page had before is no longer what stands. */
  readonly changed: (before: Content, after: Content) => void;
  /** The revision a command means that names this one. */
  readonly now: (unit: Id, revision: number) => number;
}
export function ownRevisions(): OwnRevisions {
  const runs = new Map<Id, { readonly from: number; readonly to: number }>();
  return {
    typed: (unit, from, to) => {
      const run = runs.get(unit);
      runs.set(unit, { from: run?.to === from ? run.from : from, to });
    },
    changed: (before, after) => {
      if (before.units === after.units) return;
      for (const unit of runs.keys()) if (before.units.get(unit)?.revision !== after.units.get(unit)?.revision) runs.delete(unit);
    },
    now: (unit, revision) => {
      const run = runs.get(unit);
      return run !== undefined && revision >= run.from && revision <= run.to ? run.to : revision;
    },
  };
}
