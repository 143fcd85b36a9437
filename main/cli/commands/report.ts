import { say } from '#app/i18n/message';
import { reportHtml } from '#app/report/html';
import { reportOn } from '#main/analysis/report';
import { choice, given, parsed, UsageError } from '#main/cli/arguments';
import { standing } from '#main/cli/input';
import { withReview } from '#main/cli/review-file';
import { out, tell } from '#main/cli/terminal';
import { writeWhole } from '#main/files';
import type { Run } from '#main/cli/command';

/** The quality report of a review: to standard output, or to a file with --out. */
export const run: Run = async (argv, surroundings) => {
  const args = parsed(argv, { format: { type: 'string' }, out: { type: 'string' } });
  const [file] = args.files;
  if (file === undefined) throw new UsageError('file', {});
  const format = choice(args, 'format', ['html', 'json'], 'html');
  return withReview(file, async (review, store) => {
    const report = reportOn({ review, events: store.events(), outside: [] }, { expired: () => false, progress: () => undefined });
    const text = format === 'html' ? reportHtml(report, surroundings) : `${JSON.stringify({ ...report, doubts: report.doubts.map((doubt) => ({ ...doubt, text: say(surroundings.t, doubt.message) })) })}\n`;
    const target = given(args, 'out') ?? '-';
    if (target === '-') { await out(text); return 0; }
    const failure = writeWhole(standing(target), text);
    if (failure !== null) return failure;
    tell(surroundings.t('cli.written', { file: target }));
    return 0;
  });
};
