import type { Check, CheckUnit, Finding } from '#app/checks/check';
import { inTarget, place } from '#app/checks/finding';
import { meets } from '#app/checks/values/compare-numbers';
import { measuresIn, type Measure } from '#app/checks/values/measures-in';

/** The same figure with another currency or unit: "$5m" has become "5 млн евро", "10 km" "10 miles". */
export const quantities: Check<Finding> = {
  id: 'quantities',
  scope: 'unit',
  needs: 'source',
  facts: (unit, { languages }) => {
    if (languages.source === null || unit.source === '' || unit.target === '') return [];
    return changed(unit, measuresIn(unit.source, languages.source), measuresIn(unit.target, languages.target));
  },
  judge: (units) => units.flatMap(({ facts }) => facts),
};

/** Whether two names may mean one thing: "$" is any dollar, "¥" is yen and yuan. */
function mayBe(a: string, b: string): boolean {
  if (a === b) return true;
  const [general, special] = a.length < b.length ? [a, b] : [b, a];
  return special.startsWith(`${general}-`) || (general === 'dollar' && special.endsWith('dollar')) || (general === 'yen' && special === 'yuan') || (general === 'krona' && special === 'koruna')
    || (a === 'degree' && isTemperature(b)) || (b === 'degree' && isTemperature(a));
}

function isTemperature(what: string): boolean { return what === 'celsius' || what === 'fahrenheit'; }

function changed(unit: CheckUnit, source: readonly Measure[], target: readonly Measure[]): Finding[] {
  return target.flatMap((here): Finding[] => {
    const same = source.filter((there) => there.kind === here.kind && meets(there.number, here.number));
    const [there] = same;
    if (there === undefined || same.some((other) => mayBe(other.what, here.what))) return [];
    if (target.some((other) => meets(other.number, there.number) && mayBe(other.what, there.what))) return [];
    return [inTarget(unit, here.span.start, here.span.end, {
      mqm: 'accuracy/mistranslation', severity: 'major', confidence: 0.8,
      message: { key: `quantities.${here.kind}`, values: { here: unit.target.slice(here.span.start, here.span.end), there: unit.source.slice(there.span.start, there.span.end) } },
      evidence: [place(unit, 'source', there.span.start, there.span.end)],
    })];
  });
}
