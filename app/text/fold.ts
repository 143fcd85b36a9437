import type { OffsetMap, OffsetPiece } from '#app/text/offset-map';

/** What is taken for equal when texts are compared. `accents`: whether "é" stays apart from "e". */
export interface Folding { readonly accents: 'kept' | 'off' }

/** Letters that are spelled with a second letter or a stroke rather than an accent: what is left when accents are off. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ħ: 'h', ı: 'i', þ: 'th', ŋ: 'n', ё: 'е', ة: 'ه',
};
/** Marks that only point or stress: in other scripts (Devanagari, Thai, kana) a mark is a letter of its own and stays. */
const marks = /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*)\p{M}|(?<=\p{Script=Cyrillic})[\u0300\u0301]|\u0640/gu;

/** Value of a decimal digit of any script: the runs of ten of \p{Nd} are unbroken (Unicode stability policy). */
function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0;
  let run = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(point - run - 1))) run += 1;
  return run % 10;
}

function foldCluster(cluster: string, { accents }: Folding): string {
  let folded = cluster.normalize('NFC').toLowerCase();
  if (/\p{Nd}/u.test(folded)) return folded.replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  if (folded === 'ς') return 'σ';
  if (accents === 'off') {
    folded = folded.normalize('NFD').replaceAll(marks, '').normalize('NFC');
    folded = plain[folded] ?? folded;
  }
  return folded;
}

const clusters = /\P{M}\p{M}*|\p{M}+/gu;

/** A text as it is compared: lower case, composed, digits as 0-9, accents off where asked. Never shown. */
export function fold(text: string, folding: Folding = { accents: 'kept' }): string {
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  return text.replaceAll(clusters, (cluster) => foldCluster(cluster, folding));
}

/** The same with the way back: from places of the folded text to places of the text, by `fileOffset`. */
export function foldWithMap(text: string, folding: Folding = { accents: 'kept' }): { readonly text: string; readonly map: OffsetMap } {
  let folded = '';
  const map: OffsetPiece[] = [{ at: 0, from: 0 }];
  for (const match of text.matchAll(clusters)) {
    const last = map.at(-1);
    if (last !== undefined && last.from + (folded.length - last.at) !== match.index) {
      if (last.at === folded.length) map.pop();
      map.push({ at: folded.length, from: match.index });
    }
    folded += foldCluster(match[0], folding);
  }
  return { text: folded, map };
}
