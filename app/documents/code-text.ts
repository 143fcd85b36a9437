import { CODE, type Code } from '#app/documents/article';

/**
 * What a reader sees of an inline code: an inline code's own characters, an image's alternative text, the line break of a hard
 * break; '' for what only changes the look of the words around it.
 */
export function codeText({ kind, what, raw }: Code): string {
  if (kind !== 'alone') return '';
  switch (what) {
    // `raw` without the marks around it (CommonMark 6.1: one space inside on each side is the mark's, unless there is nothing else).
    case 'code': { const inside = raw.replace(/^`+|`+$/gu, '').replaceAll('\n', ' '); return /^ .* $/u.test(inside) && inside.trim() !== '' ? inside.slice(1, -1) : inside; }
    case 'image': return /^!\[((?:\\.|[^\]\\])*)\]/u.exec(raw)?.[1]?.replaceAll(/\\(?=\p{P}|\p{S})/gu, '') ?? '';
    case 'break': return '\n';
    case 'strong': case 'emphasis': case 'strike': case 'link': case 'other': return '';
    default: return what satisfies never;
  }
}

/** A text with what is seen of its codes in their places. `codes`: one for each U+FFFC, in order. */
export function textWithCodes(text: string, codes: readonly Code[]): string {
  let n = 0;
  return text.replaceAll(CODE, () => { const code = codes[n++]; return code === undefined ? '' : codeText(code); });
}
