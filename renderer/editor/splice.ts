import { CODE } from '#app/documents/article';
import { codesIn } from '#app/review/codes';
import type { UnitItem } from '#app/review/content';
import type { EditChange } from '#app/review/event';

export type Edited = Extract<EditChange, { readonly type: 'edited' }>;
type Words = Pick<UnitItem, 'text' | 'codes'>;

/** Characters with where they begin; a code is told from other codes by its key. */
function characters({ text, codes }: Words): readonly { readonly sign: string; readonly at: number }[] {
  let code = 0, at = 0;
  return Array.from(text, (character) => {
    const sign = character === CODE ? `${CODE}${codes[code++]}` : character, start = at;
    at += character.length;
    return { sign, at: start };
  });
}

/**
 * The one stretch in which a unit's words differ, cut between code points. `latest` (UTF-16): the change began no later, so
 * that an "a" typed into "aaa" is put where it was typed. null: nothing differs.
 */
export function spliceAt(was: UnitItem, now: Words, latest: number): Edited | null {
  const old = characters(was), all = characters(now);
  let head = 0, tail = 0;
  while (head < old.length && head < all.length && old[head]?.sign === all[head]?.sign && (old[head]?.at ?? 0) < latest) head++;
  while (tail < old.length - head && tail < all.length - head && old[old.length - 1 - tail]?.sign === all[all.length - 1 - tail]?.sign) tail++;
  if (head + tail === old.length && head + tail === all.length) return null;
  const start = old[head]?.at ?? was.text.length;
  const end = old[old.length - tail]?.at ?? was.text.length, nowEnd = all[all.length - tail]?.at ?? now.text.length;
  return {
    type: 'edited', unit: was.id, start, was: was.text.slice(start, end), text: now.text.slice(start, nowEnd),
    wasCodes: codesIn(was.text, was.codes, start, end), codes: codesIn(now.text, now.codes, start, nowEnd),
  };
}
