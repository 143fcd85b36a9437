import { isFailure, failed, type Failure } from '#app/documents/failure';
import type { Article } from '#app/documents/article';
import { markdownFromHtml } from '#app/formats/html';
import { read } from '#app/formats/registry';
import { layOut, type SideText } from '#app/review/lay-out';
import type { PayloadOf } from '#app/review/event';
import { identify } from '#app/text/identify';
import { knownLanguages } from '#app/text/languages';
import type { Limits } from '#main/analysis/limits';
import { languageInName, rolesOf, type Side } from '#main/analysis/roles';
import { digestOf, newId } from '#main/identity';

/** `language`: when it is known already; else it is told from the words. `html`: of a pasted text; it keeps headings, lists and links. */
export interface Input { readonly name: string; readonly bytes: Uint8Array; readonly language?: string; readonly html?: string }
export interface BringIn {
  /** One (a translation alone) or two. */
  readonly inputs: readonly Input[];
  /** Said by the reviewer; else guessed. */
  readonly roles: readonly Side[] | null;
  readonly interfaceLanguage: string;
}
/** Ready to become a review. `sure`: whether each side's language was told for certain. */
export interface BroughtIn { readonly imported: PayloadOf<'imported'>; readonly blobs: readonly { readonly digest: string; readonly bytes: Uint8Array }[]; readonly sure: { readonly source: boolean; readonly target: boolean } }

interface Text extends Input { readonly article: Article; readonly language: string; readonly sure: boolean; readonly digest: string }

/** Bytes of one or two files into a review's first event: read, told apart, split, aligned. */
export function bringIn({ inputs, roles, interfaceLanguage }: BringIn, limits: Limits): BroughtIn | Failure {
  const texts: Text[] = [];
  for (const input of inputs) {
    const text = textOf(input);
    if (isFailure(text)) return text;
    texts.push(text);
    limits.progress({ what: 'reading', done: texts.length, of: inputs.length });
  }
  const [first, second] = texts;
  if (first === undefined) return failed('nothing-to-bring-in');
  if (second === undefined) return laid(null, first, limits);
  if (first.digest === second.digest) return failed('same-file-twice', { name: first.name });
  const [role] = roles ?? rolesOf(first, second, interfaceLanguage);
  return role === 'target' ? laid(second, first, limits) : laid(first, second, limits);
}

/** Characters. A page shows a paragraph as one piece: longer ones are no paragraphs but texts whose line breaks were lost. */
const LONGEST_PARAGRAPH = 500_000;
/** One text, read and its language told. */
export function textOf(given: Input): Text | Failure {
  const input = given.html === undefined ? given : structured(given, given.html);
  const found = read(input.bytes, input.name);
  if (isFailure(found)) return found;
  const { article } = found;
  const longest = article.blocks.reduce((most, block) => Math.max(most, block.text.length), 0);
  if (longest > LONGEST_PARAGRAPH) return failed('long-paragraph', { name: input.name, size: longest, limit: LONGEST_PARAGRAPH });
  const words = article.blocks.map((block) => block.text).join('\n');
  if (!/[\p{L}\p{N}]/u.test(words)) return failed('nothing-to-bring-in', { name: input.name });
  const digest = digestOf(input.bytes);
  if (input.language !== undefined) return { ...input, article, language: input.language, sure: true, digest };
  const [guess] = identify(words);
  // A short text may be in any of several languages: then its name may tell.
  const named = guess?.sure === true ? null : languageInName(input.name, (tag) => knownLanguages.some((known) => known.tag.split('-')[0] === tag.split('-')[0]));
  return { ...input, article, language: named ?? guess?.language ?? 'und', sure: guess?.sure ?? false, digest };
}
/** A pasted page as Markdown, which holds what HTML says of the text; as it is where that has no words. */
function structured(input: Input, html: string): Input {
  const markdown = markdownFromHtml(html);
  return /[\p{L}\p{N}]/u.test(markdown) ? { name: input.name.replace(/\.txt$/u, '.md'), bytes: new TextEncoder().encode(markdown) } : input;
}
export function sideText({ article, name, language, digest }: Text): SideText { return { article, name, language, blob: digest }; }

function laid(source: Text | null, target: Text, limits: Limits): BroughtIn {
  const { imported } = layOut({ source: source === null ? null : sideText(source), target: sideText(target), newId, expired: byRounds(limits) });
  return {
    imported, sure: { source: source?.sure ?? true, target: target.sure },
    blobs: [source, target].flatMap((text) => (text === null ? [] : [{ digest: text.digest, bytes: text.bytes }])),
  };
}

/** Rounds of the aligner: it looks at the clock between two of them. */
const ROUNDS = 3;
/** The clock of an aligner, whose looks tell how far it is; it begins at none done. */
export function byRounds({ progress, expired }: Limits): () => boolean {
  let done = 0;
  progress({ what: 'aligning', done, of: ROUNDS });
  return () => {
    done = Math.min(done + 1, ROUNDS - 1);
    progress({ what: 'aligning', done, of: ROUNDS });
    return expired();
  };
}
