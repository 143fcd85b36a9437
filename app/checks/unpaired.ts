import { masked } from '#app/checks/mask';
import type { Marks } from '#app/checks/pairs';

/** A mark without its other half. `at`: UTF-16 offset. */
export interface Unpaired { readonly at: number; readonly mark: string; readonly opens: boolean }

/** "1)", "a)", "iv)", "Chapter 1)": a label closes with a bracket that nothing opens. */
const label = /(?:^|[\s,;(])(?:[\p{L}\p{N}]{1,3}|\p{N}+)$/u;
/** Smileys that stand for themselves; inches, minutes and seconds of arc behind a figure. */
const smiley = /(?<=^|\s)[:;：；]['’-]?[()[\]]|[:;：；]['’-]?[()[\]](?=[\s.,!?]|$)/gu, inch = /(?<=\d)["”](?=[\s.,;:)-]|$)/gu;

/** The marks of a text that stand without their other half, in order. */
export function unpaired(text: string, { pairs, same }: Marks): readonly Unpaired[] {
  const plain = blotted(masked(text), same);
  const closers = new Set(Array.from(pairs.values()).join(''));
  const open: Unpaired[] = [], left: Unpaired[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const mark = plain.charAt(at);
    const opened = open.findLastIndex((each) => (pairs.get(each.mark) ?? '').includes(mark) || (same.includes(mark) && each.mark === mark) || alike.has(each.mark + mark));
    if (opened >= 0) left.push(...open.splice(opened).slice(1));
    else if (pairs.has(mark) || same.includes(mark)) open.push({ at, mark, opens: true });
    else if (closers.has(mark) && !closesRightly(mark, plain.slice(0, at), plain.slice(at + 1))) left.push({ at, mark, opens: false });
  }
  return [...left, ...open].toSorted((a, b) => a.at - b.at);
}

/** Halves of different make that pair all the same: full width and half width, straight and curved. */
const alike: ReadonlySet<string> = new Set(['(）', '（)', '"”', '“"', '"“', '„"', '[］', '［]']);

/** A label's bracket; an exclamation of a name ("Yahoo!"); of several question marks all but the last; "(?)". */
function closesRightly(mark: string, before: string, after: string): boolean {
  return mark === '!' || (mark === '?' && /^[?!]|^\)/u.test(after)) || (/[)）]/u.test(mark) && label.test(before));
}

/** An inch sign is one only where straight quotes would not pair without it. */
function blotted(text: string, same: string): string {
  const blank = (found: string): string => ' '.repeat(found.length), plain = text.replaceAll(smiley, blank);
  return (plain.split('"').length - 1) % 2 === 0 && !same.includes('”') ? plain : plain.replaceAll(inch, blank);
}
