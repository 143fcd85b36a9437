import { CODE } from '#app/documents/article';
import { characterStart } from '#app/intl/graphemes';
import { codesIn } from '#app/review/codes';
import type { UnitItem } from '#app/review/content';
import type { PayloadOf } from '#app/review/event';

type Words = Pick<UnitItem, 'text' | 'codes'>;

/** The one stretch in which a unit's new words differ from those it has, cut between characters; null: nothing differs. */
export function spliceOf(unit: UnitItem, now: Words): PayloadOf<'edited'> | null {
  const [start, tail] = common(unit, now);
  const end = unit.text.length - tail, nowEnd = now.text.length - tail;
  if (start === end && start === nowEnd) return null;
  return {
    type: 'edited', unit: unit.id, start, was: unit.text.slice(start, end), text: now.text.slice(start, nowEnd),
    wasCodes: codesIn(unit.text, unit.codes, start, end), codes: codesIn(now.text, now.codes, start, nowEnd),
  };
}

/** How many code units are equal at the start and at the end; a code equals only itself. */
function common(was: Words, now: Words): readonly [number, number] {
  const least = Math.min(was.text.length, now.text.length);
  let start = 0, code = 0;
  for (; start < least && was.text[start] === now.text[start]; start++) if (was.text[start] === CODE && was.codes[code] !== now.codes[code++]) break;
  while (start > 0 && !between(was.text, now.text, start, start)) start--;
  let tail = 0;
  code = 1;
  for (; tail < least - start && was.text.at(-1 - tail) === now.text.at(-1 - tail); tail++) if (was.text.at(-1 - tail) === CODE && was.codes.at(-code) !== now.codes.at(-code++)) break;
  while (tail > 0 && !between(was.text, now.text, was.text.length - tail, now.text.length - tail)) tail--;
  return [start, tail];
}

function between(was: string, now: string, a: number, b: number): boolean {
  return characterStart(was, a) === a && characterStart(now, b) === b;
}
