import { usualScript } from '#app/intl/language-names';
import type { Content } from '#app/review/content';

/** ISO 15924: scripts that put no space between sentences (CLDR; Unicode Standard, chapters 16 and 18). */
const unspaced: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan', 'Thai', 'Laoo', 'Khmr', 'Mymr', 'Tibt']);

/** What stands between two units of a block: as this article has it, else as the language writes. */
export function unitSpace(content: Content, language: string): string {
  const { items } = content;
  const between = items.findIndex((item, i) => item.kind === 'unit' && items[i + 1]?.kind === 'unit');
  return items[between]?.space ?? (unspaced.has(usualScript(language)) ? '' : ' ');
}
