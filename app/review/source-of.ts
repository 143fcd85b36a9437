import type { Content, Id, Sentence, SourceText } from '#app/review/content';
import type { Span } from '#app/text/span';

/** A unit's source as one text; `start`: where each sentence begins in it, UTF-16. */
export interface JoinedSource { readonly text: string; readonly parts: readonly { readonly sentence: Id; readonly start: number }[] }

interface Places { readonly index: ReadonlyMap<Id, number> }
const places = new WeakMap<SourceText, Places>();
function placesOf(source: SourceText): Places {
  let known = places.get(source);
  if (known === undefined) places.set(source, (known = { index: new Map(source.sentences.map((s, i) => [s.id, i])) }));
  return known;
}

/** The place of a sentence in reading order; -1: not there. */
export function sentencePlace(source: SourceText, sentence: Id): number { return placesOf(source).index.get(sentence) ?? -1; }

/**
 * The sentences whose translation a unit is. The second half of a split shows those of the unit it was split from, until it
 * has some of its own.
 */
export function linksOf(content: Content, unit: Id): readonly Id[] {
  const seen = new Set<Id>();
  for (let id: Id | null = unit; id !== null && !seen.has(id);) {
    seen.add(id);
    const state = content.units.get(id);
    if (state === undefined) return [];
    if (state.links.length > 0) return state.links;
    id = state.bornOf;
  }
  return [];
}

export function sourceOf(content: Content, unit: Id): JoinedSource { return joined(content.source, linksOf(content, unit)); }

/** Sentences as one text, with the space that stands between them; one space between sentences that do not touch. */
export function joined(source: SourceText | null, sentences: readonly Id[]): JoinedSource {
  if (source === null) return { text: '', parts: [] };
  let text = '', last: number | null = null;
  const parts: { readonly sentence: Id; readonly start: number }[] = [];
  for (const id of sentences) {
    const place = sentencePlace(source, id), sentence = source.sentences[place];
    if (sentence === undefined) continue;
    if (last !== null) text += gapBetween(source.sentences[last], sentence, place === last + 1);
    parts.push({ sentence: id, start: text.length });
    text += sentence.text;
    last = place;
  }
  return { text, parts };
}

function gapBetween(before: Sentence | undefined, next: Sentence, adjacent: boolean): string {
  if (before === undefined) return '';
  return adjacent && before.block === next.block ? before.space : before.space || ' ';
}

/** A place of a joined source in the sentence it begins in, cut off at that sentence's end; null: there is none. */
export function inSentence(content: Content, source: JoinedSource, at: Span): { readonly sentence: Sentence; readonly span: Span } | null {
  const part = source.parts.findLast(({ start }) => start <= at.start) ?? source.parts[0];
  if (part === undefined || content.source === null) return null;
  const sentence = content.source.sentences[sentencePlace(content.source, part.sentence)];
  if (sentence === undefined) return null;
  const start = Math.min(Math.max(0, at.start - part.start), sentence.text.length);
  return { sentence, span: { start, end: Math.max(start, Math.min(at.end - part.start, sentence.text.length)) } };
}
