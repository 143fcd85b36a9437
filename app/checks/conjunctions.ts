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
  /** Words joined with themselves by idiom, whatever the source says: "again and again" for "una y otra vez", "for years and years". */
  readonly idioms?: string;
  /** Comparatives, joined with themselves everywhere: "stronger and stronger". */
  readonly comparative?: RegExp;
  /** Verb forms that tell of something going on: "they waited and waited". */
  readonly lasting?: RegExp;
  /** Forms that never stand before another noun, so that what follows does not belong to them: "the engineers and the engineers came". */
  readonly alone?: RegExp;
  /** What stands right before a noun: behind it a short word is no verb ("they sang and sang") and no adverb. */
  readonly beforeNouns?: string;
  /** Nouns take endings: "разминирование и разминирования" is one word twice. */
  readonly inflected?: true;
}

export const joining: Readonly<Record<string, Joining>> = {
  en: { words: 'and or & nor plus', articles: 'the a an', between: 'between', idioms: 'again over more less on up down out round around by back so such out better worse half side years months weeks days hours ages miles rows piles heaps tons loads pages lots thousands hundreds millions billions dozens through forever generations', comparative: /er$/u, lasting: /ed$/u, alone: /[^ius]s$/u, beforeNouns: 'of for with from in by into about between without against the a an his its their our your my no some any this these those such' },
  fr: { words: 'et ou & ni', beforeNouns: 'de du des d avec pour sans dans en par sur contre le la les un une ce cette ces son sa ses leur leurs', articles: 'le la les un une des du de l’', between: 'entre', idioms: 'mieux moins plus tant tel telle jours heures fois encore toujours milliers centaines millions davantage' },
  de: { words: 'und oder & sowie', beforeNouns: 'von mit für aus ohne durch gegen in im am zum zur der die das den dem des ein eine einen einem einer kein keine', articles: 'der die das den dem des ein eine einen einem einer', between: 'zwischen', idioms: 'immer mehr nach über hin weiter so jahre tage stunden tausende hunderte immerfort wieder durch', comparative: /er$/u, lasting: /(?:te|ten)$/u },
  nl: { words: 'en of & alsook', beforeNouns: 'van met voor uit zonder door tegen in de het een geen', articles: 'de het een', between: 'tussen', idioms: 'nog weer door meer verder keer jaren dagen uren duizenden honderden', comparative: /er$/u, lasting: /(?:de|te|den|ten)$/u },
  es: { words: 'y e o u & ni', beforeNouns: 'de del con por para sin en contra el la los las un una su sus este esta estos estas', articles: 'el la los las un una de', between: 'entre', idioms: 'más menos vez otra mucho tanto tantos tantas tal cual años días horas cientos millones millares' },
  pt: { words: 'e ou & nem', beforeNouns: 'de do da dos das com por para sem em no na contra o a os as um uma seu sua', articles: 'o a os as um uma de', between: 'entre', idioms: 'mais menos vez outra muito tanto tantos tantas tal anos dias horas milhares centenas milhões' },
  it: { words: 'e ed o oppure & né', beforeNouns: 'di del della dei delle con per senza in nel nella contro il lo la i gli le un una', articles: 'il lo la i gli le un uno una di', between: 'tra fra', idioms: 'più meno sempre tanto tanti tale quale anni giorni ore migliaia centinaia milioni ancora' },
  ro: { words: 'și sau ori & nici', articles: 'de a al', between: 'între', idioms: 'mai iar tot mult ani zile ore milioane sutele', inflected: true },
  ca: { words: 'i o & ni', articles: 'el la els les un una de', between: 'entre', idioms: 'més menys vegada anys dies hores milers centenars milions' },
  gl: { words: 'e ou & nin', articles: 'o a os as un unha de', between: 'entre', idioms: 'máis menos vez anos días milleiros centos' },
  sv: { words: 'och eller & samt', articles: 'en ett den det de', between: 'mellan', idioms: 'om åter mer fler vidare så år dagar timmar tusentals hundratals', comparative: /are$/u, lasting: /(?:ade|te|de)$/u },
  da: { words: 'og eller & samt', articles: 'en et den det de', between: 'mellem', idioms: 'igen mere flere videre så år dage timer tusinder hundreder', comparative: /ere$/u, lasting: /(?:ede|te)$/u },
  nb: { words: 'og eller & samt', articles: 'en et ei den det de', between: 'mellom', idioms: 'igjen mer flere videre så år dager timer tusenvis hundrevis', comparative: /ere$/u, lasting: /(?:et|te|de)$/u },
  is: { words: 'og eða &', idioms: 'aftur meira meir', between: 'milli', comparative: /(?:ari|ara)$/u, inflected: true },
  ru: { words: 'и или да а также & либо', between: 'между меж', idioms: 'больше меньше опять ещё еще дальше так годы дни часы много тысячи миллионы сотни снова', comparative: /(?:ее|ей|ше|же|че)$/u, lasting: /(?:ал|ила|или|али|ает|ают)$/u, inflected: true },
  uk: { words: 'і й та або чи & також', between: 'між', idioms: 'більше менше знову ще далі так роки дні години тисячі мільйони', comparative: /(?:іше|ше|че)$/u, lasting: /(?:ала|али|или|ає|ають)$/u, inflected: true },
  be: { words: 'і й ды або ці &', between: 'паміж', idioms: 'больш менш зноў яшчэ тысячы', comparative: /(?:ей|ш)$/u, inflected: true },
  pl: { words: 'i oraz lub albo & a', between: 'między pomiędzy', idioms: 'więcej mniej znów znowu dalej tak lata dni godziny tysiące miliony', comparative: /(?:iej|szy|sza|sze|ej)$/u, lasting: /(?:ał|ała|ali|ały|ili)$/u, inflected: true },
  cs: { words: 'a i nebo či &', between: 'mezi', idioms: 'více méně znovu zas zase dál tak roky dny tisíce miliony', comparative: /(?:ěji|eji|ší|íc|íce)$/u, lasting: /(?:al|ala|ali|aly|ili)$/u, inflected: true },
  sk: { words: 'a i alebo či &', between: 'medzi', idioms: 'viac menej znova zas ďalej roky dni tisíce milióny', comparative: /(?:ejšie|šie|ší)$/u, lasting: /(?:al|ala|ali|ili)$/u, inflected: true },
  sl: { words: 'in ter ali &', between: 'med', idioms: 'bolj več manj znova spet tisoče', comparative: /(?:ejši|ejše|eje|je)$/u, inflected: true },
  hr: { words: 'i te ili &', between: 'između među', idioms: 'više manje opet ponovo sve tisuće milijuni', comparative: /(?:iji|ije|ija)$/u, inflected: true },
  sr: { words: 'и те или & i te ili', between: 'између између među između', idioms: 'више мање опет све više manje opet sve хиљаде милиони', comparative: /(?:ији|ије|ија|iji|ije|ija)$/u, inflected: true },
  bg: { words: 'и или &', between: 'между', idioms: 'повече по отново пак хиляди милиони', lasting: /(?:ха|ше)$/u },
  lt: { words: 'ir bei ar arba &', idioms: 'vėl dar daugiau', between: 'tarp', comparative: /(?:esnis|esnė|iau)$/u, inflected: true },
  lv: { words: 'un vai &', idioms: 'atkal vēl vairāk', between: 'starp', comparative: /āk(?:s|a|i|as)?$/u, inflected: true },
  et: { words: 'ja ning või &', idioms: 'jälle veel üha', comparative: /m$/u, inflected: true },
  fi: { words: 'ja tai sekä &', idioms: 'yhä aina taas', comparative: /(?:mpi|mmin|mmat|mpaa)$/u, inflected: true },
  hu: { words: 'és vagy meg s &', idioms: 'újra egyre még több', articles: 'a az egy', comparative: /(?:bb|bban|abb|ebb)$/u, inflected: true },
  el: { words: 'και ή κι &', articles: 'ο η το οι τα τον την του της των', between: 'μεταξύ ανάμεσα', idioms: 'πάλι ξανά πιο όλο χρόνια μέρες χιλιάδες εκατομμύρια ολοένα', inflected: true },
  tr: { words: 've veya ile ya &', between: 'arasında', idioms: 'tekrar daha yine binlerce' },
  az: { words: 'və ya ilə &' }, kk: { words: 'және немесе мен &' }, uz: { words: 'va yoki bilan &' },
  ka: { words: 'და ან &' }, hy: { words: 'և ու կամ եւ &' },
  ar: { words: 'أو و ثم', prefixes: 'و', between: 'بين', idioms: 'أكثر آلاف ملايين مرات' },
  fa: { words: 'و یا', between: 'بین میان', idioms: 'باز بیشتر هزاران بارها' }, ur: { words: 'اور یا و', between: 'درمیان' },
  he: { words: 'או', prefixes: 'ו', between: 'בין כל', idioms: 'שוב עוד יותר אלפים' },
  hi: { words: 'और या तथा एवं व', idioms: 'बार और हज़ारों लाखों' }, mr: { words: 'आणि व किंवा' }, bn: { words: 'এবং ও বা আর' }, ne: { words: 'र वा' }, ta: { words: 'மற்றும் அல்லது' },
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
