import { availableParallelism } from 'node:os';
import type { Marked } from '#app/checks/check';
import { run as runChecks } from '#app/checks/run';
import { isFailure } from '#app/documents/failure';
import { severities, type Severity } from '#app/mqm/severity';
import { reportHtml } from '#app/report/html';
import { checkUnits } from '#app/review/units';
import { choice, given, parsed, required, UsageError, type Arguments } from '#main/cli/arguments';
import { checkedDocument } from '#main/cli/checked';
import { chosenChecks, found } from '#main/cli/chosen';
import { checkLines } from '#main/cli/check-lines';
import { checkReport } from '#main/cli/check-report';
import { doubtLines } from '#main/cli/doubt-lines';
import { sideBySide, type Side } from '#main/cli/side-by-side';
import { languageName } from '#app/intl/language-names';
import { out, tell } from '#main/cli/terminal';
import type { Run, Surroundings } from '#main/cli/command';

/** Doubts of one article, or of a stream of segments with --jsonl. */
export const run: Run = async (argv, surroundings) => {
  const args = parsed(argv, {
    source: { type: 'string' }, target: { type: 'string' }, 'source-lang': { type: 'string' }, 'target-lang': { type: 'string' },
    format: { type: 'string' }, jsonl: { type: 'boolean' }, 'fail-on': { type: 'string' }, checks: { type: 'string' }, jobs: { type: 'string' },
  });
  const checks = chosenChecks(given(args, 'checks'));
  if (args.values['jsonl'] === true) return checkLines(args.files[0] ?? '-', { checks, failOn: failOn(args), jobs: jobsOf(args), reading: surroundings.t('cli.reading'), ...surroundings });
  const both = await sideBySide({
    source: given(args, 'source') ?? null, target: required(args, 'target'), sourceLanguage: given(args, 'source-lang'), targetLanguage: given(args, 'target-lang'),
  });
  if (isFailure(both)) return both;
  const languages = { source: both.source?.language ?? null, target: both.target.language };
  const units = checkUnits(both.content, languages);
  const marked = runChecks(units, { languages, expired: () => false }, { checks });
  const format = choice(args, 'format', ['text', 'json', 'html'], 'text');
  if (format === 'json') await out(`${JSON.stringify(checkedDocument(both, units, marked, surroundings.t))}\n`);
  else if (format === 'html') await out(reportHtml(checkReport(both, units, marked), surroundings));
  else await out(doubtLines(units, marked, both, surroundings.t));
  if (format !== 'json') tellLanguages(both, surroundings);
  tellIncomplete(marked, surroundings);
  return found(marked.doubts, failOn(args)) ? 1 : 0;
};

function failOn(args: Arguments): Severity | null {
  const asked = given(args, 'fail-on');
  if (asked === undefined) return null;
  const severity = severities.find((known) => known === asked);
  if (severity === undefined) throw new UsageError('choice', { option: '--fail-on', value: asked, choices: severities.join(', ') });
  return severity;
}
/** Threads for --jsonl: as many as there are cores, unless said. */
function jobsOf(args: Arguments): number {
  const asked = given(args, 'jobs');
  if (asked === undefined) return availableParallelism();
  const jobs = Number(asked);
  if (!Number.isInteger(jobs) || jobs < 1) throw new UsageError('choice', { option: '--jobs', value: asked, choices: '1, 2, 3 …' });
  return jobs;
}

function tellLanguages(both: { readonly source: Side | null; readonly target: Side }, { t, language }: Surroundings): void {
  for (const [side, one, option] of [['source', both.source, '--source-lang'], ['target', both.target, '--target-lang']] as const) {
    if (one?.guess === undefined || one.guess === null) continue;
    const values = { side: side === 'source' ? t('cli.source') : t('cli.target'), language: languageName(one.language, language), option };
    tell(one.guess.sure ? t('cli.identified', values) : t('cli.uncertain', values));
  }
}
function tellIncomplete({ incomplete }: Marked, { t }: Surroundings): void {
  for (const { check, why } of incomplete) if (why === 'time') tell(t('cli.incomplete', { check, why: t(`cli.why.${why}`) }));
}
