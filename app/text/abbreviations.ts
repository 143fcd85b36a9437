/**
 * Abbreviations with a full stop, by language; in lower case, without their last stop. Compiled for this project from what
 * dictionaries and style guides of each language list; a language is a row.
 * `never`: something always follows (titles, "z. B.", "cf."): no sentence ends there.
 * `number`: no sentence ends there when a figure follows ("No. 5", "p. 12").
 * `may`: may end a sentence ("etc.", "Inc."): it does when what follows can only begin one. Units of measure and degrees
 * are not listed: before a capital they do end one, and before a small letter nothing ends.
 */
export interface Abbreviations { readonly never: string; readonly number: string; readonly may: string }

export const abbreviations: Readonly<Record<string, Abbreviations>> = {
  en: {
    never: 'mr mrs ms messrs mmes dr drs prof rev fr hon gen maj col capt cmdr lt sgt cpl pvt adm sen rep gov pres supt insp det rt mt st ste ft vs e.g i.e eg ie viz cf approx esp f.e op ed eds trans',
    number: 'no nos p pp vol vols fig figs art arts ch chap sec secs jan feb mar apr jun jul aug sep sept oct nov dec para paras pt ver ca c tel ext',
    may: 'etc inc ltd co corp bros llc plc jr sr esq al a.m p.m a.d b.c c.e b.c.e dept univ assn bldg ave blvd rd hwy b.a m.a m.b.a d.c gmbh ind fl ibid misc est',
  },
  de: {
    never: 'dr prof hr fr frl dipl ing med phil jur nat rer habil st hl z.b z u.a d.h i.d.r i.a i.v o.g s.o s.u v.a vgl bzw bspw evtl ggf gem inkl exkl zzgl sog kath evang ev geb gest allg ca ehem bes betr insb jew mind max min mrd mio ausg hrsg verf übers urspr verh zul abs'
      + ' tel',
    number: 'nr str s bd jh kap abb art jg aufl § anm',
    may: 'usw usf etc u.ä u.s.w o.ä o.dgl u.dgl co v.chr n.chr jh jr sen jun ag e.v',
  },
  fr: {
    never: 'm mm mme mmes mlle mlles me dr pr prof st ste cf p.ex ex env c.-à-d c.a.d éd av boul bd fig réf chap vol tél',
    number: 'n no nos p pp art al t vol chap fig sect par janv févr avr juil sept oct nov déc',
    may: 'etc s.a j.-c apr av cie ltd inc jr min h',
  },
  es: {
    never: 'ee sr sra srta sres sras dr dra drs dras d dña prof profa lic ing arq gral cap cnel tte sgto mons fr sto sta ud uds vd vds avda av c p.ej ej fig cf vid aprox máx mín tel admón núm párr ext dpto',
    number: 'no nro n núm núms art arts pág págs p pp vol cap ene feb mar abr may jun jul ago sept sep oct nov dic lun mar mié jue vie sáb dom cra',
    may: 'etc ee.uu uu s.a s.l cía ltda a.c d.c a.m p.m jr hs min km d.f bs.as',
  },
  it: {
    never: 'sig sigg sig.ra sig.na sig.re sig.ri dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen gen col cap ten mons don s ss p.es es ad.es cfr cf fig tel ecc.mo egr spett gent v v.le p.zza c.so',
    number: 'n nn nr no p pp pag pagg art artt vol cap gen feb mar apr mag giu lug ago set ott nov dic',
    may: 'ecc etc s.p.a s.r.l a.c d.c co jr min az',
  },
  pt: {
    never: 'sr sra srs sras srta dr dra drs prof profa eng arq gen cel cap ten sgt d fr pe st sto sta av r ex p.ex cf fig tel exmo exma v.exa',
    number: 'n nº no núm art arts pág págs p pp vol cap jan fev mar abr mai jun jul ago set out nov dez',
    may: 'etc s.a ltda cia a.c d.c jr min km lda',
  },
  nl: {
    never: 'dhr mevr mw dr drs ir ing mr prof ds st bijv b.v bv d.w.z dwz m.b.t m.n n.a.v o.a o.m i.p.v i.v.m t.a.v t.o.v vgl zgn ca evt excl incl resp aanw tel',
    number: 'nr nrs blz p pp art dl hfdst jan feb mrt apr jun jul aug sept sep okt nov dec',
    may: 'enz etc e.d e.a n.v jr sr v.chr n.chr min vnw',
  },
  da: {
    never: 'hr fr frk dr prof st f.eks feks bl.a bla dvs d.v.s ca evt inkl ekskl jf jfr jvf mht m.h.t pga p.g.a ang vedr iht i.h.t mfl osv kl tlf adr pl nr',
    number: 's kap bd art stk jan feb mar apr jun jul aug sept sep okt nov dec',
    may: 'osv o.s.v etc m.m m.v mv mm mio mia kr a.s aps jr f.kr e.kr s.u',
  },
  nb: {
    never: 'hr fr frk dr prof st f.eks feks bl.a d.v.s dvs ca evt inkl ekskl jf jfr mht m.h.t pga p.g.a ang vedr kl tlf adr',
    number: 'nr s kap bd art jan feb mar apr jun jul aug sept okt nov des',
    may: 'osv etc m.m mv mill mrd kr jr f.kr e.kr m.fl',
  },
  sv: {
    never: 'hr fr dr prof st t.ex tex bl.a bla d.v.s dvs ca ev inkl exkl jfr jf p.g.a pga m.a.o s.k sk fr.o.m t.o.m kl tel adr ang resp',
    number: 'nr s kap bd art jan feb mar apr jun jul aug sept okt nov dec',
    may: 'osv etc m.m mfl m.fl milj mdr kr jr f.kr e.kr',
  },
  fi: { never: 'esim mm ks vrt ns tri prof toht dr ts eli nk em ko ao s synt kuol', number: 'n nro s luk kohta', may: 'jne yms ym ynnä mrd milj eaa jaa klo min' },
  et: { never: 'nt st hr pr dr prof vt vrd ca nn s.o', number: 'nr lk ptk', may: 'jne jm jms jt eKr pKr mln mld kl u' },
  is: { never: 'hr fr dr próf t.d þ.e sbr m.a o.þ.h s.s þ.m.t skv f.h e.h', number: 'nr bls kafli gr', may: 'o.s.frv o.fl m.fl kr f.kr e.kr kl' },
  cs: { never: 'p pí sl mgr ing dr prof doc mudr judr phdr rndr bc sv tj tzn např popř resp cca tzv event srov viz mj ul nám tel', number: 'č str s kap odst čl obr tab r', may: 'atd apod aj s.r.o a.s mil mld tis kč n.l př n.č hod min jr st ml' },
  sk: { never: 'p pí sl mgr ing dr prof doc mudr judr phdr rndr bc sv tj tzn napr resp cca tzv event porov ul nám tel s.r', number: 'č str s kap ods čl obr tab r', may: 'atď apod a.i s.r.o a.s mil mld tis n.l pr hod min jr st ml' },
  pl: { never: 'p pp dr hab prof mgr inż lek ks św bł gen płk ppłk mjr kpt por tzn tj tzw np m.in ul al pl os woj godz tel jw zob por ds im wg red oprac', number: 'nr s str rozdz art ust pkt ryc rys tab t poz', may: 'itd itp etc r w tys mln mld zł gr n.e p.n.e jr sr min kg' },
  sl: { never: 'g ga gdč dr prof mag doc sv tj t.i npr oz prim gl ul tel d.o', number: 'št str člen odst', may: 'itd ipd idr d.o.o d.d mio mrd n.š pr ur min' },
  hr: { never: 'g gđa gđica dr prof mr dipl ing sv tj npr odn tzv usp ul br sl tel', number: 'br str čl st god', may: 'itd i.dr sl d.o.o d.d mil mlrd tis n.e pr kn' },
  sr: { never: 'g gđa dr prof mr dipl sv tj npr odn tzv ul br tel г др проф тј нпр одн тзв ул бр', number: 'br str čl бр стр чл', may: 'itd sl d.o.o god mil mlrd итд сл год мил млрд дин' },
  hu: { never: 'dr prof ifj id özv pl ill ún vö ui uo kb stb. st', number: 'sz o old köt bek évf', may: 'stb kft bt rt zrt nyrt i.e i.sz u' },
  ro: { never: 'dl dna d-na d-l dr prof ing conf lect sf ex de.ex cf str bd tel adr', number: 'nr p pag art alin vol cap', may: 'etc s.a s.r.l ș.a î.hr d.hr mil mld' },
  tr: { never: 'dr prof doç yrd av op müh alb yb bnb örn bkz hz st sn mah cad sok', number: 'no s ss sf cilt md', may: 'vb vs vd a.ş ltd şti m.ö m.s yy' },
  lt: { never: 'p pr dr prof habil doc pvz t.y y.a šv tel gyd', number: 'nr psl p str d', may: 'ir.kt kt t.t ir.pan pan m mln mlrd tūkst a g k r' },
  lv: { never: 'dr prof piem t.i sk resp tel', number: 'nr lpp p', may: 'u.c utt u.tml u.t.t milj mljrd g gs p.m.ē' },
  ru: { never: 'г-н г-жа гг тов проф акад доц им ул пер пл просп пр-т наб д кв стр корп обл р-н ст гр т.е т.к т.н напр см ср св о об тел рис табл', number: 'с стр гл рис табл п пп ст т № ч кв', may: 'т.д т.п др пр г гг в вв н.э до.н.э руб коп тыс млн млрд мин сек час куб.м кв.м м у.е' },
  uk: { never: 'п пп проф акад доц ім вул пров пл просп буд кв м обл р-н ст гр т.зв т.з тобто напр див пор св о тел рис табл журн наук чл вид р стор зв д-р хв сек год', number: 'с стор гл рис табл ст т № ч п', may: 'т.д т.п т.ін ін р рр ст н.е руб грн коп тис млн млрд хв сек год у.о кб га град р.х' },
  be: { never: 'праф акад ім вул пр св г.зн напр гл тэл', number: 'с стар гл мал табл', may: 'г.д т.п інш г гг ст н.э руб тыс млн млрд' },
  bg: { never: 'г-н г-жа проф акад доц д-р инж ул бул пл св напр т.е т.нар вж срв вкл гр кв тел м', number: 'с стр гл чл ал т № бр', may: 'и.др др т.н г в пр.хр сл.хр лв ст хил млн млрд мин' },
  mk: { never: 'г-дин г-ѓа д-р проф акад инж ул бр т.е т.н на.пр св', number: 'стр гл чл бр', may: 'итн др г в пр.н.е н.е мил мин' },
  kk: { never: 'проф акад ғ д қ', number: 'б бет №', may: 'т.б б т.с.с млн млрд ж' },
  el: { never: 'κ κα κος δρ καθ αγ π.χ δηλ βλ πρβλ λ.χ τηλ αρ οδ λεωφ', number: 'αρ σ σελ κεφ άρθρ τ', may: 'κ.λπ κλπ κ.ά κ.ο.κ α.ε ε.π.ε π.μ μ.μ π.χ. μ.χ εκ δισ' },
  ar: { never: 'د أ م أ.د ص.ب هـ', number: 'ص ج ط م', may: 'إلخ الخ م ه ق.م' },
  fa: { never: 'د م', number: 'ص ج', may: 'ه.ش ه.ق ق.م' },
  he: { never: 'ד"ר פרופ עו"ד מר גב', number: 'עמ מס', may: 'וכו וכד' },
  hi: { never: 'डॉ प्रो श्री पं डा कु', number: 'पृ सं क्र', may: 'आदि लि' },
  ml: { never: 'ഡോ പ്രൊ മി ശ്രീ കെ പി ജി', number: '', may: '' },
  mr: { never: 'डॉ प्रा श्री पं सौ कु', number: 'पृ क्र', may: 'इ' },
  am: { never: 'ዓ', number: '', may: 'ዓ.ም' },
  vi: { never: 'ts ths gs pgs bs ks tp q ông bà vd', number: 'số tr', may: 'v.v' },
  id: { never: 'dr prof ir drs h hj bpk jl kab prov tn ny sdr dll. a.n', number: 'no hal hlm', may: 'dll dsb dst tbk pt' },
};

/** What texts of any language written in Latin letters hold of names and English: taken besides the language's own row. */
export const everywhere: Abbreviations = {
  never: 'mr mrs ms dr prof e.g i.e vs mt st',
  number: 'no nos p pp vol fig jan feb apr jun jul aug sep sept oct nov dec',
  may: 'etc inc ltd co corp jr sr al a.m p.m ph.d m.d b.c a.d bros ind llc',
};
