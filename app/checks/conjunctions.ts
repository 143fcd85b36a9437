/**
 * How languages join two equal parts, and when joining a word with itself is right. Words in lower case, apart by spaces.
 * Compiled for this project from school grammars and phrase books; idioms are those dictionaries list under "X and X".
 */
export interface Joining {
  /** "and", "or", "as well as" (one word), "&". */
  readonly words: string;
  /** Written as one with the second part: Arabic و, Hebrew ו. */
  readonly prefixes?: string;
  /** Written as one with the first part: Korean 와/과. */
  readonly suffixes?: string;
  /** May stand before the second part though not before the first. */
  readonly articles?: string;
  /** Words that make two of a kind right: "between man and man". Before the first part. */
  readonly between?: string;
  /** The same behind the second part: 国与国之间. */
  readonly among?: string;
  /** Words joined with themselves by idiom: "again and again". Longer ones only; short words are never doubted alone. */
  readonly idioms?: string;
  /** Comparatives, joined with themselves everywhere: "stronger and stronger". */
  readonly comparative?: RegExp;
  /** Verb forms that tell of something going on: "they waited and waited". */
  readonly lasting?: RegExp;
  /** Nouns take endings: "разминирование и разминирования" is one word twice. */
  readonly inflected?: true;
}

export const joining: Readonly<Record<string, Joining>> = {
  en: { words: 'and or & nor plus', articles: 'the a an', between: 'between', idioms: 'thousands hundreds millions billions dozens through forever generations', comparative: /er$/u, lasting: /ed$/u },
  fr: { words: 'et ou & ni', articles: 'le la les un une des du de l’', between: 'entre', idioms: 'encore toujours milliers centaines millions davantage' },
  de: { words: 'und oder & sowie', articles: 'der die das den dem des ein eine einen einem einer', between: 'zwischen', idioms: 'tausende hunderte immerfort wieder durch', comparative: /er$/u, lasting: /(?:te|ten)$/u },
  nl: { words: 'en of & alsook', articles: 'de het een', between: 'tussen', idioms: 'duizenden honderden', comparative: /er$/u, lasting: /(?:de|te|den|ten)$/u },
  es: { words: 'y e o u & ni', articles: 'el la los las un una de', between: 'entre', idioms: 'cientos millones millares' },
  pt: { words: 'e ou & nem', articles: 'o a os as um uma de', between: 'entre', idioms: 'milhares centenas milhões' },
  it: { words: 'e ed o oppure & né', articles: 'il lo la i gli le un uno una di', between: 'tra fra', idioms: 'migliaia centinaia milioni ancora' },
  ro: { words: 'și sau ori & nici', articles: 'de a al', between: 'între', idioms: 'milioane sutele', inflected: true },
  ca: { words: 'i o & ni', articles: 'el la els les un una de', between: 'entre', idioms: 'milers centenars milions' },
  gl: { words: 'e ou & nin', articles: 'o a os as un unha de', between: 'entre', idioms: 'milleiros centos' },
  sv: { words: 'och eller & samt', articles: 'en ett den det de', between: 'mellan', idioms: 'tusentals hundratals', comparative: /are$/u, lasting: /(?:ade|te|de)$/u },
  da: { words: 'og eller & samt', articles: 'en et den det de', between: 'mellem', idioms: 'tusinder hundreder', comparative: /ere$/u, lasting: /(?:ede|te)$/u },
  nb: { words: 'og eller & samt', articles: 'en et ei den det de', between: 'mellom', idioms: 'tusenvis hundrevis', comparative: /ere$/u, lasting: /(?:et|te|de)$/u },
  is: { words: 'og eða &', between: 'milli', comparative: /(?:ari|ara)$/u, inflected: true },
  ru: { words: 'и или да а также & либо', between: 'между меж', idioms: 'тысячи миллионы сотни снова', comparative: /(?:ее|ей|ше|же|че)$/u, lasting: /(?:ал|ила|или|али|ает|ают)$/u, inflected: true },
  uk: { words: 'і й та або чи & також', between: 'між', idioms: 'тисячі мільйони', comparative: /(?:іше|ше|че)$/u, lasting: /(?:ала|али|или|ає|ають)$/u, inflected: true },
  be: { words: 'і й ды або ці &', between: 'паміж', idioms: 'тысячы', comparative: /(?:ей|ш)$/u, inflected: true },
  pl: { words: 'i oraz lub albo & a', between: 'między pomiędzy', idioms: 'tysiące miliony', comparative: /(?:iej|szy|sza|sze|ej)$/u, lasting: /(?:ał|ała|ali|ały|ili)$/u, inflected: true },
  cs: { words: 'a i nebo či &', between: 'mezi', idioms: 'tisíce miliony', comparative: /(?:ěji|eji|ší|íc|íce)$/u, lasting: /(?:al|ala|ali|aly|ili)$/u, inflected: true },
  sk: { words: 'a i alebo či &', between: 'medzi', idioms: 'tisíce milióny', comparative: /(?:ejšie|šie|ší)$/u, lasting: /(?:al|ala|ali|ili)$/u, inflected: true },
  sl: { words: 'in ter ali &', between: 'med', idioms: 'tisoče', comparative: /(?:ejši|ejše|eje|je)$/u, inflected: true },
  hr: { words: 'i te ili &', between: 'između među', idioms: 'tisuće milijuni', comparative: /(?:iji|ije|ija)$/u, inflected: true },
  sr: { words: 'и те или & i te ili', between: 'између између među između', idioms: 'хиљаде милиони', comparative: /(?:ији|ије|ија|iji|ije|ija)$/u, inflected: true },
  bg: { words: 'и или &', between: 'между', idioms: 'хиляди милиони', lasting: /(?:ха|ше)$/u },
  lt: { words: 'ir bei ar arba &', between: 'tarp', comparative: /(?:esnis|esnė|iau)$/u, inflected: true },
  lv: { words: 'un vai &', between: 'starp', comparative: /āk(?:s|a|i|as)?$/u, inflected: true },
  et: { words: 'ja ning või &', comparative: /m$/u, inflected: true },
  fi: { words: 'ja tai sekä &', comparative: /(?:mpi|mmin|mmat|mpaa)$/u, inflected: true },
  hu: { words: 'és vagy meg s &', articles: 'a az egy', comparative: /(?:bb|bban|abb|ebb)$/u, inflected: true },
  el: { words: 'και ή κι &', articles: 'ο η το οι τα τον την του της των', between: 'μεταξύ ανάμεσα', idioms: 'χιλιάδες εκατομμύρια ολοένα', inflected: true },
  tr: { words: 've veya ile ya &', between: 'arasında', idioms: 'binlerce' },
  az: { words: 'və ya ilə &' }, kk: { words: 'және немесе мен &' }, uz: { words: 'va yoki bilan &' },
  ka: { words: 'და ან &' }, hy: { words: 'և ու կամ եւ &' },
  ar: { words: 'أو و ثم', prefixes: 'و', between: 'بين', idioms: 'أكثر آلاف ملايين مرات' },
  fa: { words: 'و یا', between: 'بین میان', idioms: 'هزاران بارها' }, ur: { words: 'اور یا و', between: 'درمیان' },
  he: { words: 'או', prefixes: 'ו', between: 'בין כל', idioms: 'אלפים' },
  hi: { words: 'और या तथा एवं व', idioms: 'हज़ारों लाखों' }, mr: { words: 'आणि व किंवा' }, bn: { words: 'এবং ও বা আর' }, ne: { words: 'र वा' }, ta: { words: 'மற்றும் அல்லது' },
  th: { words: 'และ หรือ กับ', between: 'ระหว่าง' },
  vi: { words: 'và hoặc hay', between: 'giữa' }, id: { words: 'dan atau serta', between: 'antara' }, ms: { words: 'dan atau serta', between: 'antara' },
  zh: { words: '和 与 與 及 以及 或 或者 并 跟 同', among: '之间 之間 间 間 以上 以下 以内 以後 以后 以前' },
  ja: { words: 'と や および 及び または 又は 並びに ならびに', among: 'の間 間 の関係' },
  ko: { words: '및 그리고 또는 혹은', suffixes: '와 과 하고 이나 나 이랑 랑', among: '사이 간' },
};

/** A word this long is seldom joined with itself by idiom, by script; shorter ones need the source to say two things. */
export function telling(word: string): boolean {
  if (/\p{Script=Han}|\p{Script=Hangul}/u.test(word)) return word.length >= 2;
  if (/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(word)) return word.length >= 5;
  return word.length >= 7;
}
