import type { Code } from '#app/documents/article';
import { element } from '#renderer/editor/element';
import { isShownByWords } from '#renderer/editor/formats';
import type { EditorLabels } from '#renderer/editor/labels';

/** What stands for an inline code in the text: its markup in small, or a hint where the words beside it show what it does. */
export function codeChip(key: string, code: Code | undefined, labels: EditorLabels): HTMLElement {
  const name = code === undefined ? labels.unknownCode : labels.code(code);
  const quiet = code !== undefined && isShownByWords(code);
  const sign = quiet || code === undefined ? '' : code.raw.trim().slice(0, 12);
  const chip = element('span', { class: `code-chip${quiet ? ` quiet ${code.kind}` : ''}`, 'data-code': key, role: 'img', 'aria-label': name, title: code?.href ?? name });
  // Generated text: not part of what is read out, selected or copied.
  if (sign !== '') chip.dataset['sign'] = sign;
  return chip;
}
