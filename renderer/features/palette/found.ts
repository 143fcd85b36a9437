import { fold } from '#app/text/fold';

/** How well letters fit a name: 3 it begins with them, 2 one of its words does, 1 they stand in it in this order, 0 not. */
function fit(name: string, typed: string): number {
  if (name.startsWith(typed)) return 3;
  if (name.includes(` ${typed}`)) return 2;
  let at = 0;
  for (const letter of typed) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return 0;
  }
  return 1;
}

/** The lines that letters may mean, best first; accents and case aside. Without letters: all, as they come. */
export function found<L extends { readonly name: string }>(lines: readonly L[], typed: string, language: string): readonly L[] {
  const wanted = fold(typed.trim(), { accents: 'off' });
  if (wanted === '') return lines;
  return lines.map((line, n) => ({ line, n, fit: fit(fold(line.name, { accents: 'off' }), wanted) })).filter((one) => one.fit > 0)
    .sort((a, b) => b.fit - a.fit || (a.fit === 1 ? a.line.name.localeCompare(b.line.name, language) : a.n - b.n)).map(({ line }) => line);
}
