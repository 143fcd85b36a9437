/**
 * Words and abbreviations for thousands and more that compact formats do not give. Lower case, no full stop at the end.
 * Single letters count only where a currency stands by ("$5m"). Sources: newspapers' style books; Unicode CLDR for the rest.
 */
export const moreScaleWords: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { hundred: 1e2, thousands: 1e3, millions: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, bn: 1e9, bln: 1e9, billions: 1e9, tn: 1e12, trn: 1e12, lakh: 1e5, lakhs: 1e5, crore: 1e7, crores: 1e7 },
  fr: { cents: 1e2, milliers: 1e3, millier: 1e3, mille: 1e3, mio: 1e6, mds: 1e9, mrd: 1e9, mrds: 1e9, 'milliard de': 1e9, billion: 1e12, billions: 1e12 },
  de: { tausend: 1e3, tausende: 1e3, tausenden: 1e3, tsd: 1e3, millionen: 1e6, million: 1e6, mill: 1e6, mio: 1e6, mrd: 1e9, mia: 1e9, milliarde: 1e9, milliarden: 1e9, bio: 1e12, billion: 1e12, billionen: 1e12 },
  es: { mil: 1e3, miles: 1e3, millón: 1e6, millones: 1e6, mill: 1e6, mdd: 1e6, 'mil millones': 1e9, 'mil mill': 1e9, millardos: 1e9, billón: 1e12, billones: 1e12 },
  it: { mila: 1e3, mille: 1e3, milioni: 1e6, mln: 1e6, miliardi: 1e9, miliardo: 1e9, mld: 1e9, mrd: 1e9, bilioni: 1e12, 'mila miliardi': 1e12 },
  pt: { mil: 1e3, milhão: 1e6, milhões: 1e6, mi: 1e6, mln: 1e6, bilhão: 1e9, bilhões: 1e9, 'mil milhões': 1e9, bi: 1e9, trilhão: 1e12, trilhões: 1e12, tri: 1e12, biliões: 1e12 },
  nl: { duizend: 1e3, duizenden: 1e3, mln: 1e6, miljoen: 1e6, mld: 1e9, mrd: 1e9, miljard: 1e9, biljoen: 1e12 },
  sv: { tusen: 1e3, tusentals: 1e3, mn: 1e6, mkr: 1e6, mnkr: 1e6, miljon: 1e6, miljoner: 1e6, md: 1e9, mdkr: 1e9, miljard: 1e9, miljarder: 1e9 },
  da: { tusind: 1e3, tusinde: 1e3, mio: 1e6, million: 1e6, millioner: 1e6, mia: 1e9, milliard: 1e9, milliarder: 1e9 },
  nb: { tusen: 1e3, mill: 1e6, million: 1e6, millioner: 1e6, mrd: 1e9, milliard: 1e9, milliarder: 1e9 },
  fi: { tuhat: 1e3, tuhatta: 1e3, tuhannen: 1e3, miljoona: 1e6, miljoonaa: 1e6, miljoonan: 1e6, milj: 1e6, miljardi: 1e9, miljardia: 1e9, mrd: 1e9 },
  pl: { tys: 1e3, tysiąc: 1e3, tysiące: 1e3, tysięcy: 1e3, tysiącami: 1e3, mln: 1e6, milion: 1e6, milionów: 1e6, mld: 1e9, miliard: 1e9, miliardów: 1e9, bln: 1e12 },
  cs: { tis: 1e3, tisíc: 1e3, tisíce: 1e3, tisíci: 1e3, mil: 1e6, mio: 1e6, milion: 1e6, milionů: 1e6, miliónů: 1e6, miliónu: 1e6, milionu: 1e6, mld: 1e9, miliard: 1e9, miliardy: 1e9, bilionu: 1e12 },
  sk: { tis: 1e3, tisíc: 1e3, mil: 1e6, milión: 1e6, miliónov: 1e6, mld: 1e9, miliárd: 1e9 },
  ru: { тыс: 1e3, тысяч: 1e3, тысяча: 1e3, тысячи: 1e3, тысячу: 1e3, тысячам: 1e3, млн: 1e6, миллион: 1e6, миллиона: 1e6, миллионов: 1e6, миллионам: 1e6, млрд: 1e9, миллиард: 1e9, миллиардов: 1e9, трлн: 1e12, триллион: 1e12, триллионов: 1e12 },
  uk: { тис: 1e3, тисяч: 1e3, тисяча: 1e3, тисячі: 1e3, тисячу: 1e3, млн: 1e6, мільйон: 1e6, мільйонів: 1e6, млрд: 1e9, мільярд: 1e9, мільярдів: 1e9, трлн: 1e12 },
  bg: { хил: 1e3, хиляди: 1e3, хиляда: 1e3, млн: 1e6, милиона: 1e6, милион: 1e6, млрд: 1e9, милиарда: 1e9 },
  el: { χιλ: 1e3, χιλιάδες: 1e3, χίλια: 1e3, χίλιοι: 1e3, χίλιες: 1e3, εκατ: 1e6, εκατομμύρια: 1e6, εκατομμυρίων: 1e6, δισ: 1e9, δισεκατομμύρια: 1e9, δισεκατομμυρίων: 1e9, τρισ: 1e12 },
  tr: { bin: 1e3, mn: 1e6, milyon: 1e6, milyonluk: 1e6, mr: 1e9, milyar: 1e9, milyarlık: 1e9, trilyon: 1e12 },
  hu: { ezer: 1e3, millió: 1e6, milliárd: 1e9, mrd: 1e9 },
  ro: { mii: 1e3, mie: 1e3, milioane: 1e6, milion: 1e6, mil: 1e6, miliarde: 1e9, mld: 1e9 },
  ar: { ألف: 1e3, ألفا: 1e3, ألفاً: 1e3, آلاف: 1e3, ألفي: 2e3, مليون: 1e6, مليونا: 1e6, مليوناً: 1e6, ملايين: 1e6, مليار: 1e9, مليارا: 1e9, مليارات: 1e9, بليون: 1e9, تريليون: 1e12 },
  he: { אלף: 1e3, אלפי: 1e3, אלפים: 1e3, מיליון: 1e6, מליון: 1e6, מיליוני: 1e6, מיליארד: 1e9, מיליארדי: 1e9, טריליון: 1e12 },
  fa: { هزار: 1e3, میلیون: 1e6, میلیارد: 1e9, تریلیون: 1e12, تریلیارد: 1e12 },
  hi: { हज़ार: 1e3, हजार: 1e3, लाख: 1e5, मिलियन: 1e6, करोड़: 1e7, करोड: 1e7, अरब: 1e9, बिलियन: 1e9, खरब: 1e11, ट्रिलियन: 1e12 },
  bn: { হাজার: 1e3, লাখ: 1e5, লক্ষ: 1e5, মিলিয়ন: 1e6, কোটি: 1e7, বিলিয়ন: 1e9 },
  ur: { ہزار: 1e3, لاکھ: 1e5, ملین: 1e6, کروڑ: 1e7, ارب: 1e9, بلین: 1e9 },
  zh: { 百: 1e2, 千: 1e3, 万: 1e4, 萬: 1e4, 百万: 1e6, 百萬: 1e6, 千万: 1e7, 千萬: 1e7, 亿: 1e8, 億: 1e8, 十亿: 1e9, 十億: 1e9, 百亿: 1e10, 百億: 1e10, 千亿: 1e11, 千億: 1e11, 万亿: 1e12, 萬億: 1e12, 兆: 1e12 },
  ja: { 百: 1e2, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12, 百万: 1e6, 千万: 1e7 },
  ko: { 백: 1e2, 천: 1e3, 만: 1e4, 백만: 1e6, 천만: 1e7, 억: 1e8, 십억: 1e9, 조: 1e12 },
  th: { พัน: 1e3, หมื่น: 1e4, แสน: 1e5, ล้าน: 1e6, พันล้าน: 1e9, หมื่นล้าน: 1e10, แสนล้าน: 1e11, ล้านล้าน: 1e12 },
  vi: { nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tr: 1e6, tỷ: 1e9, tỉ: 1e9, 'nghìn tỷ': 1e12 },
  id: { ribu: 1e3, juta: 1e6, miliar: 1e9, milyar: 1e9, triliun: 1e12 },
  ms: { ribu: 1e3, juta: 1e6, bilion: 1e9, trilion: 1e12 },
};

/** Single letters behind an amount of money. */
export const letterScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** Scripts written without spaces between words: a scale word there ends where it ends. */
export const unspaced: ReadonlySet<string> = new Set(['zh', 'ja', 'th', 'ko', 'km', 'lo', 'my']);
