import { phraseLoop } from '#app/checks/phrase-loop';
import { describeCheck } from '#test/app/checks/table';

describeCheck(phraseLoop, [
  { name: 'a phrase that got stuck', in: 'en', lines: ['and it seems that it seems that it seems that little is done'], marks: ['it seems that it seems that it seems that'] },
  { name: 'with commas between', in: 'ru>en', lines: [{ source: 'Он сказал, что переговоры продолжатся.', target: 'He said that the talks would continue, would continue, would continue.' }], marks: ['would continue, would continue, would continue'] },
  { name: 'whole sentences', in: 'bo>en', lines: [{ source: 'ཆོས་མཐོང་།', target: 'They see the Dharma. They see the Dharma. They see the Dharma.' }], marks: ['They see the Dharma. They see the Dharma. They see the Dharma'] },
  { name: 'one word', in: 'en>es', lines: [{ source: 'appearance, colour, smell, taste', target: 'apariencia, aspecto, aspecto, aspecto, aspecto y más' }], marks: ['aspecto, aspecto, aspecto, aspecto'] },
  { name: 'German', in: 'de', lines: ['berufliche Bildung, berufliche Bildung, berufliche Bildung, und mehr'], marks: ['berufliche Bildung, berufliche Bildung, berufliche Bildung'] },
  { name: 'Chinese', in: 'en>zh', lines: [{ source: 'The talks will continue.', target: '会谈将继续继续继续继续。' }], marks: ['继续继续继续继续'] },
  { name: 'Arabic', in: 'ar', lines: ['قال الوزير إن قال الوزير إن قال الوزير إن المحادثات مستمرة'], marks: ['قال الوزير إن قال الوزير إن قال الوزير إن'] },
  { name: 'a phrase that comes back, not in a row', in: 'en>es', lines: [{ source: 'whoever wants to be first must be your servant', target: 'para ser un buen pescador y un buen pescador para ser un buen pescador y otra cosa para ser un buen pescador siempre' }], marks: ['un buen pescador y un buen pescador para ser un buen pescador y otra cosa para ser un buen pescador'] },

  { name: 'emphasis in both texts', in: 'en>fr', lines: [{ source: 'Yes, yes, yes!', target: 'Oui, oui, oui !' }], marks: [] },
  { name: 'emphasis, with nothing to compare', in: 'en', lines: ['“Never, never, never,” he said.'], marks: [] },
  { name: 'laughter and cries', in: 'zh', lines: ['哈哈哈哈哈哈，不不不不不不！'], marks: [] },
  { name: 'a list of like things', in: 'en>zh', lines: [{ source: '40% for small dose, 60% for medium dose and 80% for high dose, while it was 30% for small dose, 50% for medium dose and 60% for high dose', target: '小剂量组为40%，中剂量组为60%，高剂量组为80%，小剂量组为30%，中剂量组为50%，高剂量组为60%' }], marks: [] },
  { name: 'figures in a row', in: 'en', lines: ['The scores were 1, 1, 1, 1, 1 and 2 2 2 2.'], marks: [] },
  { name: 'the source loops as well', in: 'de>en', lines: [{ source: 'Und weiter und weiter und weiter ging es.', target: 'And on it went and on it went and on it went.' }], marks: [] },
  { name: 'two copies only', in: 'en', lines: ['a long way home, a long way home'], marks: [] },
  { name: 'a long sentence with common words', in: 'en', lines: ['The head of the office of the president of the republic of the islands of the south spoke of the end of the war.'], marks: [] },
  { name: 'Hindi', in: 'hi', lines: ['वह बहुत, बहुत दूर गया।'], marks: [] },
  { name: 'Thai', in: 'th', lines: ['เขาเดินทางไปกรุงเทพฯ แล้วกลับมา'], marks: [] },
]);
