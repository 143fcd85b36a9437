import { writeFileSync } from 'node:fs';
import { run as runChecks } from '#app/checks/run';
import { read } from '#app/formats/registry';
import { isFailure } from '#app/documents/failure';
import { reportHtml } from '#app/report/html';
import { checkUnits } from '#app/review/units';
import { sample } from '#main/sample/texts';
import { given, parsed } from '#main/cli/arguments';
import { checkReport } from '#main/cli/check-report';
import { doubtLines } from '#main/cli/doubt-lines';
import { standing } from '#main/cli/input';
import { laidSideBySide, type Side } from '#main/cli/side-by-side';
import { out } from '#main/cli/terminal';
import type { Run } from '#main/cli/command';

/** The built-in article: its doubtful passages for the terminal and, with --report, the HTML report. */
export const run: Run = async (argv, surroundings) => {
  const args = parsed(argv, { report: { type: 'string' } });
  const { t } = surroundings;
  const both = laidSideBySide(side(sample.source, 'fr'), side(sample.target, 'en'));
  const languages = { source: 'fr', target: 'en' };
  const units = checkUnits(both.content, languages);
  const marked = runChecks(units, { languages, expired: () => false });
  await out(`${t('cli.sampleIntro')}\n\n${doubtLines(units, marked, both, t)}`);
  const file = given(args, 'report');
  if (file !== undefined) {
    writeFileSync(standing(file), reportHtml(checkReport(both, units, marked), surroundings));
    await out(`${t('cli.reportWritten', { file })}\n`);
  }
  return 0;
};

function side({ text, name }: { readonly text: string; readonly name: string }, language: string): Side {
  const bytes = new TextEncoder().encode(text), found = read(bytes, name);
  if (isFailure(found)) throw new Error(`the sample cannot be read: ${found.failure}`);
  return { article: found.article, bytes, name, language, guess: null };
}
