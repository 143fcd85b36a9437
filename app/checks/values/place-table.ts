/**
 * How a language says where and by whom. `where`: a preposition of place right before a country's name; `by`: what names a
 * doer right before a people; `head`: whether the noun stands behind the adjective of a people ("South Korean soldiers")
 * or before it ("soldats sud-coréens"). From school grammars.
 */
export interface PlaceGrammar { readonly where: RegExp; readonly by?: RegExp; readonly head: 'after' | 'before' }

export const placeGrammar: Readonly<Record<string, PlaceGrammar>> = {
  en: { where: /\b(?:in|into|to|from|at|inside|near|across|through|within|towards?)\s(?:the\s)?$/iu, by: /\bby\s(?:the\s|a\s|an\s)?$/iu, head: 'after' },
  fr: { where: /(?:\b(?:en|aux?|dans|vers|depuis|à)\s|(?:^|\s)à\s)(?:la\s|le\s|l[’'])?$/iu, by: /\bpar\s(?:les?\s|la\s|l[’']|des\s|une?\s)?$/iu, head: 'before' },
  de: { where: /\b(?:in|im|nach|aus|bei)\s(?:der\s|den\s|dem\s|die\s)?$/iu, by: /\bdurch\s(?:die\s|den\s|das\s|eine[n]?\s)?$/iu, head: 'after' },
  es: { where: /\b(?:en|hacia|desde)\s(?:el\s|la\s|los\s)?$/iu, by: /\bpor\s(?:los?\s|las?\s|el\s|una?\s)?$/iu, head: 'before' },
  it: { where: /\b(?:in|nel|nella|nell[’']|negli|verso)\s?$/iu, by: /\b(?:da|dai|dalle|dagli|dal|dalla)\s$/iu, head: 'before' },
  pt: { where: /\b(?:em|no|na|nos|para)\s$/iu, by: /\b(?:por|pelos?|pelas?)\s$/iu, head: 'before' },
  nl: { where: /\b(?:in|naar|uit)\s(?:de\s|het\s)?$/iu, by: /\bdoor\s(?:de\s|het\s|een\s)?$/iu, head: 'after' },
  sv: { where: /\b(?:i|till|från|in i)\s$/iu, by: /\bav\s$/iu, head: 'after' }, da: { where: /\b(?:i|til|fra)\s$/iu, by: /\baf\s$/iu, head: 'after' }, nb: { where: /\b(?:i|til|fra)\s$/iu, by: /\bav\s$/iu, head: 'after' },
  pl: { where: /(?:^|\s)(?:w|we|do|z|na)\s$/iu, by: /(?:^|\s)przez\s$/iu, head: 'after' }, cs: { where: /(?:^|\s)(?:v|ve|do|z|ze|na)\s$/iu, head: 'after' }, sk: { where: /(?:^|\s)(?:v|vo|do|z|na)\s$/iu, head: 'after' },
  ru: { where: /(?:^|\s)(?:в|во|из|на|к)\s$/iu, head: 'after' }, uk: { where: /(?:^|\s)(?:в|у|із|з|до|на)\s$/iu, head: 'after' }, bg: { where: /(?:^|\s)(?:в|във|от|към)\s$/iu, by: /(?:^|\s)от\s$/iu, head: 'after' },
  el: { where: /(?:^|\s)(?:στην?|στον?|στο|στις|στους|από την?)\s$/iu, by: /(?:^|\s)από\s(?:τους\s|τις\s|τη[ν]?\s)?$/iu, head: 'after' },
  ar: { where: /(?:^|\s)(?:في|إلى|من|داخل)\s(?:ال)?$/u, head: 'before' }, he: { where: /(?:^|\s)ב$/u, by: /על ידי\s(?:ה)?$/u, head: 'before' }, fa: { where: /(?:^|\s)(?:در|به|از)\s$/u, by: /توسط\s/u, head: 'before' },
  hi: { where: /^$(?!)/u, head: 'after' }, tr: { where: /^$(?!)/u, head: 'after' },
};
