import { codesIn } from '#app/review/codes';
import type { Place } from '#app/review/command';
import type { Content, Id } from '#app/review/content';
import { change } from '#app/review/edit-changes';
import type { EditChange, PayloadOf } from '#app/review/event';
import { unitItem } from '#app/review/locate';
import { workingCopy } from '#app/review/working';

type Edited = PayloadOf<'edited'>;

/** A replacement at a place as a change of its unit. The codes of what is replaced are taken along, in their order. */
export function replacement(content: Content, { unit, span }: Place, was: string, text: string): Edited {
  const item = unitItem(content, unit);
  const codes = item === null ? [] : codesIn(item.text, item.codes, span.start, span.end);
  return { type: 'edited', unit, start: span.start, was, text, wasCodes: codes, codes };
}

/**
 * A unit whose last word goes is no unit of the text any more but a gap of its source: the removals that follow from edits,
 * with the space around each closed.
 */
export function emptiedBy(content: Content, edits: readonly EditChange[]): readonly EditChange[] {
  const work = workingCopy(content);
  for (const edit of edits) change(work, edit);
  const touched = new Set<Id>(edits.flatMap((edit) => edit.type === 'edited' ? [edit.unit] : []));
  const more: EditChange[] = [];
  for (const unit of touched) {
    if (work.find(unit) < 0 || work.unit(unit).text !== '') continue;
    const i = work.at(unit), before = work.item(i - 1), next = work.item(i + 1), own = work.unit(unit).space;
    const removal: EditChange[] = [{ type: 'unit-removed', unit }];
    if (before !== undefined) {
      const space = before.kind === 'unit' && next?.kind === 'unit' ? before.space || own : before.kind === 'block' ? before.space : '';
      if (space !== before.space + own) removal.push({ type: 'spaced', after: before.id, text: space });
    }
    for (const step of removal) change(work, step);
    more.push(...removal);
  }
  return more;
}
