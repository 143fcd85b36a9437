import type { CheckContext, CheckUnit, Doubt, Finding, Marked } from '#app/checks/check';
import { calibrated } from '#app/checks/confidence';
import { judgedTogether } from '#app/checks/judged-together';
import { capNoise } from '#app/checks/passes/cap-noise';
import { dropDismissed, type Dismissed } from '#app/checks/passes/drop-dismissed';
import { gather } from '#app/checks/passes/gather';
import { mergeOverlapping } from '#app/checks/passes/merge-overlapping';
import type { Raised } from '#app/checks/passes/raised';
import { rank } from '#app/checks/passes/rank';
import { suppressFollowers } from '#app/checks/passes/suppress-followers';
import type { ListedCheck, Reading } from '#app/checks/reading';
import { registry } from '#app/checks/registry';
import { riskOf } from '#app/checks/risk';

/** What checks remember of an article between runs: one for each open review. */
export type ChecksCache = Map<string, Reading>;

export interface RunOptions {
  /** Default: all checks. */
  readonly checks?: readonly ListedCheck[];
  /** Handed in again at the next run, so that only what changed is read. */
  readonly cache?: ChecksCache;
  /** What the reviewer has said is right as it is. */
  readonly dismissed?: Dismissed;
}

/**
 * Runs the checks over an article's units in reading order, and passes what they find through the filters of
 * `passes/`. Preformatted text is never checked. Doubts come in text order; offsets are UTF-16.
 */
export function run(units: readonly CheckUnit[], context: CheckContext, options: RunOptions = {}): Marked {
  const cache = options.cache ?? new Map<string, Reading>();
  const read = units.filter((unit) => unit.block.type !== 'preformatted');
  const together = judgedTogether(read, context.languages.target);
  const incomplete: { check: string; why: 'time' | 'no-source' | 'language' }[] = [];
  const raised: Raised[] = [];
  for (const check of options.checks ?? registry) {
    const lacking = lacks(check, context);
    if (lacking !== null) { incomplete.push({ check: check.id, why: lacking }); continue; }
    const reading = cache.get(check.id) ?? check.open();
    cache.set(check.id, reading);
    const { findings, complete } = reading.read(together.units, context);
    if (!complete) incomplete.push({ check: check.id, why: 'time' });
    for (const finding of findings) raised.push({ check: check.id, finding: within(together.apart(finding), check.id), also: [] });
  }
  const doubts = filtered(raised.map(calibrated), read, options.dismissed ?? (() => false));
  return { doubts, incomplete, risk: riskOf(units, doubts) };
}

function lacks(check: ListedCheck, { languages }: CheckContext): 'no-source' | 'language' | null {
  if (check.needs === 'source' && languages.source === null) return 'no-source';
  return check.speaks?.(languages) === false ? 'language' : null;
}

function filtered(raised: readonly Raised[], units: readonly CheckUnit[], dismissed: Dismissed): readonly Doubt[] {
  const places = new Map(units.map((unit, place) => [unit.id, place]));
  const open = dropDismissed(raised, dismissed);
  const leading = suppressFollowers(open, units);
  return gather(capNoise(rank(mergeOverlapping(leading), places)), units);
}

/** A finding whose span is not its quote is a bug of its check: said at once, with its values. */
function within(finding: Finding, check: string): Finding {
  if (finding.quote.length !== finding.span.end - finding.span.start) throw new RangeError(`${check}: quote "${finding.quote}" is not ${finding.span.start}..${finding.span.end}`);
  return finding;
}
