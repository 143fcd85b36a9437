import { wrongLanguage } from '#app/checks/wrong-language';
import { pair } from '#test/app/checks/pair-row';
import { describeCheck } from '#test/app/checks/table';

describeCheck(wrongLanguage, [
  pair('a word in another script', 'ru>en', 'Министр заявил', 'The министр said', 'министр'),
  pair('a Chinese word in English', 'zh>en', '他参加了会议', 'He attended the 会议 yesterday', '会议'),
  pair('Arabic in French', 'ar>fr', 'قال الوزير', 'Le الوزير a parlé', 'الوزير'),
  pair('Devanagari in Russian', 'hi>ru', 'मंत्री ने कहा', 'मंत्री сказал', 'मंत्री'),
  pair('Cyrillic in Chinese', 'ru>zh', 'Министр заявил', 'министр表示', 'министр'),
  pair('Thai in Japanese', 'th>ja', 'รัฐมนตรีกล่าว', '大臣はกล่าวた', 'กล่าว'),
  pair('a fragment of the source’s language', 'en>fr', 'They said that the talks would continue.', 'Le président dit that the talks will continue lundi.', 'that the talks will'),
  pair('a fragment of English', 'de>es', 'Er hat es gesagt.', 'El ministro lo ha dicho because they would have to do it mañana.', 'because they would have to do it'),
  { name: 'a whole sentence in a third language', in: 'en', lines: ['Die Regierung hat gestern angekündigt, dass sie die Steuern nicht erhöhen wird, sondern sparen will.'], marks: ['Die Regierung hat gestern angekündigt, dass sie die Steuern nicht erhöhen wird, sondern sparen will.'] },

  pair('a quoted title', 'en>fr', 'The show must go on', '« The show must go on », a-t-il dit.'),
  pair('a name', 'en>es', 'El Niño', 'El Niño'),
  pair('a name in brackets', 'zh>en', '习近平', 'Xi Jinping (习近平) spoke.'),
  pair('Greek letters', 'de>en', 'β-Klotho und α', 'β-klotho and α'),
  pair('a title without marks', 'en>fr', 'He read Lord of the Rings.', 'Il a lu The Lord of the Rings.'),
  pair('brands', 'en>ru', 'Apple and Microsoft', 'Компании Apple и Microsoft'),
  pair('kanji and kana', 'en>ja', 'The talks go on.', '会談は続いている。'),
  pair('hanja', 'en>ko', 'The US', '美 정부'),
  pair('an equal text', 'en>fr', 'The show must go on', 'The show must go on'),
  pair('romance kin', 'es>it', 'No hay nada en la casa.', 'Non c’è niente in casa.'),
  pair('a name with small words', 'en>de', 'Bank of America', 'Die Bank of America meldete Gewinne.'),
  { name: 'plain English', in: 'en', lines: ['The government announced yesterday that it would not raise taxes but save money instead.'], marks: [] },
  { name: 'plain Hindi with an English brand', in: 'hi', lines: ['सरकार ने Google पर जुर्माना लगाया।'], marks: [] },
  { name: 'plain Vietnamese', in: 'vi', lines: ['Chính phủ đã thông báo hôm qua rằng sẽ không tăng thuế.'], marks: [] },
]);
