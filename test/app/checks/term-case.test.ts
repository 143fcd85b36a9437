import { termCase } from '#app/checks/term-case';
import { describeCheck } from '#test/app/checks/table';

describeCheck(termCase, [
  { name: 'two words', in: 'en', lines: ['He spoke to the General Staff on Monday.', 'It came from the general staff later.'], marks: ['general staff'] },
  { name: 'two words, the source has one word for both', in: 'fr>en', lines: [{ source: 'Un représentant de l’état-major a parlé.', target: 'A representative of the General Staff spoke.' }, { source: 'Rien ne bouge ici.', target: 'Nothing moves here.' }, { source: 'Personne ne vient demain.', target: 'Nobody comes tomorrow.' }, { source: 'Le porte-parole de l’état-major dort.', target: 'The general staff spokesman sleeps.' }], marks: ['general staff'] },
  { name: 'points of the compass', in: 'en', lines: ['They crossed into the South, and the North said so.', 'Loudspeakers of the South are back.', 'Troops of the south came.'], marks: ['south'] },
  { name: 'French', in: 'fr', lines: ['Il passe au Sud, puis revient.', 'Les relations avec le Sud restent tendues.', 'Les soldats du sud sont venus.'], marks: ['sud'] },
  { name: 'Spanish', in: 'es', lines: ['Habló con el Estado Mayor ayer.', 'Lo dijo el estado mayor después.'], marks: ['estado mayor'] },
  { name: 'Russian', in: 'ru', lines: ['Он говорил с Верховным Судом вчера.', 'Потом он встретился с верховным судом снова.'], marks: ['верховным судом'] },
  { name: 'Italian', in: 'it', lines: ['Ha parlato con lo Stato Maggiore ieri.', 'Lo ha detto lo stato maggiore poi.'], marks: ['stato maggiore'] },

  { name: 'one of a kind', in: 'en', lines: ['He spoke to the General Staff on Monday.', 'Every army has a general staff of its own.'], marks: [] },
  { name: 'a direction', in: 'en', lines: ['They crossed into the South.', 'Loudspeakers of the South are back.', 'A village in the south of the country, south of the river, went south.'], marks: [] },
  { name: 'a title before a name', in: 'en', lines: ['They met Foreign Minister Lavrov.', 'The foreign minister left.'], marks: [] },
  { name: 'part of a longer name', in: 'en', lines: ['He works at the Department of Trauma Surgery today.', 'He is specialised in trauma surgery.'], marks: [] },
  { name: 'a common word that is also a name', in: 'en', lines: ['He told Time that it was over, and Time agreed.', 'There was no more time.'], marks: [] },
  { name: 'the start of a sentence', in: 'en', lines: ['General staff came first.', 'It was the general staff again.'], marks: [] },
  { name: 'headings and headlines', in: 'en', lines: [{ target: 'Talks With General Staff Fail', block: { type: 'heading' } }, 'The general staff left.', 'New General Staff Takes Over From Old Guard'], marks: [] },
  { name: 'the source makes the same difference', in: 'fr>en', lines: [{ source: 'La Cour suprême a tranché.', target: 'It was the Supreme Court that ruled.' }, { source: 'Une autre Cour suprême existe.', target: 'There is another, the Supreme Court.' }, { source: 'Rien.', target: 'Nothing.' }, { source: 'Les instances judiciaires hautes dorment.', target: 'The supreme court sleeps.' }], marks: [] },
  { name: 'German nouns', in: 'de', lines: ['Er sprach mit dem Generalstab im Süden.', 'Das ist süden.'], marks: [] },
  { name: 'scripts without case', in: 'zh', lines: ['总参谋部 General Staff 表示', 'general staff 表示'], marks: [] },
  { name: 'consistent capitals', in: 'en', lines: ['He spoke to the General Staff on Monday.', 'Later the General Staff answered.'], marks: [] },
  { name: 'Turkish has no rows yet', in: 'tr', lines: ['Dün Genel Kurmay ile konuştu.', 'Sonra genel kurmay konuştu.'], marks: [] },
]);
