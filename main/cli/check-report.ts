import type { CheckUnit, Marked } from '#app/checks/check';
import { errorTable, reportDoubt, type Report } from '#app/report/report';
import { unitNumbers } from '#app/review/units';
import { wordCount } from '#app/text/word-count';
import type { SideBySide } from '#main/cli/side-by-side';

/** The report of texts that nobody has reviewed yet: all doubts open, nothing changed. */
export function checkReport(both: SideBySide, units: readonly CheckUnit[], marked: Marked): Report {
  const numbers = unitNumbers(both.content);
  const words = (text: (unit: CheckUnit) => string, language: string): number => units.filter((unit) => unit.block.standing === 'text').reduce((sum, unit) => sum + wordCount(text(unit), language), 0);
  const source = both.source?.language ?? null, target = both.target.language;
  return {
    recto: 1, title: both.laidOut.imported.title, languages: { source, target }, names: { source: both.source?.name ?? null, target: both.target.name },
    state: 'draft', words: { source: source === null ? 0 : words((unit) => unit.source, source), target: words((unit) => unit.target, target) },
    leftOutLines: both.laidOut.imported.target.standings.filter(([, standing]) => standing === 'furniture').length,
    units: units.map((unit) => ({ id: unit.id, number: numbers.get(unit.id) ?? null, source: unit.source, target: unit.target, confirmed: false, risk: marked.risk.get(unit.id) ?? 0 })),
    doubts: marked.doubts.map((doubt) => reportDoubt(doubt, numbers.get(doubt.unit) ?? null, 'open')),
    mended: 0, errors: [], errorTable: errorTable([]), changes: [],
    effort: { units: units.length, changedUnits: 0, confirmedUnits: 0, insertedWords: 0, deletedWords: 0 }, versions: [],
  };
}
