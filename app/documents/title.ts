import type { Block } from '#app/documents/article';
import { standingOf } from '#app/documents/furniture';

/** A title is cut here, in characters. */
const longest = 120;

/** What an article is called: its first heading, else its first block; page furniture and codes left out; '' when there is none. */
export function titleOf(blocks: readonly Pick<Block, 'type' | 'text'>[]): string {
  const standings = standingOf(blocks);
  const texts = blocks.filter((block, i) => standings[i] === 'text' && block.type !== 'preformatted' && /[\p{L}\p{N}]/u.test(block.text));
  const found = texts.find((block) => block.type === 'heading') ?? texts[0];
  const title = (found?.text ?? '').replaceAll('\uFFFC', '').replaceAll(/\s+/gu, ' ').trim();
  return title.length <= longest ? title : `${title.slice(0, longest).replace(/\s+\S*$/u, '')}…`;
}
