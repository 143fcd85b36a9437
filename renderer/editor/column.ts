import { direction } from '#app/text/direction';

/** One side of the pages. */
export interface Column { readonly language: string; readonly direction: 'ltr' | 'rtl' }
/** A language that is not known yet is written as `und`, from left to right. */
export function columnOf(language: string | null): Column {
  return language === null ? { language: 'und', direction: 'ltr' } : { language, direction: direction(language) };
}
