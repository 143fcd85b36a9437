/**
 * Letters beyond a-z that words of a Latin-script language have, common loans counted in ("café" in English). A small
 * letter outside says that a word is another language's. Source: the languages' orthographies; Unicode CLDR exemplars.
 */
export const extraLetters: Readonly<Record<string, string>> = {
  en: 'éèêëïçñâôàáíóö', fr: 'àâæçéèêëîïôœùûüÿñö', de: 'äöüßéèàçêôñ', es: 'áéíóúüñç', it: 'àèéìíîòóùúç', pt: 'ãáàâçéêíóôõúü', nl: 'éèëïöüáàçêóíñ', sv: 'åäöéàèüáç', da: 'æøåéöäüáèç', nb: 'æøåéòôèäöüáç', nn: 'æøåéòôèäöüáç',
  fi: 'äöåšžé', pl: 'ąćęłńóśźżéü', cs: 'áčďéěíňóřšťúůýžöü', sk: 'áäčďéíĺľňóôŕšťúýžöü', hu: 'áéíóöőúüű', ro: 'ăâîșțşţéá', hr: 'čćđšž', sl: 'čšžćđé', sr: 'čćđšž', bs: 'čćđšž', lt: 'ąčęėįšųūž', lv: 'āčēģīķļņšūžō', et: 'äõöüšž',
  tr: 'çğıöşüâîû', ca: 'àçèéíïóòúü·', gl: 'áéíóúñü', id: 'é', ms: 'é', vi: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ', is: 'áðéíóúýþæö', eu: 'ñçü', sq: 'çë', az: 'çəğıöşü',
};

/** Function words of five letters and more that are words of another language as well. */
export const homographs: ReadonlySet<string> = new Set(['haben', 'under', 'after', 'being', 'other', 'others', 'comment', 'entre', 'chose', 'sobre', 'contra', 'durante', 'donde', 'after', 'avant', 'along', 'minor', 'major', 'which', 'these', 'quand', 'autre', 'where', 'quite', 'versus', 'minus', 'super', 'extra', 'inter', 'intra', 'pendant', 'selon', 'avoir', 'alors', 'hinter', 'unter', 'leurs']);
