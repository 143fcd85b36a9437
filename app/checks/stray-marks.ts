import { spacesHighMarks } from '#app/checks/high-marks';
import { baseLanguage } from '#app/intl/language-tag';

/**
 * What a left-over mark looks like, and what it becomes. Patterns run over text whose links and code are blotted out.
 * The exceptions are those that other tools' users had to report: the Chicago ellipsis ". . .", "EE. UU.", "50,-", ".5",
 * "z. B.", smileys, "…?!", doubled Chinese ellipses.
 */
export interface StrayMark {
  readonly kind: 'doubledMark' | 'doubledStop' | 'spaceBefore' | 'spaceInside' | 'noSpaceAfter' | 'doubleSpace';
  readonly pattern: RegExp;
  /** Languages in which it is the rule. */
  readonly not?: (language: string) => boolean;
  /** Only where words are written with spaces. */
  readonly spacedOnly?: true;
  /** What stands there when mended; null where that is not sure. */
  readonly becomes: (found: string) => string | null;
}

const space = '[ \\t\\u00A0\\u202F\\u2000-\\u200A]';
/** Closing quotes, which may stand between two full stops. Brackets may not be doubted: "(241 чел.)." */
const closing = '["”’»“›]';

const breton = (language: string): boolean => spacesHighMarks(language);
/** Spaces before a mark part phrases or are house style there, or words are not spaced at all. */
const loose = (language: string): boolean => ['th', 'lo', 'km', 'my', 'bo', 'ko'].includes(baseLanguage(language));

export const strayMarks: readonly StrayMark[] = [
  // "he said. ." and "he said.” ."
  { kind: 'doubledStop', pattern: new RegExp(`(?<![.…\\d]|\\.${space})\\.${closing}?${space}+\\.(?![.\\d\\p{L}]|${space}*\\.)`, 'gu'), becomes: (found) => found.replace(/[ \t\u00A0\u202F\u2009]+\.$/u, '') },
  // "the U.S.." and "end.”."
  { kind: 'doubledStop', pattern: /(?<![./\\…\d])\.\.(?![./\\\d])/gu, becomes: () => '.' },
  { kind: 'doubledStop', pattern: new RegExp(`(?<=[\\p{Ll}\\p{Lo}]{2})\\.${closing}\\.(?!\\.)`, 'gu'), becomes: (found) => found.slice(0, -1) },
  { kind: 'doubledStop', pattern: /。(?:[”’」』"]?。)+/gu, becomes: (found) => found.length === 2 ? '。' : null },
  { kind: 'doubledMark', pattern: /([,;:،؛،、，；：])\1+/gu, becomes: (found) => found.charAt(0) },
  { kind: 'doubledMark', pattern: /(?<!\p{L}\.\p{L}|\p{L}\p{Ll})[.](?=[;:])(?!.)|,[.;:!?](?![-)])|[;:][.,;](?![-)\d])|，[。；]|、。/gu, becomes: () => null },
  { kind: 'doubledMark', pattern: /,["”»“],|,["”»“]\./gu, becomes: () => null },
  { kind: 'spaceBefore', pattern: new RegExp(`(?<=[\\p{L}\\p{M}\\p{N}%”»"’)\\]])${space}+[.,](?![.,\\d\\p{L}-]|${space}*\\.)`, 'gu'), not: loose, becomes: (found) => found.trim() },
  { kind: 'spaceBefore', pattern: new RegExp(`(?<=[\\p{L}\\p{M}%”»"’)\\]])${space}+,(?=\\p{L})`, 'gu'), not: loose, becomes: () => ', ' },
  { kind: 'spaceBefore', pattern: new RegExp(`(?<=[\\p{L}\\p{M}%”"’)\\]])${space}+[;:!?؟،؛](?![-)(\\]DPp:;!?=/\\p{N}]|${space}*\\p{N})`, 'gu'), not: (language) => breton(language) || loose(language), becomes: (found) => found.trim() },
  { kind: 'spaceBefore', pattern: new RegExp(`(?<=\\p{L})${space}+[。，、；：！？]`, 'gu'), becomes: (found) => found.trim() },
  { kind: 'spaceInside', pattern: new RegExp(`[(\\[]${space}+(?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}.])${space}+[)\\]](?![:;])`, 'gu'), not: loose, becomes: (found) => found.trim() },
  { kind: 'noSpaceAfter', pattern: /(?<=[\p{L}\p{M}]{2})[,;،؛](?=[\p{L}]{2})/gu, spacedOnly: true, becomes: (found) => `${found} ` },
  { kind: 'doubleSpace', pattern: /(?<=\S)(?<![.!?…।。:：]["”’»)*]{0,3})[ \u00A0\u202F]{2,}(?=\S)/gu, becomes: () => ' ' },
];
