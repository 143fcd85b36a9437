import path from 'node:path';
import { isFailure, failed } from '#app/documents/failure';
import type { Review, Version } from '#app/review/review';
import { standsAt } from '#app/review/versions';
import { takeOut } from '#main/analysis/outgoing';
import { choice, given, parsed, required, UsageError } from '#main/cli/arguments';
import { standing } from '#main/cli/input';
import { withReview } from '#main/cli/review-file';
import { tell } from '#main/cli/terminal';
import { exportName } from '#main/export-name';
import { writeWhole } from '#main/files';
import type { Run } from '#main/cli/command';

/** The corrected text in the format it came in. Words that nobody approved carry DRAFT in the file's name. */
export const run: Run = async (argv, { t }) => {
  const args = parsed(argv, { format: { type: 'string' }, out: { type: 'string' }, version: { type: 'string' }, approved: { type: 'boolean' } });
  const [file] = args.files;
  if (file === undefined) throw new UsageError('file', {});
  const out = required(args, 'out');
  return withReview(file, async (review, store) => {
    const { format } = review.target;
    if (choice(args, 'format', ['txt', 'md'], format) !== format) throw new UsageError('format', { format });
    const version = chosenVersion(review, given(args, 'version'), args.values['approved'] === true);
    const bytes = store.blob(review.target.blob);
    if (bytes === null) return failed('damaged-review', { name: path.basename(file) });
    const taken = takeOut({ content: version?.content ?? review.content, origin: review.target, bytes });
    if (isFailure(taken)) return taken;
    const approved = (version ?? standsAt(review))?.state === 'approved';
    if (out === '-') process.stdout.write(taken.bytes);
    else {
      const name = path.join(path.dirname(standing(out)), approved ? path.basename(out) : exportName(path.basename(out), { draft: t('main.name.draft') }));
      const failure = writeWhole(name, taken.bytes);
      if (failure !== null) return failure;
      tell(t('cli.written', { file: name }));
    }
    if (taken.leftOut > 0) tell(t('report.leftOutLines', { count: taken.leftOut }));
    return 0;
  });
};

/** null: the words as they stand. */
function chosenVersion({ versions }: Review, number: string | undefined, approved: boolean): Version | null {
  if (approved) {
    const last = versions.findLast(({ state }) => state === 'approved');
    if (last === undefined) throw new UsageError('not-approved', {});
    return last;
  }
  if (number === undefined) return null;
  const version = versions.find((one) => String(one.number) === number);
  if (version === undefined) throw new UsageError('no-version', { version: number });
  return version;
}
