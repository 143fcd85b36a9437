/**
 * What differs between languages where a sentence ends, besides abbreviations; a language is a row.
 * `starters`: words that begin a sentence far more often than they stand, with a capital, inside one: with a capital
 * behind an abbreviation that may end a sentence, they say that it did. Closed word classes; in lower case.
 * `months`: with `ordinalStop`, words behind which "12." is an ordinal even though they have capitals.
 */
export interface SentenceLanguage {
  readonly starters?: string;
  /** "12." may be an ordinal number: "am 12. Juni", "na 10. pokus". */
  readonly ordinalStop?: true;
  readonly months?: string;
  /** Words that open an adverbial of time: "At 6 a.m. Mr Smith rose", but "He rose at 6 a.m. Mr Smith slept". */
  readonly openers?: string;
  /** Marks that end a sentence here though they do not elsewhere. */
  readonly stops?: string;
}

export const sentenceLanguages: Readonly<Record<string, SentenceLanguage>> = {
  en: { starters: 'the a an he she it they we you i this that these those there here his her its their our my your how what when where who why which if in on at by for from with as but and or so then after before while although because since until yet not no is are was were do does did have has had can could will would should please today yesterday tomorrow now finally however', openers: 'in at on by around before after since from until about near between during' },
  de: { starters: 'der die das ein eine er sie es wir ihr ich du dies diese dieser dieses dort hier da dann doch aber und oder wenn wer wie was wo warum in im am auf an bei mit nach von vor zu für seit als auch so nun noch', ordinalStop: true, months: 'januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts jahrhunderte tag tage mal klasse platz jahrestag geburtstag lebensjahr stock bezirk', openers: 'um am im gegen ab seit vor nach bis' },
  fr: { starters: 'le la les un une des il elle ils elles on nous vous je tu ce cette ces cela ça son sa ses leur leurs notre votre mon ma mes qui que quoi où quand comment pourquoi si dans en sur sous à au aux avec pour par mais et ou donc or ni car après avant depuis selon', openers: 'à en vers dès depuis avant après le' },
  es: { starters: 'el la los las un una unos unas él ella ellos ellas nosotros usted ustedes yo tú esto este esta estos estas eso ese esa su sus mi mis qué quién cómo cuándo dónde si en con por para de desde según pero y o no también después antes hoy ayer', openers: 'a en hacia desde antes después el' },
  it: { starters: 'il lo la i gli le un uno una lui lei loro noi voi io tu questo questa questi queste quello quella suo sua chi che cosa come quando dove perché se in con per da di su ma e o non anche dopo prima oggi ieri', openers: 'alle nel verso dal prima dopo il' },
  pt: { starters: 'o a os as um uma uns umas ele ela eles elas nós você vocês eu tu isto isso este esta estes estas esse essa seu sua quem que como quando onde se em com por para de desde segundo mas e ou não também depois antes hoje ontem na no nas nos', openers: 'às em por desde antes depois no' },
  nl: { starters: 'de het een hij zij ze wij we jij je u ik dit dat deze die hier daar toen dan maar en of als wie wat waar wanneer hoe waarom in op aan bij met na van voor naar over om sinds volgens ook nu', openers: 'om in op rond sinds voor na' },
  da: { starters: 'den det de en et han hun vi i jeg du dette denne disse her der da så men og eller hvis hvem hvad hvor hvordan hvornår hvorfor på til med fra af efter før om ved også nu', ordinalStop: true, months: 'januar februar marts april maj juni juli august september oktober november december' },
  nb: { starters: 'den det de en et han hun vi jeg du dette denne disse her der da så men og eller hvis hvem hva hvor hvordan når hvorfor på til med fra av etter før om ved også nå i', ordinalStop: true, months: 'januar februar mars april mai juni juli august september oktober november desember' },
  sv: { starters: 'den det de en ett han hon vi jag du detta denna dessa här där då så men och eller om vem vad var hur när varför på till med från av efter före vid också nu i' },
  fi: { starters: 'se ne hän he me te minä sinä tämä nämä siellä täällä silloin mutta ja tai jos kuka mikä missä milloin miten miksi myös nyt kun', ordinalStop: true },
  et: { starters: 'see need ta nad me te ma sa siin seal siis aga ja või kui kes mis kus millal kuidas miks ka nüüd', ordinalStop: true },
  is: { starters: 'það hann hún þeir þær þau við þið ég þú þetta hér þar þá en og eða ef hver hvað hvar hvenær hvernig hvers', ordinalStop: true },
  cs: { starters: 'ten ta to on ona oni my vy já ty tento tato zde tam pak ale a nebo když kdo co kde kdy jak proč v na s po od do za také nyní', ordinalStop: true },
  sk: { starters: 'ten tá to on ona oni my vy ja ty tento táto tu tam potom ale a alebo keď kto čo kde kedy ako prečo v na s po od do za tiež teraz', ordinalStop: true, months: 'január február marec apríl máj jún júl august september október november december januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra' },
  pl: { starters: 'ten ta to on ona oni my wy ja ty tam tu wtedy ale i lub jeśli kto co gdzie kiedy jak dlaczego w na z po od do za także teraz' },
  sl: { starters: 'ta to on ona oni mi vi jaz ti tam tu potem toda in ali če kdo kaj kje kdaj kako zakaj v na s po od do za tudi zdaj', ordinalStop: true },
  hr: { starters: 'taj ta to on ona oni mi vi ja ti tamo ovdje tada ali i ili ako tko što gdje kada kako zašto u na s po od do za također sada', ordinalStop: true },
  sr: { starters: 'taj ta to on ona oni mi vi ja ti tamo ovde tada ali i ili ako ko šta gde kada kako zašto u na s po od do za takođe sada тај та то он она они ми ви ја ти али и или ако ко шта где када како у на с по од до за', ordinalStop: true },
  hu: { starters: 'a az egy ő ők mi ti én te ez azok ezek itt ott akkor de és vagy ha ki hol mikor hogyan miért is most', ordinalStop: true },
  lv: { starters: 'tas tā viņš viņa viņi mēs jūs es tu šis šī te tur tad bet un vai ja kas kur kad kā kāpēc', ordinalStop: true },
  tr: { starters: 'bu şu o biz siz ben sen onlar burada orada sonra ama ve veya eğer kim ne nerede nasıl neden bir', ordinalStop: true },
  ru: { starters: 'он она оно они мы вы я ты это этот эта эти тот там тут здесь тогда но а и или если кто что где когда как почему в на с по от до за из для также теперь потом затем после при кроме' },
  uk: { starters: 'він вона воно вони ми ви я ти це цей ця ці той там тут тоді але а і й або якщо хто що де коли як чому в у на з по від до за із для також тепер потім після при' },
  bg: { starters: 'той тя то те ние вие аз ти това този тази тези там тук тогава но а и или ако кой какво къде кога как защо в на с по от до за при също сега' },
  hy: { stops: ':' }, el: { stops: ';' },
};
