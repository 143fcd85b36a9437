import type { Content, Id } from '#app/review/content';
import { gaps } from '#app/review/gaps';

/**
 * What no reviewer has confirmed as it stands, by id: units of blocks that are text of the article, and gaps that were not
 * left out on purpose. Lines of the web page and credits need no confirmation.
 */
export function unconfirmed(content: Content): readonly Id[] {
  const open: Id[] = [];
  let text = true;
  for (const item of content.items) {
    if (item.kind === 'block') text = !content.standings.has(item.id);
    else if (text) {
      const state = content.units.get(item.id);
      if (state?.confirmed == null || state.confirmed.revision !== state.revision) open.push(item.id);
    }
  }
  const aside = new Set(content.source?.blocks.flatMap(({ id, standing }) => standing === undefined ? [] : [id]));
  return [...open, ...gaps(content).filter((gap) => !gap.leftOut && !aside.has(gap.block)).map((gap) => gap.id)];
}
