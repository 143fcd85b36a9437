/** Words beside an hour: of two readings of "5 p.m." and "17 heures" one agrees. `before` and `after` the figure. */
export interface ClockWords { readonly before?: RegExp; readonly after?: RegExp }

export const clockWords: Readonly<Record<string, ClockWords>> = {
  en: { after: /^\s?(?:a\.?m\b|p\.?m\b|o[’']clock|hours|gmt\b|noon\b|in the (?:morning|afternoon|evening)|at night|local time)/iu },
  fr: { after: /^\s?(?:h\b|h(?=\d)|heures?\b)/iu }, de: { before: /\b(?:um|gegen)\s$/iu, after: /^\s?(?:uhr\b|h\b)/iu },
  es: { before: /\blas?\s$/iu, after: /^\s?(?:horas?\b|h\b|a\.\s?m\.|p\.\s?m\.|de la (?:tarde|noche|mañana))/iu },
  it: { before: /\b(?:ore|alle|dalle|alle ore)\s$/iu, after: /^\s?(?:h\b|di sera|del mattino)/iu }, pt: { before: /\b(?:às|as|das)\s$/iu, after: /^\s?(?:h\b|horas?\b|h(?=\d)|da (?:tarde|noite|manhã))/iu },
  nl: { after: /^\s?uur\b/iu }, sv: { before: /\b(?:klockan|kl\.?)\s$/iu }, da: { before: /\b(?:klokken|kl\.?)\s$/iu }, nb: { before: /\b(?:klokken|kl\.?)\s$/iu },
  fi: { before: /\b(?:kello|klo)\s$/iu }, pl: { before: /\b(?:o|godz\.|godzin\p{L}*|do|od)\s$/iu, after: /^[.:]?\s?(?:rano|wieczorem|po południu)/iu },
  cs: { after: /^\s?(?:hodin|hod\.|h\b)/iu }, sk: { after: /^\s?(?:hodin|hod\.|h\b)/iu },
  ru: { before: /(?:^|\s)(?:в|к|до)\s$/iu, after: /^[.:]?\s?(?:час|вечера|утра|дня|ночи)/iu }, uk: { before: /(?:^|\s)(?:о|до)\s$/iu, after: /^\s?(?:годин|ранку|вечора|дня|ночі)/iu }, bg: { after: /^\s?(?:час|ч\.)/iu },
  el: { before: /(?:στις|στη)\s$/iu, after: /^\s?(?:μ\.?μ|π\.?μ|το (?:πρωί|απόγευμα|βράδυ))/iu }, tr: { before: /\bsaat\s$/iu }, hu: { after: /^\s?(?:óra|órakor|h\b)/iu }, ro: { before: /\b(?:ora|orei|orele)\s$/iu },
  ar: { before: /الساعة\s$/u, after: /^\s?(?:صباح|مساء|ظهر|عصر|بعد)/u }, he: { before: /שעה\s$/u, after: /^\s?(?:בבוקר|בערב|בצהריים|אחר)/u }, fa: { before: /ساعت\s$/u },
  hi: { after: /^\s?बजे/u }, bn: { after: /^\s?টা/u }, zh: { after: /^\s?[点點时時]/u }, ja: { after: /^\s?時/u }, ko: { after: /^\s?시(?!간)/u }, th: { after: /^\s?(?:น\.|โมง|ทุ่ม|นาฬิกา)/u },
  vi: { after: /^\s?(?:giờ|h\b|h(?=\d))/iu }, id: { before: /\b(?:pukul|jam)\s$/iu }, ms: { before: /\b(?:pukul|jam)\s$/iu },
};

/** Years of other calendars in news: what is added for the Gregorian year. Thai: Buddhist era; Persian: solar Hijri, two years may meet. */
export const otherYears: Readonly<Record<string, { readonly from: number; readonly to: number; readonly add: readonly number[] }>> = {
  th: { from: 2380, to: 2650, add: [-543] }, fa: { from: 1200, to: 1450, add: [621, 622] }, ps: { from: 1200, to: 1450, add: [621, 622] },
};

/** Japanese eras: the year before the first. */
export const eras: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867, 민국: 1911, 民國: 1911, 民国: 1911 };
