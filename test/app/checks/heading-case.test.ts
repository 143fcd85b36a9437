import { headingCase } from '#app/checks/heading-case';
import { describeCheck } from '#test/app/checks/table';
import type { Line } from '#test/app/checks/units';

const heading = (target: string, source = ''): Line => ({ target, source, block: { type: 'heading' } });
describeCheck(headingCase, [
  { name: 'lower case where the source’s begins with a capital', in: 'fr>en', lines: [heading('support for Putin', 'Soutien à Poutine')], marks: ['support'] },
  { name: 'lower case among capitals', in: 'en', lines: [heading('Second time in two weeks'), 'Text.', heading('support for Putin'), heading('Third time')], marks: ['support'] },
  { name: 'German', in: 'de', lines: [heading('Zum zweiten Mal'), heading('hilfe für Kiew'), heading('Neue Gespräche')], marks: ['hilfe'] },
  { name: 'Russian', in: 'en>ru', lines: [heading('поддержка Путина', 'Support for Putin')], marks: ['поддержка'] },
  { name: 'Turkish capitals have dots', in: 'en>tr', lines: [heading('iki hafta sonra', 'Two weeks later')], marks: ['iki'] },
  { name: 'Greek', in: 'en>el', lines: [heading('στήριξη στον Πούτιν', 'Support for Putin')], marks: ['στήριξη'] },
  { name: 'behind a quotation mark', in: 'en', lines: [heading('“Enough”'), heading('“support” for Putin'), heading('Third time')], marks: ['support'] },

  { name: 'all headings in lower case', in: 'en', lines: [heading('second time'), heading('support for Putin')], marks: [] },
  { name: 'the source in lower case too', in: 'fr>en', lines: [heading('support for Putin', 'soutien à Poutine'), heading('Second time', 'Deuxième fois')], marks: [] },
  { name: 'a brand', in: 'en', lines: [heading('iPhone sales fall'), heading('Second time'), heading('Third time')], marks: [] },
  { name: 'a particle of a name', in: 'nl', lines: [heading('van Gogh te zien'), heading('Tweede keer'), heading('Derde keer')], marks: [] },
  { name: 'a figure first', in: 'en', lines: [heading('10 dead in storm'), heading('Second time'), heading('Third time')], marks: [] },
  { name: 'scripts without case', in: 'en>zh', lines: [heading('普京的支持', 'Support for Putin'), heading('iPhone 销量', 'Second')], marks: [] },
  { name: 'Arabic and Hebrew', in: 'en>ar', lines: [heading('دعم لبوتين', 'Support for Putin')], marks: [] },
  { name: 'Thai', in: 'en>th', lines: [heading('การสนับสนุนปูติน', 'Support for Putin')], marks: [] },
  { name: 'paragraphs', in: 'en', lines: [heading('Second time'), 'support for Putin is strong.'], marks: [] },
  { name: 'lines of the web page', in: 'en', lines: [heading('Second time'), heading('Third time'), { target: 'most popular', block: { type: 'heading', standing: 'furniture' } }], marks: [] },
]);
