import { nameSpelling } from '#app/checks/name-spelling';
import { describeCheck } from '#test/app/checks/table';

describeCheck(nameSpelling, [
  { name: 'a hyphen', in: 'fr>en', lines: [{ source: 'Kim Jong Un et sa famille', target: 'He met Kim Jong Un and his family.' }, { source: 'Kim Jong Un est venu', target: 'The leader Kim Jong Un came.' }, { source: 'le train de Kim Jong Un', target: 'the train on which Kim Jong-un travelled' }], marks: ['Kim Jong-un'] },
  { name: 'the same, alone', in: 'en', lines: ['He met Kim Jong Un.', 'Then Kim Jong Un left.', 'It was Kim Jong-un again.'], marks: ['Kim Jong-un'] },
  { name: 'accents', in: 'en', lines: ['He met Erdoğan.', 'Then Erdoğan left.', 'It was Erdogan again.'], marks: ['Erdogan'] },
  { name: 'two ways of writing one source name', in: 'ru>en', lines: [{ source: 'в Киеве. Киев сообщил', target: 'in Kyiv. Kiev said' }], marks: ['Kiev'] },
  { name: 'two romanisations', in: 'uk>en', lines: [{ source: 'Зеленський прибув', target: 'It was Zelensky who came.' }, { source: 'з Зеленським', target: 'with Zelensky' }, { source: 'Зеленський', target: 'and so Zelenskyy left' }], marks: ['Zelenskyy'] },
  { name: 'a slip in a name that has a neighbour', in: 'en', lines: ['We met Boris Johnson.', 'So Boris Johnson left.', 'It was Boris Jonson again.'], marks: ['Jonson'] },
  { name: 'a capital inside', in: 'en', lines: ['He met Macdonald.', 'Then Macdonald left.', 'It was MacDonald again.'], marks: ['MacDonald'] },
  { name: 'French', in: 'fr', lines: ['Il a vu Al Qaida.', 'Puis Al Qaida a frappé.', 'C’est Al-Qaida encore.'], marks: ['Al-Qaida'] },
  { name: 'Spanish', in: 'es', lines: ['Viajó a México ayer.', 'En México llueve.', 'Volvió a Mexico hoy.'], marks: ['Mexico'] },

  { name: 'two people, both in the source', in: 'de>en', lines: [{ source: 'Johnson traf Johnston. Johnson ging.', target: 'Johnson met Johnston. So Johnson left.' }], marks: [] },
  { name: 'two people of a Cyrillic source', in: 'ru>en', lines: [{ source: 'Вчера Джонсон встретил Джонстона.', target: 'Yesterday Johnson met Johnston.' }], marks: [] },
  { name: 'Russian cases', in: 'en>ru', lines: [{ source: 'Zelenskyy said. They met Zelenskyy.', target: 'Вчера Зеленский заявил. Встретили Зеленского, а с Зеленским и других.' }], marks: [] },
  { name: 'Polish and Czech cases', in: 'cs', lines: ['Včera přijel Vicente Siso.', 'Foto díky Vicente Sisovi, obrazy Vicente Sisovy.'], marks: [] },
  { name: 'a people and its country', in: 'en', lines: ['In Russia a Russian met Ukraine’s and Ukrainian envoys, Koreans and Korea.'], marks: [] },
  { name: 'possessives and plurals', in: 'en', lines: ['The Kim’s and the Kims met Kim; Putin’s aide met Putin.'], marks: [] },
  { name: 'a foreign title kept', in: 'en>cs', lines: [{ source: 'Brewers of Europe wrote.', target: 'Napsali Brewers of Europe včera.' }, { source: 'across Europe', target: 'v celé Evropě' }], marks: [] },
  { name: 'given so in the source', in: 'zh>en', lines: [{ source: '非裔美国人 (African-American, AA)', target: 'so 681 African American (African-American, AA) cases' }], marks: [] },
  { name: 'German plurals', in: 'de', lines: ['Im Laden und in den Läden ist die Domain-Anpassung eine Domainanpassung.'], marks: [] },
  { name: 'Vietnamese names', in: 'vi', lines: ['Hôm qua Hà Nam gặp Hạ Nam và Hà Nam.'], marks: [] },
  { name: 'all capitals', in: 'en', lines: ['He met NATO and Nato-led troops of Kim Jong Un, KIM JONG UN.'], marks: [] },
  { name: 'unlike names', in: 'en', lines: ['We met Martin and Marvin, Anna and Ana, in Austria and Australia.'], marks: [] },
  { name: 'scripts without capitals', in: 'zh', lines: ['金正恩和金正日'], marks: [] },
  { name: 'Arabic', in: 'ar', lines: ['التقى كيم جونغ أون بكيم جونغ إيل.'], marks: [] },
]);
