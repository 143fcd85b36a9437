import type { Column } from '#renderer/editor/column';
import type { BlockShape } from '#renderer/editor/schema';

/** Pixels: of a line, of a column and of a letter, as the page is set now. Read once and at each change of the window's width. */
export interface Setting { readonly line: number; readonly column: number; readonly em: number }

/** Scripts whose letters fill their square; all others are about half as wide. */
const square: ReadonlySet<string> = new Set(['zh', 'ja', 'ko', 'yue', 'wuu']);
const PADDING = 10;

/**
 * How high a row will be, in pixels, before it has been laid out: without a fair guess the page would jump while it is
 * scrolled or typed in.
 */
export function guessedHeight(letters: number, { type }: BlockShape, { language }: Column, setting: Setting): number {
  const letter = setting.em * (square.has(language.split('-')[0] ?? '') ? 1 : 0.47) * (type === 'heading' ? 1.12 : 1);
  return Math.ceil(Math.max(1, Math.ceil((letters * letter) / setting.column)) * setting.line + PADDING + (type === 'heading' ? 14 : 0));
}

/** As the page is set now. Half of what the gutter and the margins leave is a column. */
export function measured(page: HTMLElement): Setting {
  const style = getComputedStyle(page), em = Number.parseFloat(style.fontSize) || 17;
  const line = Number.parseFloat(style.lineHeight) || em * 1.62;
  return { line, em, column: Math.max(160, (page.clientWidth - 104) / 2) };
}
