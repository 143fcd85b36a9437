import { untranslated } from '#app/checks/untranslated';
import { pair } from '#test/app/checks/pair-row';
import { describeCheck } from '#test/app/checks/table';

const same = (name: string, languages: string, text: string, marked: boolean): ReturnType<typeof pair> => pair(name, languages, text, text, ...(marked ? [text] : []));

describeCheck(untranslated, [
  same('a sentence', 'en>de', 'some long text is here', true),
  same('a short question', 'en>cs', 'Who is RMS?', true),
  same('two words', 'en>fr', 'src text', true),
  same('Chinese left in English', 'zh>en', '会谈将继续', true),
  same('Russian left in English', 'ru>en', 'Он сказал', true),
  same('Arabic left in French', 'ar>fr', 'قال الوزير', true),
  pair('marks changed only', 'fr>en', 'Le président a parlé aux journalistes.', 'Le président a parlé aux journalistes', 'Le président a parlé aux journalistes'),
  pair('words left in', 'en>fr', 'The president said that the talks would continue on Monday.', 'Le président said that the talks would continue lundi.', 'said that the talks would continue'),
  pair('words left in, German', 'de>en', 'Er sprach nach dem Treffen mit den Ministern.', 'He spoke nach dem Treffen mit den Ministern.', 'nach dem Treffen mit den Ministern'),
  pair('words left in, Polish', 'pl>en', 'To jest bardzo ważne dla nas.', 'This jest bardzo ważne dla us.', 'jest bardzo ważne dla'),
  pair('a word with a foreign letter', 'cs>en', 'Záloha byla zaplacena přes účet.', 'The deposit was paid přes the account.', 'přes'),
  pair('a function word', 'de>en', 'Männer sowie Frauen', 'men sowie women', 'sowie'),
  pair('a quotation', 'es>en', 'El alcalde dijo: «Lo más difícil fue convencer a la gente de que un libro cura».', 'The mayor said: "Lo más difícil fue convencer a la gente that a book heals."', 'Lo más difícil fue convencer a la gente'),
  pair('a quotation of its own sentence', 'de>en', '„Wir haben das alles schon einmal gesehen“, sagte sie.', '“Wir haben das alles schon einmal gesehen,” she said.', 'Wir haben das alles schon einmal gesehen'),
  pair('a whole sentence that is a quotation', 'fr>en', '« Nous ne savons pas encore ce qui est arrivé. »', '“Nous ne savons pas encore ce qui est arrivé.”', '“Nous ne savons pas encore ce qui est arrivé.”'),
  pair('a function word inside a quotation', 'de>en', '„Es kamen Männer sowie Frauen aus allen Teilen des Landes“, sagte er.', '“There came men sowie women from all parts of the country,” he said.', 'sowie'),

  same('names', 'en>pl', 'Elvis Presley', false),
  same('one word', 'en>az', 'developer', false),
  same('a loan', 'en>de', 'Marketing', false),
  same('an abbreviation', 'en>cs', 'RMS', false),
  same('an address', 'en>cs', 'michal@cihar.com', false),
  same('figures', 'en>cs', '1:4', false),
  same('signs', 'en>fr', ':?%$#@#_~`()[]{}=+-', false),
  same('Linux kernel', 'en>cs', 'Linux kernel', false),
  same('a quoted title', 'en>fr', '« The show must go on »', false),
  same('a source in the translation’s language', 'de>en', 'Update: Selective sampling of the vein and its technique', false),
  same('twins', 'da>nb', 'Regeringen vil ikke svare.', false),
  same('a reference', 'pt>en', 'Silva et al.', false),
  pair('a dotted capital', 'en>tr', 'NOMINAL', 'NOMİNAL'),
  pair('a title inside', 'en>fr', 'They sang “the show must go on” there.', 'Ils ont chanté « the show must go on » là-bas.'),
  pair('a film', 'es>en', 'La película «Todo sobre mi madre» ganó.', 'The film “Todo sobre mi madre” won.'),
  pair('the name in its own language behind the translated one', 'de>en', 'Das Ministerium für die Sicherheit und den Frieden in der Welt schwieg.', 'The ministry (Ministerium für die Sicherheit und den Frieden in der Welt) kept silent.'),
  pair('a quotation that is foreign to the source as well', 'fr>de', 'Il a dit : « Yes we can and we will do it again, my friends ».', 'Er sagte: „Yes we can and we will do it again, my friends“.'),
  pair('a quotation translated', 'es>en', 'El alcalde dijo: «Lo más difícil fue convencer a la gente».', 'The mayor said: “The hardest part was to convince people.”'),
  pair('cognates', 'es>it', 'la casa de la familia', 'la casa della famiglia'),
  pair('cognates in a row', 'pt>es', 'O presidente da república federativa', 'El presidente de la república federativa'),
  pair('names in a row', 'de>en', 'Hochschule für Gesundheit Bochum', 'Hochschule für Gesundheit Bochum was opened'),
  pair('a loan with an accent', 'fr>en', 'un café', 'a café'),
  pair('translated', 'ja>en', '会談は続く。', 'The talks go on.'),
]);
