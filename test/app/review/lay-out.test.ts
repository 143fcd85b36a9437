import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { isFailure } from '#app/documents/failure';
import { read } from '#app/formats/registry';
import { layOut, type SideText } from '#app/review/lay-out';

const folder = path.resolve(import.meta.dirname, '../../fixtures/sample');
function side(name: string, language: string): SideText {
  const found = read(readFileSync(path.join(folder, name)), name);
  if (isFailure(found)) throw new Error(`${name}: ${found.failure}`);
  return { article: found.article, name, language, blob: name };
}
let ids = 0;
const { imported } = layOut({ source: side('article.fr.txt', 'fr'), target: side('article.en.txt', 'en'), newId: () => `id${(ids += 1)}` });
const links = new Map(imported.links), sentences = new Map(imported.source?.text.sentences.map((sentence) => [sentence.id, sentence.text]));
const units = imported.target.items.filter((item) => item.kind === 'unit');
const sourceOf = (start: string): string => units.filter((unit) => unit.text.startsWith(start)).flatMap((unit) => links.get(unit.id) ?? []).map((id) => sentences.get(id)).join(' ');

describe('the sample, laid side by side', () => {
  test.each([
    ['Second time in less', 'Deuxième fois en moins de deux semaines'], ['support for Putin', 'Soutien à Poutine'],
    ['videoThe', 'VIDÉO. Le mystérieux train blindé à bord duquel Kim Jong Un s’est rendu en Russie'],
  ])('the heading "%s" stands beside its own', (start, source) => { expect(sourceOf(start)).toBe(source); });
  test.each([['Skip to content'], ['Source: Le Parisien'], ['Share this article:'], ['globalhappenings news.jpg'], ['most popular']])('"%s" stands beside nothing', (text) => {
    expect(units.map((unit) => unit.text)).toContain(text);
    expect(sourceOf(text)).toBe('');
  });
  test('every other unit has one sentence, in order, and no sentence is left out', () => {
    const linked = units.flatMap((unit) => links.get(unit.id) ?? []);
    expect(linked).toEqual(imported.source?.text.sentences.map((sentence) => sentence.id));
    expect(units.filter((unit) => (links.get(unit.id)?.length ?? 0) > 1).map((unit) => unit.text.slice(0, 8))).toEqual(['videoThe']);
  });
  test('the stray stop belongs to the sentence before it', () => {
    expect(units.filter((unit) => unit.text.endsWith('he said. .'))).toHaveLength(1);
  });
  test('units and the space around them are the text of their blocks', () => {
    const texts: string[] = [];
    for (const item of imported.target.items) if (item.kind === 'block') texts.push(item.space); else texts.push(`${texts.pop() ?? ''}${item.text}${item.space}`);
    expect(texts).toEqual(side('article.en.txt', 'en').article.blocks.map((block) => block.text));
  });
});
