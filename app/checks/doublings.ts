/**
 * Doubled words that are right, by language. Words in lower case, apart by spaces.
 * Compiled from the exceptions that LanguageTool's, Weblate's, Okapi's and retext's tests and issue threads have gathered,
 * and from school grammars (reduplication, relative clauses, object pronouns); the words are facts of the languages.
 */
export interface Doublings {
  /** Doubling is a means of the grammar ("धीरे धीरे", "yavaş yavaş"): only what spans lines or stands thrice is doubtful. */
  readonly free?: true;
  /** Right anywhere. */
  readonly words?: string;
  /** Right at the start of a sentence only. */
  readonly start?: string;
  /** Right up to two words behind a comma: a relative pronoun before an article. */
  readonly afterComma?: string;
  /** Right unless the source, where its language has a row, says nothing like the second of the two: "que cela" for "that that". */
  readonly unlessSource?: { readonly word: string; readonly says: Readonly<Record<string, RegExp>> };
  /** Right unless one of the words on the right follows: "that that lady", but not "that that this". */
  readonly unlessBefore?: { readonly words: string; readonly before: string };
  /** A noun, capitalised, before the same word as a verb: "sein Leben leben". */
  readonly nounThenVerb?: true;
  /** Exact pairs, case and all: a Roman numeral before a conjunction. */
  readonly pairs?: readonly string[];
}

const free: Doublings = { free: true };

/** Demonstratives, one of which "that that" stands for. From school grammars. */
const demonstratives: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})(?:cela|ça|cet|cette|ces|ce(?! qu)|celui|celle|ceux|celles|c[’'])(?!\p{L})|-là(?!\p{L})|[’']est(?!\p{L})/iu,
  es: /(?<!\p{L})(?:es[aeo]s?|est[aeo]s?|aquel\p{L}*|ello)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:quel\p{L}*|quest\p{L}*|ciò)(?!\p{L})/iu,
  pt: /(?<!\p{L})[dn]?(?:iss[oe]|ess[ae]s?|aquel[ae]s?|aquilo|isto|est[ae]s?)(?!\p{L})/iu,
  de: /(?<!\p{L})(?:das|dies\p{L}*|jen\p{L}*|d(?:er|ie|as|en|em)jenigen?|solch\p{L}*|da\p{L}+)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:эт\p{L}{1,3}|т[оаеу]|тот|того|тому|тех|тем|той|так\p{L}*)(?!\p{L})/iu,
  uk: /(?<!\p{L})(?:ц[еяійюьогму]{1,4}|т[еаіу]|той|того|тому|так\p{L}*)(?!\p{L})/iu,
  pl: /(?<!\p{L})(?:t[oaeęąy]|ten|tej|tego|temu|tym|tych|tamt\p{L}*|tak\p{L}*)(?!\p{L})/iu,
};

export const doublings: Readonly<Record<string, Doublings>> = {
  en: {
    words: 'had can may far so very really much long many bye no yes now there well hush night',
    unlessBefore: { words: 'that', before: 'this the these that a an those his her its my our your their' },
    unlessSource: { word: 'that', says: demonstratives },
  },
  fr: { words: 'vous nous très si oui non faire tout bien trop' },
  de: { words: 'sie es ihr so sehr ja nein', afterComma: 'die das der dem den deren was', nounThenVerb: true },
  nl: { words: 'die dat ze zij haar was heel zeer had ja nee', nounThenVerb: true },
  sv: { words: 'den det de som så mycket ja nej' },
  da: { words: 'den det de der så meget ja nej' }, nb: { words: 'den det de der så veldig ja nei' }, nn: { words: 'den det dei der så ja nei' },
  is: { words: 'það sem' },
  it: { words: 'via così piano man quasi subito appena poco zitto mogio ben si no molto blu' },
  es: { words: 'muy casi luego ya no sí poco' }, pt: { words: 'quase logo muito já assim não sim devagar' },
  gl: { words: 'moi case xa non si' }, ro: { words: 'încet foarte nu da acum aproape' },
  ca: { words: 'en una un molt poc no sí', start: 'els', pairs: ['I i'] },
  el: { words: 'σιγά λίγο πότε τώρα κάτω πάνω όλο γύρω μόλις' },
  ru: { words: 'очень да нет чуть едва давно ждали' },
  uk: { words: 'ні що одне ось ст дуже так ледь добра джей ді' }, be: { words: 'не так вельмі ледзь' },
  pl: { words: 'bardzo tak nie no' }, cs: { words: 'velmi ne ano moc se' }, sk: { words: 'veľmi nie áno' },
  bg: { words: 'много да не едва леко' }, sr: { words: 'једва врло да не jedva vrlo ne' }, hr: { words: 'jedva vrlo da ne' },
  lt: { words: 'vos labai taip ne' }, lv: { words: 'ļoti jā nē tikko' }, et: { words: 'väga jah ei vaevu' }, fi: { words: 'hyvin ei joo hiljaa' },
  hu: { words: 'nagyon nem igen alig már' }, sq: { words: 'të i e se' }, fy: { words: 'jo mei' },
  he: { words: 'לאט מעט אט יום שנים מאוד לא כן אחד' },
  ar: { words: 'جدا جداً رويدا رويداً شيئا شيئاً دكا صفا لا نعم واحدا واحداً قليلا' },
  fa: { words: 'سی لک ریز جز کل کم تک خیلی نه یک دانه قطره' },
  ko: { words: '하나 두고 아주 매우 한 참' },
  eo: { words: 'tre ne jes' }, eu: { words: 'oso bat ia egin' },
  hi: free, bn: free, mr: free, gu: free, pa: free, ta: free, te: free, kn: free, ml: free, ne: free, si: free, or: free, as: free, ur: free, sd: free, ks: free, mai: free,
  tr: free, az: free, kk: free, ky: free, uz: free, tk: free, tt: free, ug: free, mn: free, hy: free, ka: free,
  id: free, ms: free, jv: free, su: free, tl: free, vi: free, sw: free, mi: free, haw: free, sm: free,
  st: free, nso: free, tn: free, ts: free, zu: free, xh: free, ss: free, ve: free, sn: free, wo: free, tok: free, km: free, my: free,
};

/** Cries, laughter and sounds: doubled where no source says how often. */
export const sounds: ReadonlySet<string> = new Set('ha ho he hi hip hooray hurra meow miaou miau woof wau bla blah blá oh ah knock tut toc tic bum boum bang ding dong tick ring beep la na ля ха хе хи ой ай тук гав мяу бла гм کهه هه ها'.split(' '));

/** Names that are doubled in every language. */
export const doubledNames: ReadonlySet<string> = new Set('bora pago wagga walla duran mau cao li tse sing baden zsa yo chow pom kai ling lang coco ylang goody gaga bam ylang'.split(' '));
