/**
 * Unicode script names that texts of the app's languages are written in. Common and inherited characters (digits,
 * punctuation, marks) count for none.
 */
const scriptNames = [
  'Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Devanagari', 'Bengali', 'Gurmukhi',
  'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada', 'Malayalam', 'Sinhala', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Tibetan',
  'Georgian', 'Armenian', 'Ethiopic', 'Mongolian', 'Thaana',
] as const;
export type Script = (typeof scriptNames)[number];

const letters = new Map<Script, RegExp>(scriptNames.map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'u')]));

/** The script of one character; null for digits, punctuation, spaces and scripts not listed. */
export function scriptOf(character: string): Script | null {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x250) return /\p{Script=Latin}/u.test(character) ? 'Latin' : null;
  for (const [name, pattern] of letters) if (pattern.test(character)) return name;
  return null;
}

/** The scripts of a text with their shares of its letters (0 to 1), largest first; empty for a text without letters. */
export function scripts(text: string): { readonly script: Script; readonly share: number }[] {
  const counts = new Map<Script, number>();
  let all = 0;
  for (const character of text) {
    const script = scriptOf(character);
    if (script === null) continue;
    counts.set(script, (counts.get(script) ?? 0) + 1);
    all += 1;
  }
  return Array.from(counts, ([script, count]) => ({ script, share: count / all })).sort((a, b) => b.share - a.share);
}
