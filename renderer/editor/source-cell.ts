import { CODE } from '#app/documents/article';
import type { Content, Id, Sentence } from '#app/review/content';
import { joined, sentencePlace } from '#app/review/source-of';
import type { Span } from '#app/text/span';
import { codeChip } from '#renderer/editor/code-chip';
import { element } from '#renderer/editor/element';
import { formatsIn } from '#renderer/editor/formats';
import type { EditorLabels } from '#renderer/editor/labels';

/** Something marked in a source sentence: a doubt on it, the evidence of one, a passage with a note. */
export interface SourceMark { readonly span: Span; readonly look: string; readonly doubt: string | null; readonly says: string }
/** By sentence. */
export type SourceMarks = ReadonlyMap<Id, readonly SourceMark[]>;

interface Layer { readonly span: Span; readonly wrap: () => HTMLElement }

/** A text cut wherever one of its layers begins or ends, each piece in its layers, the longest outermost. */
function layered(text: string, codes: readonly string[], layers: readonly Layer[], chip: (key: string) => HTMLElement): readonly Node[] {
  const cuts = [...new Set([0, text.length, ...layers.flatMap(({ span }) => [span.start, Math.min(span.end, text.length)])])].sort((a, b) => a - b);
  const widest = layers.toSorted((a, b) => (b.span.end - b.span.start) - (a.span.end - a.span.start));
  let code = 0;
  return cuts.slice(1).flatMap((end, i) => {
    const start = cuts[i] ?? 0;
    const pieces = text.slice(start, end).split(/(\uFFFC)/u).filter((piece) => piece !== '').map((piece): Node => piece === CODE ? chip(codes[code++] ?? '') : document.createTextNode(piece));
    return widest.filter(({ span }) => span.start <= start && end <= span.end).reduceRight<readonly Node[]>((inner, { wrap }) => {
      const outer = wrap();
      outer.append(...inner);
      return [outer];
    }, pieces);
  });
}

export interface SourceDrawing { readonly content: Content; readonly labels: EditorLabels; readonly marks: SourceMarks }

function sentenceElement(sentence: Sentence, look: string, { content, labels, marks }: SourceDrawing): HTMLElement {
  const formats = formatsIn(sentence.text, sentence.codes, content.codes).map(({ span, look: format }): Layer => ({ span, wrap: () => element('span', { class: `format ${format}` }) }));
  const marked = (marks.get(sentence.id) ?? []).map(({ span, look: how, doubt, says }): Layer => ({
    span, wrap: () => element('mark', { class: how, ...(doubt === null ? {} : { 'data-doubt': doubt }), ...(says === '' ? {} : { 'aria-description': says }) }),
  }));
  const chip = (key: string): HTMLElement => codeChip(key, content.codes.get(key), labels);
  return element('span', { class: `sentence${look}`, 'data-sentence': sentence.id }, ...layered(sentence.text, sentence.codes, [...formats, ...marked], chip));
}

/** Some source sentences in reading order, each an element of its own, with the space that stands between them. */
export function sourceElements(sentences: readonly Id[], missing: ReadonlySet<Id>, drawing: SourceDrawing): readonly Node[] {
  const { source } = drawing.content;
  if (source === null) return [];
  const { text, parts } = joined(source, sentences);
  let end = 0;
  return parts.flatMap(({ sentence: id, start }) => {
    const sentence = source.sentences[sentencePlace(source, id)];
    if (sentence === undefined) return [];
    const space = document.createTextNode(text.slice(end, start));
    end = start + sentence.text.length;
    return [space, sentenceElement(sentence, missing.has(id) ? ' missing' : '', drawing)];
  });
}
/** In the order of the source, each once. */
export function inReadingOrder(content: Content, sentences: readonly Id[]): readonly Id[] {
  const { source } = content;
  if (source === null) return [];
  return [...new Set(sentences)].sort((a, b) => sentencePlace(source, a) - sentencePlace(source, b));
}
