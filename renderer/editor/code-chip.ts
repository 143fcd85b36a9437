import type { Code } from '#app/documents/article';
import { codeText } from '#app/documents/code-text';
import { element } from '#renderer/editor/element';
import { isShownByWords } from '#renderer/editor/formats';
import type { EditorLabels } from '#renderer/editor/labels';

/** UTF-16 units of foreign markup that are shown; the rest is told on demand. */
const SIGN = 24;

/** How a code is drawn. `hint`: the words beside it show what it does; `words`: its own characters, whole; `sign`: what it is, in small. */
export function chipOf(code: Code | undefined): { readonly look: 'hint' | 'words' | 'sign'; readonly sign: string } {
  if (code === undefined) return { look: 'sign', sign: '' };
  if (isShownByWords(code)) return { look: 'hint', sign: '' };
  const words = codeText(code);
  if (code.what === 'code' && words !== '') return { look: 'words', sign: words };
  if (code.what === 'break') return { look: 'sign', sign: '↵' };
  const sign = code.what === 'image' && words !== '' ? words : code.raw.trim();
  return { look: 'sign', sign: sign.length > SIGN ? `${sign.slice(0, SIGN).trimEnd()}…` : sign };
}

/** What stands for an inline code in the text. */
export function codeChip(key: string, code: Code | undefined, labels: EditorLabels): HTMLElement {
  const name = code === undefined ? labels.unknownCode : labels.code(code), { look, sign } = chipOf(code);
  const words = code === undefined ? '' : codeText(code).trim(), says = words === '' ? name : `${name}: ${words}`;
  const chip = element('span', { class: `code-chip ${look}${look === 'hint' ? ` ${code?.kind ?? ''}` : ''}`, 'data-code': key, role: 'img', 'aria-label': says, title: code?.href ?? says });
  // Generated text: it is no part of the unit's string.
  if (sign !== '') chip.dataset['sign'] = sign;
  return chip;
}
