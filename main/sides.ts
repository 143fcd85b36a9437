import type { Ask } from '#app/contract/channels';
import type { Answered } from '#app/contract/views';
import { isFailure } from '#app/documents/failure';
import type { Asker } from '#main/asker';
import { inputOf, PATIENCE } from '#main/bring-in';
import type { Parts } from '#main/parts';
import type { Session } from '#main/review/session';

/** Exchanges source and translation, as they stand, with all that was done to them. */
export function swapSides(session: Session): Answered { return session.change({ type: 'exchange-sides' }, 'key'); }

/** A source for a translation that came alone, or another one in the place of the first. What has been done to the translation stays. */
export async function addSource(parts: Parts, session: Session, asked: NonNullable<Ask<'review/add-source'>['input']>, asker: Asker): Promise<Answered | null> {
  const input = await inputOf(parts, asked);
  if (isFailure(input)) return input;
  const { content, target } = session.value();
  const added = await asker.wait(parts.pool.run('add-source', { input, content, targetLanguage: target.language, targetBlob: target.blob }, PATIENCE, asker.progress));
  if (added === null || isFailure(added)) return added;
  // The links name units as they were when the source was aligned; typed on meanwhile is well, a unit that is gone is left out.
  const units = session.value().content.units;
  const answered = session.change({ type: 'replace-source', source: added.source, links: added.links.filter(([unit]) => units.has(unit)) }, 'key', [added.blob]);
  if ('done' in answered) session.setSure({ ...session.sure(), source: added.sure });
  return answered;
}
