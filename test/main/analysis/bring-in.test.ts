import { describe, expect, test } from 'vitest';
import { isFailure } from '#app/documents/failure';
import { bringIn, type BroughtIn, type Input } from '#main/analysis/bring-in';
import { addSource } from '#main/analysis/add-source';
import { apply } from '#app/review/apply';
import { sourceOf } from '#app/review/source-of';
import { begun, broughtIn, bytes, circumstances, english, french, opened, unitWith } from '#test/main/reviews';

const limits = { expired: () => false, progress: () => undefined };
function brought(inputs: readonly Input[]): BroughtIn { return opened(bringIn({ inputs, roles: null, interfaceLanguage: 'en' }, limits)); }

describe('bringing in', () => {
  test('two files: sides and languages told, sentences linked, bytes kept', () => {
    const { imported, blobs, sure } = brought([{ name: 'a.txt', bytes: bytes(english) }, { name: 'b.txt', bytes: bytes(french) }]);
    expect([imported.source?.origin.language, imported.target.origin.language, sure]).toEqual(['fr', 'en', { source: true, target: true }]);
    expect(imported.links).toHaveLength(4);
    expect(blobs.map(({ digest }) => digest)).toEqual([imported.source?.origin.blob, imported.target.origin.blob]);
  });
  test('a translation alone has no source', () => {
    const { imported } = brought([{ name: 'a.txt', bytes: bytes(english) }]);
    expect([imported.source, imported.title]).toEqual([null, 'The bridge']);
  });
  test('pasted HTML keeps headings, lists and links', () => {
    const { imported } = brought([{ name: 'Pasted text.txt', bytes: bytes('The bridge is old'), html: '<h2>The bridge</h2><ul><li>is <a href="https://example.org/">old</a></li></ul>' }]);
    expect(imported.target.origin).toMatchObject({ name: 'Pasted text.md', format: 'md' });
    expect(imported.target.items.filter((item) => item.kind === 'block').map(({ type }) => type)).toEqual(['heading', 'entry']);
    expect(imported.target.codes.map(({ what, href }) => [what, href])).toContainEqual(['link', 'https://example.org/']);
  });
  test('pasted HTML without words does not hide the text', () => {
    expect(brought([{ name: 'Pasted text.txt', bytes: bytes('The bridge is old.'), html: '<meta charset="utf-8"><img src="x">' }]).imported.target.origin.format).toBe('txt');
  });
  test('a name may tell the language that too short a text does not', () => {
    expect(brought([{ name: 'note.de.txt', bytes: bytes('OK') }]).imported.target.origin.language).toBe('de');
  });
});

const refused: readonly { readonly name: string; readonly inputs: readonly Input[]; readonly failure: string }[] = [
  { name: 'nothing', inputs: [], failure: 'nothing-to-bring-in' },
  { name: 'an empty file', inputs: [{ name: 'a.txt', bytes: bytes('') }], failure: 'empty-file' },
  { name: 'marks without words', inputs: [{ name: 'a.txt', bytes: bytes('--- !!! ---\n') }], failure: 'nothing-to-bring-in' },
  { name: 'a picture', inputs: [{ name: 'a.txt', bytes: new Uint8Array([0x89, 0x50, 0, 0, 0, 1]) }], failure: 'binary' },
  { name: 'a kind we do not read', inputs: [{ name: 'a.docx', bytes: bytes('PK') }], failure: 'unknown-format' },
  { name: 'the same bytes twice', inputs: [{ name: 'a.txt', bytes: bytes('One.') }, { name: 'b.txt', bytes: bytes('One.') }], failure: 'same-file-twice' },
  { name: 'a text whose line breaks were lost', inputs: [{ name: 'a.txt', bytes: bytes('word '.repeat(200_000)) }], failure: 'long-paragraph' },
  { name: 'a good one beside a bad one', inputs: [{ name: 'a.txt', bytes: bytes('One.') }, { name: 'b.txt', bytes: bytes('') }], failure: 'empty-file' },
];
describe('is refused with what to say', () => {
  for (const { name, inputs, failure } of refused) test(name, () => { expect(bringIn({ inputs, roles: null, interfaceLanguage: 'en' }, limits)).toMatchObject({ failure }); });
});

describe('a source that comes later', () => {
  test('finds its sentences beside the units as they stand, edited ones too', () => {
    const start = begun(broughtIn(null)), unit = unitWith(start.review, 'winter');
    const edited = apply(start.review, { type: 'rewrite', unit, text: 'They close it in winter.', codes: [] }, circumstances());
    if ('refused' in edited) throw new Error(edited.refused);
    const { content, target } = edited.review;
    const added = addSource({ input: { name: 'pont.fr.txt', bytes: bytes(french) }, content, targetLanguage: 'en', targetBlob: target.blob }, limits);
    if (isFailure(added)) throw new Error(added.failure);
    const linked = apply(edited.review, { type: 'replace-source', source: added.source, links: added.links }, circumstances());
    if ('refused' in linked) throw new Error(linked.refused);
    expect(sourceOf(linked.review.content, unit).text).toBe('On le ferme en hiver.');
    expect(linked.review.content.items).toBe(edited.review.content.items);
  });
  test('is not the translation itself', () => {
    const { review } = begun(broughtIn(null));
    expect(addSource({ input: { name: 'x.txt', bytes: bytes(english) }, content: review.content, targetLanguage: 'en', targetBlob: review.target.blob }, limits)).toMatchObject({ failure: 'same-file-twice' });
  });
});

test('bringing in tells how far it is, and never that it is over before it is', () => {
  const said: { readonly what: string; readonly done: number; readonly of: number }[] = [];
  bringIn({ inputs: [{ name: 'pont.fr.txt', bytes: bytes(french) }, { name: 'pont.en.txt', bytes: bytes(english) }], roles: null, interfaceLanguage: 'en' }, { expired: () => false, progress: (progress) => { said.push(progress); } });
  const aligning = said.filter(({ what }) => what === 'aligning');
  expect(said.filter(({ what }) => what === 'reading').map(({ done, of }) => `${done}/${of}`)).toEqual(['1/2', '2/2']);
  expect(aligning[0]?.done).toBe(0);
  expect(aligning.length).toBeGreaterThan(1);
  expect(aligning.every(({ done, of }, i) => done < of && done >= (aligning[i - 1]?.done ?? 0))).toBe(true);
});
