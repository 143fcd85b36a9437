/**
 * What CLDR does not say of month and weekday names: prepositions grown on, endings, declined forms, other names, and
 * names that mean something else too. A language is a row; none: the names as CLDR has them.
 * `monthEnd`, `dayEnd`: what may follow a name inside the word. `stems`: a month's name may lose its last letter before
 * the ending. `capital`: only capitalised ("may", "minggu" the week). `months`, `days`: more forms, 1 January, 1 Monday.
 * `doubtful`: names that count only beside a day or a year, or behind `surely`. `accents`: "off" compares without. From school grammars.
 */
export interface DateGrammar {
  readonly before?: string;
  readonly monthEnd?: string;
  readonly dayEnd?: string;
  readonly stems?: true;
  readonly capital?: true;
  readonly accents?: 'off';
  readonly months?: Readonly<Record<number, string>>;
  readonly days?: Readonly<Record<number, string>>;
  readonly doubtful?: string;
  readonly surely?: RegExp;
}

const nordicDay = String.raw`(?:en|s|ens|sk?v?\p{L}{3,8}|ar|e|er|ene)?`;
const slavicMonth = String.raw`\p{L}{0,3}`;

export const dateGrammar: Readonly<Record<string, DateGrammar>> = {
  en: { capital: true, dayEnd: 's?', doubtful: 'may march', surely: /\b(?:in|since|until|till|by|last|next|of|early|mid|late|during|between|this|from)[ -]$/iu },
  fr: { dayEnd: 's?', doubtful: 'mars' },
  de: { monthEnd: '(?:s|es)?', dayEnd: String.raw`(?:s|abends?|morgens?|nachts?|mittags?|vormittags?|nachmittags?|früh)?`, days: { 6: 'sonnabend' } },
  es: { dayEnd: 's?' }, it: { days: { 2: 'martedi', 1: 'lunedi', 3: 'mercoledi', 4: 'giovedi', 5: 'venerdi' } },
  pt: { dayEnd: 's?', days: { 1: 'segundas-feiras', 2: 'terças-feiras', 3: 'quartas-feiras', 4: 'quintas-feiras', 5: 'sextas-feiras' } },
  ca: { before: '(?:d[’\'])?' }, nl: { dayEnd: '(?:en|s|avond|ochtend|morgen|middag|nacht|namiddag)?' },
  sv: { dayEnd: nordicDay }, da: { dayEnd: nordicDay }, nb: { dayEnd: nordicDay },
  fi: { monthEnd: String.raw`\p{L}{0,4}`, dayEnd: String.raw`\p{L}{0,6}` },
  pl: { stems: true, monthEnd: slavicMonth, months: { 2: 'lutym lutemu', 5: 'maju majem' }, days: { 1: 'poniedziałku poniedziałkiem poniedziałki poniedziałkowy poniedziałkowe poniedziałkowego', 2: 'wtorku wtorkiem wtorki wtorkowe', 3: 'środę środy środzie środą', 4: 'czwartku czwartkiem czwartki', 5: 'piątku piątkiem piątki', 6: 'sobotę soboty sobocie sobotą', 7: 'niedzielę niedzieli niedziele niedzielą' } },
  cs: { stems: true, monthEnd: slavicMonth, days: { 1: 'pondělka pondělek pondělku pondělního pondělní', 2: 'úterek úterka úterku úterní úterního', 3: 'středu středy středě středou středeční', 4: 'čtvrtka čtvrtku čtvrtkem čtvrteční', 5: 'pátku pátkem pátky páteční', 6: 'sobotu soboty sobotě sobotní', 7: 'neděli nedělí nedělní' } },
  sk: { stems: true, monthEnd: slavicMonth, months: { 5: 'máji' }, days: { 1: 'pondelka pondelku pondelok', 2: 'utorka utorku', 3: 'stredu stredy strede', 4: 'štvrtka štvrtku', 5: 'piatka piatku', 6: 'sobotu soboty', 7: 'nedeľu nedele nedeli' } },
  ru: { stems: true, monthEnd: slavicMonth, months: { 5: 'мае маю маем', 6: 'июне июню', 7: 'июле июлю' }, days: { 1: 'понедельника понедельнику понедельником понедельники', 2: 'вторника вторнику вторником', 3: 'среду среды среде средой', 4: 'четверга четвергу четвергом', 5: 'пятницу пятницы пятнице пятницей', 6: 'субботу субботы субботе субботой', 7: 'воскресенья воскресенью воскресеньем' }, doubtful: 'среда среды среде средой' },
  uk: { stems: true, monthEnd: slavicMonth, days: { 1: 'понеділка понеділку понеділком', 2: 'вівторка вівторку вівторком', 3: 'середу середи середі', 4: 'четверга четвергу четвергом', 5: 'п’ятницю п’ятниці п\'ятницю п\'ятниці п\'ятниця', 6: 'суботу суботи суботі', 7: 'неділю неділі неділею' } },
  be: { stems: true, monthEnd: slavicMonth }, hr: { stems: true, monthEnd: slavicMonth }, sl: { stems: true, monthEnd: slavicMonth }, lt: { stems: true, monthEnd: slavicMonth }, lv: { stems: true, monthEnd: slavicMonth },
  el: { accents: 'off', capital: true, stems: true, monthEnd: '(?:ος|ο|ου)?', months: { 5: 'μαιος μαιο μαιου μαη μαης' }, days: { 1: 'δευτερας', 2: 'τριτης', 3: 'τεταρτης', 4: 'πεμπτης', 5: 'παρασκευης', 6: 'σαββατου', 7: 'κυριακης' } },
  tr: { capital: true }, id: { capital: true, days: { 5: 'jum’at jum\'at', 7: 'ahad' } }, ms: { capital: true },
  hu: { monthEnd: String.raw`\p{L}{0,4}`, dayEnd: String.raw`\p{L}{0,5}`, days: { 3: 'szerdán szerdai' } },
  ar: { before: '[وبلف]?', days: { 1: 'الإثنين اثنين', 2: 'ثلاثاء', 3: 'الاربعاء أربعاء' } },
  he: { before: '(?:ו?[בלמהש])?', days: { 6: 'שבת' } },
  hi: { days: { 1: 'सोम', 2: 'मंगल', 4: 'गुरूवार बृहस्पतिवार वीरवार', 6: 'शनि', 7: 'इतवार' } },
  bn: { monthEnd: String.raw`[\p{L}\p{M}]{0,3}`, dayEnd: String.raw`[\p{L}\p{M}]{0,3}` },
};

/** Months and weekdays said by a figure or a character, in scripts that do so: one group holds it. */
export const countedDates: Readonly<Record<string, { readonly month?: RegExp; readonly weekday?: RegExp }>> = {
  zh: { month: /(\d{1,2}|十[一二]?|[一二三四五六七八九])\s?月(?![球亮饼租薪])/gu, weekday: /(?<![一二三四五六七八九十两几数\d])(?:星期|礼拜|禮拜|周|週)([一二三四五六日天])(?![次年期个個岁至到\d])/gu },
  ja: { month: /(?<!\d)(\d{1,2})\s?月/gu, weekday: /([月火水木金土日])曜/gu },
  ko: { month: /(?<!\d)(\d{1,2})월/gu, weekday: /([월화수목금토일])요일/gu },
  vi: { month: /tháng\s(\d{1,2}|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:\s(?:một|hai))?|chạp)(?!\p{L})/giu, weekday: /(?:[Tt]hứ\s([2-7]|Hai|Ba|Tư|Năm|Sáu|Bảy)|([Cc]hủ\s[Nn]hật))(?!\p{L})/gu },
};

/** Values of those figures and characters; Monday is 1. */
export const countedWeekdays: Readonly<Record<string, number>> = {
  一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7, 月: 1, 火: 2, 水: 3, 木: 4, 金: 5, 土: 6, 월: 1, 화: 2, 수: 3, 목: 4, 금: 5, 토: 6, 일: 7,
  2: 1, 3: 2, 4: 3, 5: 4, 6: 5, 7: 6, hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, 'chủ nhật': 7,
};
export const countedMonths: Readonly<Record<string, number>> = {
  一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10, 十一: 11, 十二: 12,
  giêng: 1, hai: 2, ba: 3, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10, 'mười một': 11, 'mười hai': 12, chạp: 12,
};
