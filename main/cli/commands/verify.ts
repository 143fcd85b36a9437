import { verifyChain } from '#app/approval/chain';
import { unvouched } from '#app/approval/vouched';
import { given, parsed, UsageError } from '#main/cli/arguments';
import type { ReviewEvent } from '#app/review/event';
import { eventDigest } from '#app/review/canonical';
import { foldAll } from '#app/review/fold';
import { digestOf } from '#main/identity';
import { withStore } from '#main/cli/review-file';
import { equalValues } from '#main/store/plain';
import type { Snapshot } from '#main/store/snapshots';
import { out } from '#main/cli/terminal';
import type { Run } from '#main/cli/command';

/** Whether a review file holds: its chain of events, the fold of them, every version's words. Status 1 with the place when not. */
export const run: Run = async (argv, { t }) => {
  const args = parsed(argv, { head: { type: 'string' } });
  const [file] = args.files;
  if (file === undefined) throw new UsageError('file', {});
  return withStore(file, async (store) => {
    const events = store.events();
    const chain = verifyChain(events, digestOf, given(args, 'head'));
    if (!('ok' in chain)) {
      await out(`${t('cli.broken', { seq: chain.at, why: t(`cli.broke.${chain.why}`) })}\n`);
      return 1;
    }
    const review = foldAll(null, events);
    const [version] = unvouched(review, digestOf);
    const snapshot = store.snapshot();
    if (version !== undefined || (snapshot !== null && !holds(snapshot, events))) {
      const number = review.versions.find(({ id }) => id === version)?.number ?? 0;
      await out(`${t('cli.broken', { seq: review.head.lamport, why: version === undefined ? t('cli.broke.snapshot') : t('cli.broke.version', { number }) })}\n`);
      return 1;
    }
    await out(`${t('cli.holds', { head: chain.head ?? '' })}\n`);
    return 0;
  });
};

/** Whether the snapshot is the very value that the events up to its own come to: its digest names the event, not what it holds. */
function holds(snapshot: Snapshot, events: readonly ReviewEvent[]): boolean {
  const own = events.findIndex((event) => eventDigest(event, digestOf) === snapshot.digest);
  return own >= 0 && equalValues(foldAll(null, events.slice(0, own + 1)), snapshot.review);
}
