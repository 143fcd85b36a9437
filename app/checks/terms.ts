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
  /** Join the parts of a longer name: "Department of Trauma Surgery". */
  readonly links: string;
}

export const terms: Readonly<Record<string, Terms>> = {
  en: { compass: 'north south east west', definite: 'the', indefinite: 'a an any every each no some another such many several few most these those', of: 'of by and or to from', links: 'of for the' },
  fr: { compass: 'nord sud est ouest', definite: 'le du au', indefinite: 'un une des tout chaque aucun', of: 'de du des d', links: 'de du des la les l pour' },
  es: { compass: 'norte sur este oeste', definite: 'el del al', indefinite: 'un una cada ningún otro', of: 'de del', links: 'de del la los las para' },
  pt: { compass: 'norte sul leste oeste', definite: 'o do ao no', indefinite: 'um uma cada outro', of: 'de do da', links: 'de do da dos das para' },
  it: { compass: 'nord sud est ovest', definite: 'il del al nel', indefinite: 'un uno una ogni', of: 'di del della', links: 'di del della dei delle degli per' },
  ca: { compass: 'nord sud est oest', definite: 'el del al', indefinite: 'un una cada', of: 'de del', links: 'de del la dels' }, gl: { compass: 'norte sur leste oeste', definite: 'o do ao', indefinite: 'un unha cada', of: 'de do da', links: 'de do da' },
  ro: { compass: 'nordul sudul estul vestul nord sud est vest', definite: 'din în', indefinite: 'un o', of: 'de al', links: 'de a al ai pentru' },
  nl: { compass: 'noorden zuiden oosten westen', definite: 'het', indefinite: 'een geen elk elke', of: 'van', links: 'van voor de het' },
  sv: { compass: 'norr söder öster väster nord syd öst väst', definite: 'i från', indefinite: 'en ett varje', of: 'om', links: 'för av' },
  da: { compass: 'nord syd øst vest', definite: 'i fra', indefinite: 'en et hver', of: 'for', links: 'for af' }, nb: { compass: 'nord sør øst vest', definite: 'i fra', indefinite: 'en et hver', of: 'for', links: 'for av' },
  ru: { compass: 'север юг восток запад севера юга востока запада севере юге востоке западе', definite: 'на с', indefinite: 'каждый любой', of: 'от', links: 'по для' },
  uk: { compass: 'північ південь схід захід півночі півдня сходу заходу півдні сході заході', definite: 'на з', indefinite: 'кожен будь-який', of: 'від', links: 'з для' },
  pl: { compass: 'północ południe wschód zachód północy południa wschodu zachodu', definite: 'na z', indefinite: 'każdy jakiś', of: 'od', links: 'do dla ds' },
  cs: { compass: 'sever jih východ západ severu jihu východu západu', definite: 'na z', indefinite: 'každý nějaký', of: 'od', links: 'pro' },
};
