import { negation } from '#app/checks/negation';
import { pair } from '#test/app/checks/pair-row';
import { describeCheck } from '#test/app/checks/table';

describeCheck(negation, [
  pair('lost in German', 'en>de', 'The army did not attack the town.', 'Die Armee griff die Stadt an.', 'Die Armee griff die Stadt an.'),
  pair('lost in English', 'uk>en', 'Він не визнав провини.', 'He admitted guilt.', 'He admitted guilt.'),
  pair('lost in Chinese', 'en>zh', 'It is not safe.', '这是安全的。', '这是安全的。'),
  pair('lost from French', 'fr>en', 'Il n’est pas venu.', 'He came.', 'He came.'),
  pair('lost from Spanish', 'es>en', 'El gobierno no lo sabe.', 'The government knows.', 'The government knows.'),
  pair('lost from Japanese', 'ja>en', '彼は来なかった。', 'He came.', 'He came.'),
  pair('gained in Polish', 'en>pl', 'There is a dog.', 'Nie ma psa.', 'Nie'),
  pair('gained in English', 'ru>en', 'Он придёт завтра.', 'He will not come tomorrow.', 'not'),

  pair('double negation', 'en>ru', 'Nobody said anything.', 'Никто ничего не сказал.'),
  pair('fail', 'en>ru', 'They failed to reach a deal.', 'Достичь соглашения не удалось.'),
  pair('not only', 'en>de', 'not only in Kyiv but also in Lviv', 'sowohl in Kiew als auch in Lwiw'),
  pair('without', 'fr>en', 'Il est parti sans manger.', 'He did not eat before he left.'),
  pair('a prefix', 'de>en', 'Das ist nicht möglich.', 'That is impossible.'),
  pair('hardly', 'en>es', 'He did not sleep.', 'Apenas durmió.'),
  pair('at least', 'ru>en', 'Не менее чем через 3 месяца', 'At least 3 months later'),
  pair('a question', 'en>de', 'Won’t you come?', 'Kommst du?'),
  pair('both say no', 'zh>en', '他不相信。', 'He didn’t believe it.'),
  pair('prohibition', 'ko>en', '들어가지 마십시오. 안 됩니다.', 'Entry is forbidden.'),
  pair('a language without a table', 'en>sw', 'He did not come.', 'Alikuja.'),
]);
