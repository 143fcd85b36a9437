/** Letters of two scripts that look the same, as pairs. Source: Unicode confusables (UTS 39), reduced to letters that print alike. */
const pairs: Readonly<Record<string, readonly string[]>> = {
  Cyrillic: Array.from('аaеeоoрpсcуyхxіiјjѕsԁdһhАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSҮY'),
  Greek: Array.from('οoνvΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧX'),
};

function table(script: string): ReadonlyMap<string, string> {
  const list = pairs[script] ?? [];
  return new Map(list.flatMap((letter, i) => i % 2 === 0 ? [[letter, list[i + 1] ?? letter] as const] : []));
}

/** From a letter of the script to the Latin one that looks like it. */
export const toLatin: Readonly<Record<'Cyrillic' | 'Greek', ReadonlyMap<string, string>>> = { Cyrillic: table('Cyrillic'), Greek: table('Greek') };

/** Letters of few alphabets: nobody meant them who typed a Latin one. */
const rare = new Set('ѕԁһЅҮјЈ');

/** From a Latin letter to the one of the script that looks like it. */
export const fromLatin: Readonly<Record<'Cyrillic' | 'Greek', ReadonlyMap<string, string>>> = {
  Cyrillic: new Map(Array.from(toLatin.Cyrillic).filter(([letter]) => !rare.has(letter)).map(([letter, latin]) => [latin, letter])),
  Greek: new Map(Array.from(toLatin.Greek, ([letter, latin]) => [latin, letter])),
};

/** Letters that stand in for one of the language's own alphabet: Kabyle ɣ and ɛ are often typed as Greek. */
export const strayLetters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kab: { γ: 'ɣ', Γ: 'Ɣ', ε: 'ɛ', Ε: 'Ɛ' },
  az: { ә: 'ə', Ә: 'Ə' },
};
