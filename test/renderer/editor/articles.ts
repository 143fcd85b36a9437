import type { Node } from 'prosemirror-model';
import { CODE, type BlockType } from '#app/documents/article';
import type { Code } from '#app/documents/article';
import type { Content, Id, Item, Sentence, UnitItem, UnitState } from '#app/review/content';
import { documentOf, project } from '#renderer/editor/document';

/** "A one. | A two." as blocks of units: `|` parts units, a line is a block, "# " a heading, "‹key›" a code. */
export function itemsOf(text: string, space = ' '): readonly Item[] {
  return text.split('\n').flatMap((line, b): readonly Item[] => {
    const heading = line.startsWith('# ');
    const type: BlockType = heading ? 'heading' : 'paragraph';
    const words = line.replace(/^# /u, '').split('|').map((part) => part.trim()).filter((part) => part !== '');
    const units = words.map((part, u): UnitItem => ({
      kind: 'unit', id: `u${b}.${u}`, text: part.replaceAll(/‹\w+›/gu, CODE), codes: Array.from(part.matchAll(/‹(\w+)›/gu), (match) => match[1] ?? ''),
      space: u < words.length - 1 ? space : '',
    }));
    return [{ kind: 'block', id: `b${b}`, type, level: heading ? 1 : 0, ordered: false, space: '' }, ...units];
  });
}

export function docOf(text: string, space = ' '): Node { return documentOf(itemsOf(text, space), () => 'phantom').doc; }

/** The way back, to compare with: the document in the notation of `itemsOf`, ids before the words. */
export function written(doc: Node): readonly string[] {
  const lines: string[] = [];
  for (const item of project(doc).items) {
    if (item.kind === 'block') lines.push(`${item.id}:${item.type === 'heading' ? ' #' : ''}`);
    else lines[lines.length - 1] += ` [${item.id}] ${item.text.replaceAll(CODE, '‹›')}`;
  }
  return lines;
}

interface Parts { readonly units?: ReadonlyMap<Id, UnitState>; readonly source?: Content['source']; readonly standings?: Content['standings']; readonly leftOut?: Content['leftOut']; readonly codes?: ReadonlyMap<string, Code> }
export function contentOf(items: readonly Item[], parts: Parts = {}): Content {
  return { items, units: new Map(), source: null, standings: new Map(), leftOut: new Set(), anchors: new Map(), dismissals: new Map(), annotations: new Map(), codes: new Map(), ...parts };
}

/** A source of one block a line, its sentences parted by `|`: s0.0, s0.1, s1.0 … */
export function sourceFrom(text: string): NonNullable<Content['source']> {
  const lines = text.split('\n').map((line) => line.split('|').map((part) => part.trim()));
  return {
    blocks: lines.map((_, b) => ({ id: `sb${b}`, type: 'paragraph', level: 0, ordered: false })),
    sentences: lines.flatMap((parts, b) => parts.map((part, s): Sentence => ({ id: `s${b}.${s}`, block: `sb${b}`, text: part, codes: [], space: s < parts.length - 1 ? ' ' : '' }))),
  };
}
export function linked(links: Readonly<Record<Id, readonly Id[]>>): ReadonlyMap<Id, UnitState> {
  return new Map(Object.entries(links).map(([unit, sentences]) => [unit, { revision: 0, links: sentences, bornOf: null, absorbed: [], confirmed: null }]));
}
