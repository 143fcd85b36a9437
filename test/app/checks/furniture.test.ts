import { credit } from '#app/checks/credit';
import { furniture } from '#app/checks/furniture';
import { describeCheck } from '#test/app/checks/table';

describeCheck(furniture, [
  { name: 'a line of the web page', in: 'en', lines: [{ target: 'Skip to content', block: { standing: 'furniture' } }, 'Text.'], marks: ['Skip to content'] },
  { name: 'several lines', in: 'de', lines: [{ target: 'Zum Inhalt springen', block: { standing: 'furniture' } }, { target: 'Artikel teilen', block: { standing: 'furniture' } }], marks: ['Zum Inhalt springen', 'Artikel teilen'] },
  { name: 'text of the article', in: 'en', lines: ['He urged states to share this article of the treaty.'], marks: [] },
  { name: 'an emptied line', in: 'en', lines: [{ target: ' ', block: { standing: 'furniture' } }], marks: [] },
]);
describeCheck(credit, [
  { name: 'a credit without a source', in: 'fr>en', lines: [{ target: 'Source: Le Parisien', block: { standing: 'credit' } }], marks: ['Source: Le Parisien'] },
  { name: 'a credit the source has too', in: 'fr>en', lines: [{ source: 'Photo : AFP', target: 'Photo: AFP', block: { standing: 'credit' } }], marks: ['Photo: AFP'] },
  { name: 'text of the article', in: 'en', lines: ['The photo: a proof.'], marks: [] },
  { name: 'a line of the web page', in: 'en', lines: [{ target: 'Skip to content', block: { standing: 'furniture' } }], marks: [] },
]);
