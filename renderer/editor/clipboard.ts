import { Fragment, Slice, type Node } from 'prosemirror-model';
import { CODE } from '#app/documents/article';
import type { Id } from '#app/review/content';
import { unitIds } from '#renderer/editor/keep-units';
import { idOf, schema, unitOf, withoutUnit } from '#renderer/editor/schema';

function changed(fragment: Fragment, inline: (node: Node) => readonly Node[], block: (node: Node) => Node | null): Fragment {
  const out: Node[] = [];
  fragment.forEach((node) => {
    if (!node.isBlock) { out.push(...inline(node)); return; }
    const kept = block(node);
    if (kept !== null) out.push(kept.type.create(kept.attrs, changed(kept.content, inline, block), kept.marks));
  });
  return Fragment.from(out);
}

function lengths(part: Node | Fragment): ReadonlyMap<Id, number> {
  const found = new Map<Id, number>();
  part.descendants((node) => {
    const id = node.isInline ? unitOf(node) : null;
    if (id !== null) found.set(id, (found.get(id) ?? 0) + node.nodeSize);
  });
  return found;
}

/** What goes onto the clipboard: only whole units carry their ids, a part of one is words; what is not shown is not copied. */
export function copied(slice: Slice, doc: Node, isFolded: (block: Id) => boolean): Slice {
  const whole = lengths(doc), here = lengths(slice.content);
  const inline = (node: Node): readonly Node[] => {
    const id = unitOf(node);
    return [id !== null && whole.get(id) !== here.get(id) ? withoutUnit(node) : node];
  };
  return new Slice(changed(slice.content, inline, (block) => isFolded(idOf(block)) ? null : block), slice.openStart, slice.openEnd);
}

/**
 * What comes in: a unit that was cut comes back under its id, one that was copied comes as words of a new unit; so do blocks.
 * A character that stands for a code here is none there, and codes that this article has not cannot come in.
 */
export function comingIn(slice: Slice, doc: Node, hasCode: (key: string) => boolean): Slice {
  const units = new Set(unitIds(doc)), blocks = new Set(doc.children.map(idOf));
  const inline = (node: Node): readonly Node[] => {
    const own = units.has(unitOf(node) ?? '') ? withoutUnit(node) : node;
    if (!own.isText) return hasCode(String(own.attrs['key'])) ? [own] : [];
    const text = (own.text ?? '').replaceAll(CODE, '');
    return text === '' ? [] : [schema.text(text, own.marks)];
  };
  return new Slice(changed(slice.content, inline, (block) => blocks.has(idOf(block)) ? block.type.create({ ...block.attrs, id: '' }, block.content) : block), slice.openStart, slice.openEnd);
}

/** As plain text: blocks apart by an empty line, codes left out. */
export function asPlainText(slice: Slice): string { return slice.content.textBetween(0, slice.content.size, '\n\n', '').replaceAll(CODE, ''); }

/** Inline styles of a pasted page would each raise a report under the page's policy. */
export function withoutStyles(html: string): string { return html.replaceAll(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/giu, ''); }
