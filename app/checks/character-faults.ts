import type { Check, CheckUnit, Finding } from '#app/checks/check';
import { inTarget } from '#app/checks/finding';
import { garbled } from '#app/checks/garbled';

interface Fault { readonly start: number; readonly end: number; readonly kind: 'replaced' | 'control' | 'hidden' | 'stretched' | 'private' | 'garbled'; readonly suggestion: string | null }

/** Zero-width space and joiners stand between words of scripts without spaces; inside a word of these they are left over. */
const separate = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hebrew}\\p{Script=Armenian}\\p{Script=Georgian}';

const faults: readonly { readonly kind: Fault['kind']; readonly pattern: RegExp; readonly becomes: string | null }[] = [
  { kind: 'replaced', pattern: /\uFFFD+/gu, becomes: null },
  { kind: 'control', pattern: /(?:(?![\t\n\r\u0085])\p{Cc})+/gu, becomes: '' },
  { kind: 'private', pattern: /[\uE000-\uF8FF]+/gu, becomes: null },
  { kind: 'hidden', pattern: new RegExp(`(?<=[${separate}])[\\u200B\\uFEFF\\u2060]+(?=[${separate}])`, 'gu'), becomes: '' },
  { kind: 'stretched', pattern: /(?<=\p{Script=Arabic})\u0640{2,}/gu, becomes: '' },
];

/** Characters that no author typed: broken encodings, control characters, hidden ones inside words. */
export const characterFaults: Check<Fault> = {
  id: 'character-faults',
  scope: 'unit',
  facts: (unit) => [...plainFaults(unit), ...garbledFaults(unit)],
  judge: (read) => read.flatMap(({ unit, facts }) => facts.map((fault): Finding => {
    const shown = unit.target.slice(fault.start, fault.end);
    return inTarget(unit, fault.start, fault.end, {
      mqm: 'fluency/character-encoding', severity: fault.kind === 'garbled' || fault.kind === 'replaced' ? 'major' : 'minor', confidence: 0.95,
      message: { key: `character-faults.${fault.kind}`, values: fault.kind === 'garbled' ? { here: shown, there: fault.suggestion ?? '' } : { code: codes(shown) } },
      suggestions: fault.suggestion === null ? [] : [{ text: fault.suggestion }],
    });
  })),
};

function plainFaults({ target, source }: CheckUnit): Fault[] {
  return faults.flatMap(({ kind, pattern, becomes }) => Array.from(target.matchAll(pattern))
    .filter((match) => kind === 'stretched' || !source.includes(match[0]))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind, suggestion: becomes })));
}

function garbledFaults({ target, source }: CheckUnit): Fault[] {
  return garbled(target).filter(({ start, end }) => !source.includes(target.slice(start, end))).map(({ start, end, meant }) => ({ start, end, kind: 'garbled', suggestion: meant }));
}

/** "U+200B": a character that cannot be seen is named by its number. */
function codes(text: string): string {
  return Array.from(new Set(text), (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
