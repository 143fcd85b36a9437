import { describe, expect, test } from 'vitest';
import { coordinatedDuplicate } from '#app/checks/coordinated-duplicate';
import { describeCheck } from '#test/app/checks/table';
import { findings, speaking } from '#test/app/checks/units';

describeCheck(coordinatedDuplicate, [
  { name: 'two words of the source became one phrase', in: 'fr>en', lines: [{ source: 'des travaux de débroussaillage et de pose de mines', target: 'mine clearance and mine clearance work' }], marks: ['mine clearance and mine clearance'] },
  { name: 'the same, with nothing to compare', in: 'en', lines: ['They carried out mine clearance and mine clearance work on the border.'], marks: ['mine clearance and mine clearance'] },
  { name: 'a long word alone', in: 'en', lines: ['The money is for training and training of staff.'], marks: ['training and training'] },
  { name: 'articles on both sides', in: 'fr', lines: ['Le texte prévoit la sécurité ou la sécurité.'], marks: ['la sécurité ou la sécurité'] },
  { name: 'a short word where the source joins two things', in: 'en>pl', lines: [{ source: 'aid and assistance', target: 'pomoc i pomoc' }], marks: ['pomoc i pomoc'] },
  { name: 'capital letters aside', in: 'de', lines: ['Gefragt sind Sicherheit und Sicherheit.'], marks: ['Sicherheit und Sicherheit'] },
  { name: 'one word in two cases', in: 'en>ru', lines: [{ source: 'demining and mine clearance', target: 'разминирование и разминирования' }], marks: ['разминирование и разминирования'] },
  { name: 'Spanish e before i', in: 'en>es', lines: [{ source: 'studies and research', target: 'investigación e investigación' }], marks: ['investigación e investigación'] },
  { name: 'Italian', in: 'it', lines: ['Servono sicurezza e sicurezza.'], marks: ['sicurezza e sicurezza'] },
  { name: 'the Arabic conjunction is a prefix', in: 'en>ar', lines: [{ source: 'training and education', target: 'يشمل البرنامج التدريب والتدريب.' }], marks: ['التدريب والتدريب'] },
  { name: 'so is the Hebrew one', in: 'en>he', lines: [{ source: 'training and education', target: 'התוכנית כוללת הכשרה והכשרה.' }], marks: ['הכשרה והכשרה'] },
  { name: 'Chinese', in: 'en>zh', lines: [{ source: 'clearing and laying mines', target: '他们进行排雷和排雷。' }], marks: ['排雷和排雷'] },
  { name: 'Japanese', in: 'en>ja', lines: [{ source: 'training and education', target: '計画には訓練と訓練が含まれる。' }], marks: ['訓練と訓練'] },
  { name: 'the Korean conjunction is a suffix', in: 'en>ko', lines: [{ source: 'training and education', target: '계획에는 훈련과 훈련이 있다.' }], marks: [] },
  { name: 'Korean, the bare word twice', in: 'en>ko', lines: [{ source: 'training and education', target: '훈련 및 훈련' }], marks: ['훈련 및 훈련'] },
  { name: 'Hindi', in: 'en>hi', lines: [{ source: 'conversations and talks', target: 'बातचीत और बातचीत' }], marks: ['बातचीत और बातचीत'] },
  { name: 'Turkish', in: 'en>tr', lines: [{ source: 'safety and security', target: 'güvenlik ve güvenlik' }], marks: ['güvenlik ve güvenlik'] },
  { name: 'plural nouns with their articles before a verb', in: 'en', lines: ['The engineers and the engineers came.'], marks: ['The engineers and the engineers'] },
  { name: 'the same in mid-sentence', in: 'en', lines: ['They say that the engineers and the engineers came.'], marks: ['the engineers and the engineers'] },
  { name: 'a short noun behind a preposition', in: 'en', lines: ['The house is made of wood and wood.'], marks: ['wood and wood'] },
  { name: 'the same in French', in: 'fr', lines: ['Une maison de bois et bois.'], marks: ['bois et bois'] },
  { name: 'the same in German', in: 'de', lines: ['Ein Haus aus Holz und Holz.'], marks: ['Holz und Holz'] },

  { name: 'again and again for another idiom', in: 'es>en', lines: [{ source: 'Lo dijo una y otra vez.', target: 'He said it again and again.' }], marks: [] },
  { name: 'again and again in German', in: 'en>de', lines: [{ source: 'time and again', target: 'wieder und wieder' }], marks: [] },
  { name: 'again and again in French', in: 'es>fr', lines: [{ source: 'Lo dijo una y otra vez.', target: 'Il l’a dit encore et encore.' }], marks: [] },
  { name: 'for years and years', in: 'en', lines: ['They waited for years and years, by rows and rows of seats.'], marks: [] },
  { name: 'short verbs', in: 'en', lines: ['They sang and sang. She wept and wept.'], marks: [] },
  { name: 'a short noun before a compound of it', in: 'en', lines: ['The prices of wood and wood pellets rose.'], marks: [] },
  { name: 'plural modifiers', in: 'en', lines: ['He studies arms and arms control, systems and systems thinking.'], marks: [] },
  { name: 'deeper and deeper', in: 'en', lines: ['They are in deeper and deeper trouble, for longer and longer.'], marks: [] },
  { name: 'idioms of short words', in: 'en', lines: ['Again and again, more and more came, by and by.'], marks: [] },
  { name: 'an idiom the source has no joint for', in: 'en>de', lines: [{ source: 'It gradually changed.', target: 'Es änderte sich nach und nach.' }], marks: [] },
  { name: 'más y más', in: 'en>es', lines: [{ source: 'more and more', target: 'más y más' }], marks: [] },
  { name: 'всё больше и больше', in: 'ru', lines: ['Их становилось всё больше и больше.'], marks: [] },
  { name: 'a comparative of any length', in: 'en', lines: ['The wind grew stronger and stronger.'], marks: [] },
  { name: 'a Swedish comparative', in: 'sv', lines: ['Vinden blev starkare och starkare.'], marks: [] },
  { name: 'something going on', in: 'en', lines: ['They discussed and discussed.'], marks: [] },
  { name: 'uncounted numbers', in: 'en', lines: ['Thousands and thousands came.'], marks: [] },
  { name: 'a counted thing and the same thing otherwise', in: 'en>cs', lines: [{ source: 'Wrap lines at 77 chars and at newlines', target: 'Zalomit řádky na 77 znacích a znacích nových řádků' }], marks: [] },
  { name: 'a word and a compound of it', in: 'zh>en', lines: [{ source: '健康和保健方面的行为因素', target: 'behavioral factors in health and health care' }], marks: [] },
  { name: 'two kinds of one thing', in: 'en', lines: ['Talks between government officials and officials of the bank failed.'], marks: [] },
  { name: 'the end of a compound', in: 'fr', lines: ['Les méta-analyses et analyses soulignent ce besoin.'], marks: [] },
  { name: 'between two of a kind', in: 'en', lines: ['the difference between country and country'], marks: [] },
  { name: '国与国之间', in: 'zh', lines: ['这是国家与国家之间的事。'], marks: [] },
  { name: 'the source repeats itself too', in: 'fr>en', lines: [{ source: 'La sécurité et la sécurité seulement.', target: 'Security and security only.' }], marks: [] },
  { name: 'a firm', in: 'en', lines: ['The maker is Johnson and Johnson.'], marks: [] },
  { name: 'a comma between: war, war and war again', in: 'de', lines: ['Nur Krieg, Krieg und wieder Krieg.'], marks: [] },
  { name: 'the source has the word twice as well', in: 'en>fr', lines: [{ source: 'in case of decrease in iron reserves and circulating iron', target: 'en cas de diminution des réserves en fer et du fer circulant' }], marks: [] },
  { name: 'different words', in: 'en', lines: ['Bread and butter, law and order.'], marks: [] },
  { name: 'Arabic idiom', in: 'ar', lines: ['أصبح الأمر أكثر وأكثر صعوبة.'], marks: [] },
  { name: 'every one and one, in Hebrew', in: 'he', lines: ['כל תלמיד ותלמיד קיבל ספר.'], marks: [] },
]);

describe('the passage of the source that is shown begins and ends with a word that says something', () => {
  test.each([
    { name: 'French', in: 'fr', source: 'des travaux de débroussaillage et de pose de mines', shown: 'débroussaillage et de pose de mines' },
    { name: 'Spanish', in: 'es', source: 'un club de lectura y una sala de cine para todos', shown: 'lectura y una sala de cine' },
    { name: 'behind the joint a comma', in: 'fr', source: 'de débroussaillage et de pose, et il pleuvait', shown: 'débroussaillage et de pose' },
    { name: 'the end of the sentence', in: 'en', source: 'clearing and laying.', shown: 'clearing and laying' },
    { name: 'an article before the joint', in: 'en', source: 'the clearing of it and the laying of all the mines', shown: 'clearing of it and the laying of all the mines' },
  ])('$name', ({ in: language, source, shown }) => {
    const [found] = findings(coordinatedDuplicate, [{ source, target: 'training and training work' }], speaking('en', language));
    expect(found?.evidence.map(({ quote }) => quote)).toEqual([shown]);
  });
});
