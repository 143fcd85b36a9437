import { gluedWords } from '#app/checks/glued-words';
import { describeCheck } from '#test/app/checks/table';

describeCheck(gluedWords, [
  { name: 'a label and a headline', in: 'fr>en', lines: [{ source: 'VIDÉO. Le mystérieux train', target: 'videoThe mysterious train' }], marks: ['videoThe'] },
  { name: 'the same in mid-sentence', in: 'en', lines: ['Watch the videoThe mysterious train'], marks: ['videoThe'] },
  { name: 'Spanish', in: 'en>es', lines: [{ source: 'photo The president', target: 'fotoEl presidente' }], marks: ['fotoEl'] },
  { name: 'German', in: 'de', lines: ['mehr im VideoDer Präsident kam'], marks: ['VideoDer'] },
  { name: 'Russian', in: 'ru', lines: ['смотрите видеоОн приехал вчера'], marks: ['видеоОн'] },
  { name: 'behind a closing quote', in: 'de>en', lines: [{ source: '… sagte er. Kiew bestätigte', target: 'as he said.”Kyiv confirmed' }], marks: ['said.”Kyiv'] },
  { name: 'behind a full stop', in: 'de>en', lines: [{ source: 'Das ist ein Text. Und hier', target: 'This is a text.And there' }], marks: ['text.And'] },
  { name: 'behind an ordinal', in: 'en>de', lines: [{ source: 'On 28 September.', target: 'Am 28.September.' }], marks: ['28.September'] },
  { name: 'a year and a sentence', in: 'en', lines: ['It was published in 2018The president'], marks: ['2018The'] },
  { name: 'halves that are words of the article', in: 'en', lines: ['The reporterKyiv said so.', 'A reporter in Kyiv heard it.'], marks: ['reporterKyiv'] },
  { name: 'Polish', in: 'pl', lines: ['To jest koniec.Nowy rząd przyjdzie.'], marks: ['koniec.Nowy'] },

  { name: 'two sentences that were told apart all the same', in: 'es>en', lines: [{ source: 'Hubo una noche.', target: 'There was one night.', block: { id: 'b' } }, { source: 'Nadie durmió.', target: 'Nobody slept.', block: { id: 'b' }, touching: true }], marks: ['Nobody'] },
  { name: 'a quotation behind a sentence', in: 'de', lines: [{ target: 'Er ging.', block: { id: 'b' } }, { target: '„Niemand blieb“, sagte sie.', block: { id: 'b' }, touching: true }], marks: ['„Niemand'] },

  { name: 'two sentences with a space between', in: 'es>en', lines: [{ source: 'Hubo una noche.', target: 'There was one night.', block: { id: 'b' } }, { source: 'Nadie durmió.', target: 'Nobody slept.', block: { id: 'b' } }], marks: [] },
  { name: 'two blocks', in: 'en', lines: [{ target: 'There was one night.', block: { id: 'a' } }, { target: 'Nobody slept.', block: { id: 'b' }, touching: true }], marks: [] },
  { name: 'written so in the source', in: 'de>en', lines: [{ source: 'Die E.ON.', target: 'This is E.', block: { id: 'b' } }, { source: '', target: 'ON.', block: { id: 'b' }, touching: true }], marks: [] },
  { name: 'Chinese sentences', in: 'zh', lines: [{ target: '他来了。', block: { id: 'b' } }, { target: '他走了。', block: { id: 'b' }, touching: true }], marks: [] },
  { name: 'a word cut in two by Enter', in: 'en', lines: [{ target: 'the foot', block: { id: 'b' } }, { target: 'ball.', block: { id: 'b' }, touching: true }], marks: [] },
  { name: 'brands', in: 'fr>en', lines: [{ source: 'YouTube et l’iPhone', target: 'YouTube and the iPhone' }], marks: [] },
  { name: 'brands, with nothing to compare', in: 'en', lines: ['LinkedIn, WhatsApp, PayPal, eBay, TikTok, OpenAI, iOS and GitHub answered.'], marks: [] },
  { name: 'names', in: 'ru>en', lines: [{ source: 'МакКензи', target: 'MacKenzie met McDonald, DeLorean and O’Brien' }], marks: [] },
  { name: 'firms', in: 'de>en', lines: [{ source: 'BioNTech und DeepMind', target: 'BioNTech and DeepMind' }], marks: [] },
  { name: 'Irish mutations', in: 'ga', lines: ['in nÉirinn agus i bPáras'], marks: [] },
  { name: 'hashtags, links, files', in: 'en', lines: ['#BlackLivesMatter on example.com/aboutThe and photoThe.jpg'], marks: [] },
  { name: 'degrees and units', in: 'en', lines: ['a PhD, 5kWh, 20MHz, 4G and 3D'], marks: [] },
  { name: 'written so in the source', in: 'en>fr', lines: [{ source: 'the reCAPTCHA and the backToThe button', target: 'le reCAPTCHA et le bouton backToThe' }], marks: [] },
  { name: 'abbreviations and domains', in: 'en', lines: ['E.ON and the U.S.A. use Booking.com and z.B. this'], marks: [] },
  { name: 'a particle behind a quote in Korean', in: 'ko', lines: ['그는 “간다”라고 말했다.'], marks: [] },
  { name: 'Chinese', in: 'zh', lines: ['他说：“好。”然后走了。iPhone手机'], marks: [] },
  { name: 'a long German compound', in: 'de', lines: ['Donaudampfschifffahrtsgesellschaft'], marks: [] },
]);
