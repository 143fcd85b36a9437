import { Schema, type DOMOutputSpec, type Mark, type Node } from 'prosemirror-model';
import { CODE, type BlockType } from '#app/documents/article';
import type { BlockItem, Id } from '#app/review/content';

/** What a block is, besides its words. */
export type BlockShape = Pick<BlockItem, 'type' | 'level' | 'ordered'>;
export const paragraph: BlockShape = { type: 'paragraph', level: 0, ordered: false };

/** The element a block is shown as and copied as. */
export function tagOf({ type, level }: BlockShape): string {
  return type === 'heading' ? `h${Math.min(6, Math.max(1, level))}` : tags[type];
}
const tags: Readonly<Record<Exclude<BlockType, 'heading'>, string>> = { paragraph: 'p', entry: 'li', quote: 'blockquote', preformatted: 'pre' };

const blockTypes: readonly BlockType[] = ['heading', 'paragraph', 'entry', 'quote', 'preformatted'];
/** Elements of pasted pages, and what they become. Lists and quotes that hold paragraphs are read as those paragraphs. */
const pasted: readonly (readonly [tag: string, shape: BlockShape])[] = [
  ['p', paragraph],
  ...[1, 2, 3, 4, 5, 6].map((level): readonly [string, BlockShape] => [`h${level}`, { type: 'heading', level, ordered: false }]),
  ['ol > li', { type: 'entry', level: 1, ordered: true }],
  ['li', { type: 'entry', level: 1, ordered: false }],
  ['blockquote', { type: 'quote', level: 1, ordered: false }],
  ['pre', { type: 'preformatted', level: 0, ordered: false }],
];

function ownBlock(dom: HTMLElement): { readonly id: string } & BlockShape {
  const type = blockTypes.find((known) => known === dom.dataset['type']) ?? 'paragraph';
  const level = Number(dom.dataset['level']);
  return { id: dom.dataset['block'] ?? '', type, level: Number.isInteger(level) ? level : 0, ordered: dom.dataset['ordered'] === 'true' };
}

/**
 * One document: blocks, each of text and inline codes. A unit is a mark with an id; the space between units carries none.
 * One type of block for all shapes, so that any two join as in a word processor.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    block: {
      content: 'inline*', marks: '_', attrs: { id: { default: '' }, type: { default: paragraph.type }, level: { default: 0 }, ordered: { default: false } },
      parseDOM: [
        { tag: '[data-block]', priority: 60, getAttrs: ownBlock },
        ...pasted.map(([tag, shape]) => ({ tag, preserveWhitespace: shape.type === 'preformatted' ? 'full' as const : false, getAttrs: (dom: HTMLElement) => dom.querySelector('p, li, h1, h2, h3, h4, h5, h6, pre') === null && shape })),
      ],
      toDOM: (node: Node): DOMOutputSpec => {
        const { type, level, ordered } = shapeOf(node);
        return [tagOf({ type, level, ordered }), { 'data-block': idOf(node), 'data-type': type, 'data-level': String(level), 'data-ordered': String(ordered) }, 0];
      },
    },
    text: { group: 'inline' },
    /** An inline code: size 1, as its one U+FFFC in a string, so that offsets agree. `key` leads to the side table. */
    code: {
      group: 'inline', inline: true, atom: true, selectable: false, attrs: { key: {} }, leafText: () => CODE,
      parseDOM: [{ tag: 'span[data-code]', getAttrs: (dom: HTMLElement) => ({ key: dom.dataset['code'] ?? '' }) }],
      toDOM: (node: Node): DOMOutputSpec => ['span', { 'data-code': keyOf(node) }],
    },
  },
  marks: {
    unit: {
      attrs: { id: {} },
      parseDOM: [{ tag: 'span[data-unit]', getAttrs: (dom: HTMLElement) => ({ id: dom.dataset['unit'] ?? '' }) }],
      toDOM: (mark: Mark): DOMOutputSpec => ['span', { 'data-unit': String(mark.attrs['id']) }, 0],
    },
  },
});

/** A block's id; '' until the normaliser gives one. */
export function idOf(block: Node): Id { return String(block.attrs['id']); }
export function shapeOf(block: Node): BlockShape {
  const { type, level, ordered } = block.attrs;
  return { type: blockTypes.find((known) => known === type) ?? 'paragraph', level: Number(level), ordered: ordered === true };
}
export function keyOf(code: Node): string { return String(code.attrs['key']); }
/** The unit of a piece of text or a code; null: it belongs to none. */
export function unitOf(inline: Node): Id | null { return unitIn(inline.marks); }
export function unitIn(marks: readonly Mark[]): Id | null {
  const mark = schema.marks.unit.isInSet(marks);
  return mark === undefined ? null : String(mark.attrs['id']);
}
export function unitMark(id: Id): Mark { return schema.marks.unit.create({ id }); }
export function withoutUnit(inline: Node): Node { return inline.mark(schema.marks.unit.removeFromSet(inline.marks)); }
