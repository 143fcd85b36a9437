import { align } from '#app/align/align';
import { isFailure, failed, type Failure } from '#app/documents/failure';
import type { Content, Id, Sentence, UnitItem } from '#app/review/content';
import type { Links, SourceSide } from '#app/review/event';
import { layOut } from '#app/review/lay-out';
import { byRounds, sideText, textOf, type Input } from '#main/analysis/bring-in';
import type { Limits } from '#main/analysis/limits';
import { newId } from '#main/identity';

/** Another source for a translation that has been worked on: the units stay as they are, only what they translate is found anew. */
export interface AddSource { readonly input: Input; readonly content: Content; readonly targetLanguage: string; /** Digest of the bytes that the translation came from. */ readonly targetBlob: string }
export interface AddedSource { readonly source: SourceSide; readonly links: Links; readonly blob: { readonly digest: string; readonly bytes: Uint8Array }; readonly sure: boolean }

export function addSource({ input, content, targetLanguage, targetBlob }: AddSource, limits: Limits): AddedSource | Failure {
  const text = textOf(input);
  if (isFailure(text)) return text;
  if (text.digest === targetBlob) return failed('same-file-twice', { name: input.name });
  // Laid beside itself, a text comes back split: sentences, blocks, what is the web page's.
  const { source } = layOut({ source: sideText(text), target: sideText(text), newId, expired: () => true }).imported;
  if (source === null) throw new Error('a text laid out as source has a source side');
  return { source, links: linksTo(source, content, targetLanguage, byRounds(limits)), blob: { digest: text.digest, bytes: text.bytes }, sure: text.sure };
}

function linksTo({ origin, text }: SourceSide, content: Content, targetLanguage: string, expired: () => boolean): Links {
  const blocks = new Map(text.blocks.map((block, index) => [block.id, { index, ofText: (block.standing ?? 'text') === 'text' }]));
  const links: [Id, readonly Id[]][] = [];
  // The web page's lines among themselves, so that none of them stands for a sentence of the article.
  for (const ofText of [true, false]) {
    const sentences: readonly Sentence[] = text.sentences.filter((sentence) => blocks.get(sentence.block)?.ofText === ofText);
    const units = unitsOf(content, ofText);
    if (sentences.length === 0 || units.length === 0) continue;
    const beads = align({
      source: sentences.map((sentence) => sentence.text), target: units.map(({ unit }) => unit.text),
      sourceBlocks: sentences.map((sentence) => blocks.get(sentence.block)?.index ?? 0), targetBlocks: units.map(({ block }) => block),
      languages: { source: origin.language, target: targetLanguage }, expired,
    });
    for (const bead of beads) {
      const linked = bead.source.flatMap((index) => sentences[index]?.id ?? []);
      for (const index of bead.target) { const id = units[index]?.unit.id; if (id !== undefined && linked.length > 0) links.push([id, linked]); }
    }
  }
  return links;
}
function unitsOf(content: Content, ofText: boolean): readonly { readonly unit: UnitItem; readonly block: number }[] {
  const units: { readonly unit: UnitItem; readonly block: number }[] = [];
  let [block, wanted] = [-1, false];
  for (const item of content.items) {
    if (item.kind === 'block') { block += 1; wanted = !content.standings.has(item.id) === ofText; }
    else if (wanted) units.push({ unit: item, block });
  }
  return units;
}
