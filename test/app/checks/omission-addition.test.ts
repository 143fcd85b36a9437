import { omissionAddition } from '#app/checks/omission-addition';
import { pair } from '#test/app/checks/pair-row';
import { describeCheck } from '#test/app/checks/table';

const told = { source: 'The talks will continue on Monday.', target: 'Die Gespräche werden am Montag fortgesetzt.' };

describeCheck(omissionAddition, [
  { name: 'a sentence left out', in: 'en>de', lines: [told, { source: 'Nobody was hurt in the fire.', target: '' }], marks: ['Nobody was hurt in the fire.'] },
  { name: 'a sentence added', in: 'en>de', lines: [told, { source: '', target: 'Das hat niemand gesagt.' }], marks: ['Das hat niemand gesagt.'] },
  { name: 'a short sentence left out', in: 'fr>en', lines: [{ source: 'Il pleut.', target: '' }, { source: 'Le président est arrivé.', target: 'The president has arrived.' }], marks: ['Il pleut.'] },
  { name: 'neighbours that lack each other', in: 'en>de', lines: [told, { source: 'Nobody was hurt.', target: '' }, { source: '', target: 'Niemand wurde verletzt.' }], marks: ['Nobody was hurt.', 'Niemand wurde verletzt.'] },
  pair('half a sentence', 'en>pl', 'Open a file, and check if it is corrupt.', 'Otwórz plik.', 'plik.'),
  pair('one word for a sentence', 'en>af', 'I am a very long sentence', 'Ek', 'Ek'),
  pair('Chinese cut short', 'en>zh', 'The Ministry of Foreign Affairs said on Tuesday that negotiations would resume next week.', '外交部表示。', '外交部表示。'),

  { name: 'furniture and credits', in: 'en>de', lines: [told, { target: 'Diesen Artikel teilen', block: { standing: 'furniture' } }, { target: 'Foto: Reuters', block: { standing: 'credit' } }], marks: [] },
  { name: 'a review of a translation alone', in: 'de', lines: ['Das hat niemand gesagt.', 'Und doch ist es wahr.'], marks: [] },
  { name: 'signs and figures alone', in: 'en>de', lines: [told, { source: '', target: '* * *' }], marks: [] },
  pair('as long as usual', 'en>pl', 'Click this button.', 'Kliknij ten przycisk.'),
  pair('number words beside figures', 'fr>en', 'Quatre-vingt-dix-sept personnes sont mortes.', '97 people died.'),
  pair('figures beside number words', 'en>de', '397 people died.', 'Dreihundertsiebenundneunzig Menschen sind gestorben.'),
  pair('short words', 'en>ru', ' and ', ' и '),
  pair('Chinese is short', 'en>zh', 'The Ministry of Foreign Affairs said on Tuesday that negotiations would resume next week.', '外交部周二表示谈判将于下周恢复。'),
  pair('money', 'en>ru', '$5m', '5 млн долларов'),
  pair('Hebrew is short', 'en>he', 'The government announced yesterday that it would not raise taxes.', 'הממשלה הודיעה אתמול שלא תעלה מסים.'),
  pair('Hindi', 'en>hi', 'The government announced yesterday that it would not raise taxes.', 'सरकार ने कल घोषणा की कि वह कर नहीं बढ़ाएगी।'),
  pair('Japanese', 'ja>en', '政府は増税しないと昨日発表した。', 'The government announced yesterday that it would not raise taxes.'),
  pair('a gloss in brackets', 'zh>en', '全膝关节置换术（total knee arthroplasty，TKA）的血液管理', 'Blood management of knee arthroplasty (TKA)'),
]);
