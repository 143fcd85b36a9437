import { perLanguage, rowFor } from '#app/intl/language-tag';
import { tellTales } from '#app/text/tell-tales';

/** More function words than identification needs: pronouns, auxiliaries, conjunctions, verbs of saying. From school grammars. */
const more: Readonly<Record<string, string>> = {
  en: 'that with were been will would could should said says there their they them what when where who whom whose if about more than some into out up down so because after before between during while over under only such these those then also just does did has had can may must might each other its our your my me him her we you she no nor very any all both being',
  fr: 'elle elles nous vous ils leur leurs cette ces cet mes tes ses notre votre lui même aussi après avant alors ainsi entre depuis pendant lors chez sans sous vers selon dont où quand comme été être avoir avait était étaient sont ont fait peut doit très bien tout tous toute toutes aux ou donc car si mon ton sa',
  de: 'wir ihr ihre ihren ihrem ihrer seine seinen seinem seiner einen einem einer eines kein keine keinen wird werde würde würden wurde wurden daran davon dafür damit darauf denen deren dessen unser unsere unseren unserer unserem meine meinen meiner euch andere anderen anderer waren wäre haben hatte hatten sein kann können konnte muss müssen soll sollen sollte nach vor bei über unter zwischen durch gegen ohne seit während weil wenn als ob wie oder aber doch noch nur schon sowie diese dieser dieses diesem diesen jede jeder welche zum zur beim vom uns ihm ihn mir mich',
  es: 'ella ellos ellas nosotros usted ustedes les nos me te mi tu esta estos estas ese esa eso aquel donde cuando quien quienes cual porque pero sino aunque desde hasta hacia entre sobre bajo sin según durante tras muy también ya aún sólo solo era eran fueron ser estar había han hay puede pueden debe dijo sido todo todos toda todas otro otra unos unas ni',
  it: 'lui lei loro noi voi essi suo sua suoi sue nostro questo questa questi queste quello quella quelli dove quando chi cui perché però anche ancora già molto tutto tutti tutta tutte dopo prima durante tra fra verso senza sotto sopra contro secondo essere stato stata stati avere aveva hanno era erano fu furono può possono deve dello degli delle agli alle dai dalla dalle nella nelle negli sulla sul',
  pt: 'ela eles elas nós você vocês lhe nos me te meu minha este esta estes estas esse essa isso aquele onde quando quem qual porque mas embora desde até entre sobre sob sem segundo durante após muito também já ainda só era eram foram ser estar havia há pode podem deve disse sido todo todos toda todas outro outra uns umas nem pela pelo pelas pelos num numa',
  nl: 'wij jij jullie hun hen haar onze deze dit dat daar hier waar wanneer wie wat welke omdat maar hoewel sinds tot tussen over onder zonder volgens tijdens na voor zeer heel veel nog alleen waren werd werden hebben hadden zal zullen zou kunnen kan moet moeten mag geen niets iets alle elk elke',
  sv: 'hon de dem vi ni er oss mig dig hans hennes deras denna detta dessa där här när vem vad vilken eftersom fast sedan mellan över under utan enligt mycket bara också redan var varit hade ska skulle kunde måste får ingen inget inga alla varje eller utan',
  pl: 'ona oni one my wy go mu ją jej ich im nas was ten ta te tych tego tej temu gdzie kiedy kto co który które których którym ponieważ ale chociaż od między przed nad pod bez według podczas bardzo także już jeszcze tylko był była było byli były będzie będą może mogą musi wszystkie wszystko każdy żaden lub oraz więc niż',
  cs: 'ona oni my vy ho mu ji jí jich jim nás vás ten ta tento tato toto kde když kdo co který která které kterých protože ale ačkoli mezi před nad pod bez podle během velmi také již ještě jen byl byla byli byly bude budou může mohou musí všechny všechno každý žádný nebo proto než',
  ru: 'она они мы вы ты его её ей им их нас вас мне меня этот эта эти этого этой тот та те где когда кто что который которая которые которых потому но хотя между перед над под без после во время очень также уже ещё была были было будет будут может могут должен все всё каждый или поэтому чем при со об чтобы если',
  uk: 'вона вони ми ви ти його її їй їм їх нас вас мені мене цей ця ці цього цієї той та ті де коли хто що який яка які яких тому але хоча між перед над під без після час дуже також уже ще була були було буде будуть може можуть повинен всі все кожен або тому ніж при зі про щоб якщо',
};

const numberless = /^\p{L}[\p{L}\p{M}'’-]*$/u;

/** Articles, pronouns, prepositions, auxiliaries of a language, in lower case; empty for a language without a table. */
export const functionWords = perLanguage((tag): ReadonlySet<string> => {
  const row = rowFor(tellTales, tag);
  return new Set(`${row?.words ?? ''} ${rowFor(more, tag) ?? ''}`.split(' ').filter((word) => numberless.test(word)));
});
