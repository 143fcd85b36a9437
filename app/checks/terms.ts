/**
 * What tells a name from a common word by the words beside it, by language; for languages that write names with capitals
 * and common nouns without. In lower case, apart by spaces. From school grammars.
 */
export interface Terms {
  /** Points of the compass: "the South" is a land, "south of the river" a direction. */
  readonly compass: string;
  /** Before a land, not before a direction. */
  readonly definite: string;
  /** Before one of a kind: "a general staff" is no name. */
  readonly indefinite: string;
  /** Behind a direction: "in the south of the country". */
  readonly of: string;
}

export const terms: Readonly<Record<string, Terms>> = {
  en: { compass: 'north south east west', definite: 'the', indefinite: 'a an any every each no some another such', of: 'of by and or to from' },
  fr: { compass: 'nord sud est ouest', definite: 'le du au', indefinite: 'un une des tout chaque aucun', of: 'de du des d' },
  es: { compass: 'norte sur este oeste', definite: 'el del al', indefinite: 'un una cada ningún otro', of: 'de del' },
  pt: { compass: 'norte sul leste oeste', definite: 'o do ao no', indefinite: 'um uma cada outro', of: 'de do da' },
  it: { compass: 'nord sud est ovest', definite: 'il del al nel', indefinite: 'un uno una ogni', of: 'di del della' },
  ca: { compass: 'nord sud est oest', definite: 'el del al', indefinite: 'un una cada', of: 'de del' }, gl: { compass: 'norte sur leste oeste', definite: 'o do ao', indefinite: 'un unha cada', of: 'de do da' },
  ro: { compass: 'nordul sudul estul vestul nord sud est vest', definite: 'din în', indefinite: 'un o', of: 'de al' },
  nl: { compass: 'noorden zuiden oosten westen', definite: 'het', indefinite: 'een geen elk elke', of: 'van' },
  sv: { compass: 'norr söder öster väster nord syd öst väst', definite: 'i från', indefinite: 'en ett varje', of: 'om' },
  da: { compass: 'nord syd øst vest', definite: 'i fra', indefinite: 'en et hver', of: 'for' }, nb: { compass: 'nord sør øst vest', definite: 'i fra', indefinite: 'en et hver', of: 'for' },
  ru: { compass: 'север юг восток запад севера юга востока запада севере юге востоке западе', definite: 'на с', indefinite: 'каждый любой', of: 'от' },
  uk: { compass: 'північ південь схід захід півночі півдня сходу заходу півдні сході заході', definite: 'на з', indefinite: 'кожен будь-який', of: 'від' },
  pl: { compass: 'północ południe wschód zachód północy południa wschodu zachodu', definite: 'na z', indefinite: 'każdy jakiś', of: 'od' },
  cs: { compass: 'sever jih východ západ severu jihu východu západu', definite: 'na z', indefinite: 'každý nějaký', of: 'od' },
};
