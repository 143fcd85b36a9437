import type { Check, CheckUnit } from '#app/checks/check';
import { inTarget } from '#app/checks/finding';
import { fromLatin, strayLetters, toLatin } from '#app/checks/lookalikes';
import { masked } from '#app/checks/mask';
import { rowFor } from '#app/intl/language-tag';
import { usualScript } from '#app/intl/language-names';

interface Mixed { readonly start: number; readonly end: number; readonly strange: string; readonly script: 'Latin' | 'Cyrillic' | 'Greek'; readonly suggestion: string }

/** A word in which a letter of another script stands in for one that looks like it: "Рrеsident", "Mоscow". */
export const mixedScript: Check<Mixed> = {
  id: 'mixed-script',
  scope: 'unit',
  facts: (unit, { languages }) => [...mixed(unit, usualScript(languages.target)), ...stray(unit, rowFor(strayLetters, languages.target) ?? {})],
  judge: (read) => read.flatMap(({ unit, facts }) => facts.map(({ start, end, strange, script, suggestion }) => inTarget(unit, start, end, {
    mqm: 'fluency/character-encoding', severity: 'minor', confidence: 0.95,
    message: { key: `mixed-script.${script}`, values: { word: unit.target.slice(start, end), letters: strange } }, suggestions: [{ text: suggestion }],
  }))),
};

/** ISO 15924 of the scripts that letters are taken from Latin into. */
const homes = { Cyrillic: 'Cyrl', Greek: 'Grek' } as const;
/** "TOPовый": an abbreviation with an ending of the language. */
const withEnding = /^\p{Lu}{2,}\p{Ll}+$/u;
const scripts = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u } as const;

function mixed({ target, source }: CheckUnit, home: string): Mixed[] {
  return Array.from(masked(target).matchAll(/[\p{L}\p{M}]+/gu)).flatMap((match): Mixed[] => {
    const word = match[0], letters = Array.from(word);
    const latin = letters.filter((letter) => scripts.Latin.test(letter));
    if (latin.length === 0 || latin.length === letters.length || source.includes(word) || (withEnding.test(word) && !latin.some((letter) => /\p{Ll}/u.test(letter)))) return [];
    for (const other of ['Cyrillic', 'Greek'] as const) {
      const foreign = letters.filter((letter) => scripts[other].test(letter));
      if (foreign.length === 0) continue;
      const at = { start: match.index, end: match.index + word.length };
      // The script whose letters can all be read as the other's is the one that crept in; of both, the rarer.
      const intoLatin = replaced(letters, foreign, toLatin[other]);
      const outOfLatin = home === homes[other] ? replaced(letters, latin, fromLatin[other]) : null;
      if (intoLatin !== null && (outOfLatin === null || foreign.length <= latin.length)) return [{ ...at, strange: unique(foreign), script: other, suggestion: intoLatin }];
      if (outOfLatin !== null) return [{ ...at, strange: unique(latin), script: 'Latin', suggestion: outOfLatin }];
    }
    return [];
  });
}

/** The word with the strange letters replaced; null when one of them has no look-alike: then two words met, or a formula. */
function replaced(letters: readonly string[], strange: readonly string[], alike: ReadonlyMap<string, string>): string | null {
  return strange.every((letter) => alike.has(letter)) ? letters.map((letter) => alike.get(letter) ?? letter).join('') : null;
}

function unique(letters: readonly string[]): string { return Array.from(new Set(letters)).join(' '); }

function stray({ target }: CheckUnit, own: Readonly<Record<string, string>>): Mixed[] {
  return Array.from(target).length === 0 || Object.keys(own).length === 0 ? [] : Array.from(target.matchAll(/[\p{L}\p{M}]+/gu)).flatMap((match): Mixed[] => {
    const strange = Array.from(match[0]).filter((letter) => own[letter] !== undefined);
    if (strange.length === 0) return [];
    const script = scripts.Greek.test(strange[0] ?? '') ? 'Greek' : 'Cyrillic';
    return [{ start: match.index, end: match.index + match[0].length, strange: unique(strange), script, suggestion: Array.from(match[0], (letter) => own[letter] ?? letter).join('') }];
  });
}
