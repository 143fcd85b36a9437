import { CODE, type Code } from '#app/documents/article';
import type { Span } from '#app/text/span';

/** How text between the two codes of a pair is shown; kinds not listed are shown by their codes alone. */
const shown: Readonly<Partial<Record<Code['what'], string>>> = { strong: 'strong', emphasis: 'emphasis', strike: 'strike', link: 'link', code: 'code' };

export interface Formatted { readonly span: Span; readonly look: string }

/** The stretches of a text that stand between an opening code and its close. `codes`: one key for each U+FFFC. */
export function formatsIn(text: string, codes: readonly string[], known: ReadonlyMap<string, Code>): readonly Formatted[] {
  if (codes.length === 0) return [];
  const open: { readonly code: Code; readonly at: number }[] = [], found: Formatted[] = [];
  let next = 0;
  for (let at = text.indexOf(CODE); at >= 0; at = text.indexOf(CODE, at + 1)) {
    const code = known.get(codes[next++] ?? '');
    if (code?.kind === 'open') open.push({ code, at: at + 1 });
    if (code?.kind !== 'close' || code.pair === undefined) continue;
    const i = open.findLastIndex((one) => one.code.pair === code.pair), start = open[i], look = shown[code.what];
    if (start === undefined) continue;
    open.splice(i, 1);
    if (look !== undefined && at > start.at) found.push({ span: { start: start.at, end: at }, look });
  }
  return found;
}

/** Codes whose effect is seen on the words between them need no more than a hint of themselves. */
export function isShownByWords(code: Code): boolean { return code.kind !== 'alone' && shown[code.what] !== undefined; }
