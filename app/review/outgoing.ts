import type { Block, Code, Standing } from '#app/documents/article';
import type { Content, Id } from '#app/review/content';
import type { SideOrigin } from '#app/review/event';

/** A block as it goes out. `original`: its place among the blocks of the file that came in; null: it is new. */
export interface OutgoingBlock extends Pick<Block, 'type' | 'level' | 'ordered' | 'text' | 'codes'> {
  readonly original: number | null;
  readonly standing: Standing;
}

/**
 * The translation as a format's writer takes it, in reading order. Blocks of the file that are not among them were removed.
 * `clean`: without the lines of the web page; `everything`: with them.
 */
export function outgoing(content: Content, origin: SideOrigin, what: 'clean' | 'everything'): readonly OutgoingBlock[] {
  const places = new Map<Id, number>(origin.ranges.map(({ block }, i) => [block, i]));
  const blocks: { block: OutgoingBlock; text: string; codes: Code[] }[] = [];
  for (const item of content.items) {
    const last = blocks.at(-1);
    if (item.kind === 'block') {
      const { type, level, ordered, space } = item;
      blocks.push({ block: { type, level, ordered, text: '', codes: [], original: places.get(item.id) ?? null, standing: content.standings.get(item.id) ?? 'text' }, text: space, codes: [] });
    } else if (last !== undefined) {
      last.text += item.text + item.space;
      last.codes.push(...item.codes.flatMap((key) => content.codes.get(key) ?? []));
    }
  }
  return blocks.map(({ block, text, codes }): OutgoingBlock => ({ ...block, text, codes }))
    .filter(({ text, standing }) => text.trim() !== '' && (what === 'everything' || standing !== 'furniture'));
}

/** How many lines of the web page a clean text leaves out. */
export function leftOutLines(content: Content): number {
  return content.items.filter((item) => item.kind === 'block' && content.standings.get(item.id) === 'furniture').length;
}
