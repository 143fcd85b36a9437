import { CODE, type Block, type Code } from '#app/documents/article';
import type { Id } from '#app/review/content';
import { sentences } from '#app/text/sentences';
import type { Span } from '#app/text/span';

/** A block cut into sentences. Between two sentences stands nothing but white space. */
export interface DividedBlock extends Pick<Block, 'type' | 'level' | 'ordered' | 'text' | 'at' | 'codes'> {
  readonly id: Id;
  readonly sentences: readonly Span[];
  /** Keys of the inline codes between two offsets of the text. */
  readonly codesIn: (start: number, end: number) => readonly string[];
}

/** Codes get new keys: both sides, and what comes in later, share one space of keys. Preformatted text is one sentence. */
export function divided(block: Block, language: string, newId: () => Id): DividedBlock {
  const codes = rekeyed(block.codes, newId);
  const places = Array.from(block.text.matchAll(new RegExp(CODE, 'gu')), ({ index }) => index);
  const found = block.type === 'preformatted' ? [{ start: 0, end: block.text.length }] : sentences(block.text, language);
  return {
    type: block.type, level: block.level, ordered: block.ordered, text: block.text, at: block.at, id: newId(), codes,
    sentences: found.map((sentence, i) => trimmed(block.text, i === 0 ? 0 : sentence.start, found[i + 1]?.start ?? block.text.length)).filter(({ start, end }) => end > start),
    codesIn: (start, end) => places.flatMap((place, i) => (place >= start && place < end ? codes[i]?.key ?? [] : [])),
  };
}

function rekeyed(codes: readonly Code[], newId: () => Id): readonly Code[] {
  const keys = new Map<string, string>();
  const key = (old: string): string => {
    const known = keys.get(old) ?? newId();
    keys.set(old, known);
    return known;
  };
  return codes.map((code) => ({ ...code, key: key(`key ${code.key}`), ...(code.pair === undefined ? {} : { pair: key(`pair ${code.pair}`) }) }));
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: Math.max(start + part.length - part.trimStart().length, start + part.trimEnd().length) };
}
