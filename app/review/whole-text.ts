import { CODE } from '#app/documents/article';
import type { Content, Id, Item, Sentence } from '#app/review/content';
import type { Digests } from '#app/review/event';

interface Part { readonly text: string; readonly codes: readonly string[]; readonly space: string }

/** `raw`: inline codes as their markup; `bare`: without them, as a reader sees the text. */
export type Codes = 'raw' | 'bare';

/** The whole translation: blocks joined by a blank line, units with the space between them. `all`: the web page's lines too. */
export function targetText(content: Content, codes: Codes, all: boolean): string {
  const blocks: string[] = [];
  let kept = true, open: string | null = null;
  const close = () => { if (open !== null && kept) blocks.push(open.trimEnd()); };
  for (const item of content.items) {
    if (item.kind === 'block') {
      close();
      kept = all || content.standings.get(item.id) !== 'furniture';
      open = item.space;
    } else open = (open ?? '') + written(content, item, codes) + item.space;
  }
  close();
  return blocks.join('\n\n');
}

/** The whole source, in the same form; null without a source. */
export function sourceText(content: Content, codes: Codes): string | null {
  if (content.source === null) return null;
  const byBlock = new Map<Id, Sentence[]>(content.source.blocks.map((block) => [block.id, []]));
  for (const sentence of content.source.sentences) byBlock.get(sentence.block)?.push(sentence);
  return Array.from(byBlock.values(), (sentences) => sentences.map((s) => written(content, s, codes) + s.space).join('').trimEnd()).join('\n\n');
}

function written(content: Content, part: Part | Extract<Item, { kind: 'unit' }>, codes: Codes): string {
  let n = 0;
  return part.text.includes(CODE) ? part.text.replaceAll(CODE, () => {
    const key = part.codes[n++] ?? '';
    return codes === 'raw' ? content.codes.get(key)?.raw ?? '' : '';
  }) : part.text;
}

/** What a submission fixes and an approval vouches for: digests of both texts, markup and the web page's lines included. */
export function digestsOf(content: Content, digest: (text: string) => string): Digests {
  const source = sourceText(content, 'raw');
  return { source: source === null ? null : digest(source), target: digest(targetText(content, 'raw', true)) };
}
