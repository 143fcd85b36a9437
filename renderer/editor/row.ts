import type { Node } from 'prosemirror-model';
import type { NodeView, ViewMutationRecord } from 'prosemirror-view';
import type { Standing } from '#app/documents/article';
import type { Content, Id } from '#app/review/content';
import { linksOf } from '#app/review/source-of';
import { isConfirmed, readingOrder } from '#renderer/state/reading-order';
import { projectBlock } from '#renderer/editor/document';
import { button, element } from '#renderer/editor/element';
import { guessedHeight, type Setting } from '#renderer/editor/guessed-height';
import type { EditorLabels } from '#renderer/editor/labels';
import { idOf, shapeOf, tagOf, type BlockShape } from '#renderer/editor/schema';
import { inReadingOrder, sourceElements, type SourceMarks } from '#renderer/editor/source-cell';
import type { Column } from '#renderer/editor/column';

/** What the rows are drawn from besides their own words; asked anew at each drawing. */
export interface Beside {
  readonly content: () => Content;
  readonly labels: () => EditorLabels;
  readonly marks: () => SourceMarks;
  readonly source: () => Column;
  readonly target: () => Column;
  /** Source sentences that nothing stands for and that are drawn in this row. */
  readonly gapsIn: (block: Id) => readonly Id[];
  /** Place in its list of a numbered entry. */
  readonly entryNumber: (block: Id) => number | null;
  readonly isFolded: (block: Id) => boolean;
  readonly setting: () => Setting;
  readonly onRestore: (block: Id) => void;
}

/** A block as a row: its source, the gutter, and its words, which alone are the editor's. */
export class Row implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM: HTMLElement;
  readonly #source: HTMLElement;
  readonly #gutter: HTMLElement;
  #node: Node;
  #drawn = { source: '', gutter: '', look: '' };
  #basis: readonly unknown[] = [];

  constructor(node: Node, private readonly beside: Beside, private readonly gone: (row: Row) => void) {
    const shape = shapeOf(node), [source, target] = [beside.source(), beside.target()];
    this.#node = node;
    this.#source = element('div', { class: 'source', contenteditable: 'false', lang: source.language, dir: source.direction });
    this.#gutter = element('div', { class: 'gutter', contenteditable: 'false' });
    this.contentDOM = document.createElement(tagOf(shape) === 'li' ? 'p' : tagOf(shape));
    this.contentDOM.className = 'target';
    this.contentDOM.lang = target.language;
    this.contentDOM.dir = target.direction;
    this.dom = element('div', { class: 'row' }, this.#source, this.#gutter, this.contentDOM);
    this.draw();
  }
  get node(): Node { return this.#node; }
  /** The source sentences that are shown here. */
  sentences(): readonly Id[] {
    const content = this.beside.content();
    const linked = projectBlock(this.#node).items.flatMap((item) => item.kind === 'unit' ? linksOf(content, item.id) : []);
    return inReadingOrder(content, [...linked, ...this.beside.gapsIn(idOf(this.#node))]);
  }

  /** Draws what differs from what is shown. What it depends on is told by identity, so that thousands of rows can be asked. */
  draw(): void {
    const content = this.beside.content(), id = idOf(this.#node), standing = content.standings.get(id) ?? 'text', folded = this.beside.isFolded(id);
    const units = projectBlock(this.#node).items.flatMap((item) => item.kind === 'unit' ? [item.id] : []);
    const { byId } = readingOrder(content), marks = this.beside.marks(), gaps = this.beside.gapsIn(id);
    const links = units.map((unit) => linksOf(content, unit));
    const basis = [
      this.#node, standing, folded, content.source, gaps, this.beside.entryNumber(id), byId.get(units[0] ?? '')?.number, byId.get(units.at(-1) ?? '')?.number,
      ...units.map((unit) => isConfirmed(content, unit)), ...links, ...(marks.size === 0 ? [] : [...links.flat(), ...gaps].map((sentence) => marks.get(sentence))),
    ];
    if (basis.length === this.#basis.length && basis.every((one, i) => one === this.#basis[i])) return;
    this.#basis = basis;
    this.#drawLook(shapeOf(this.#node), standing, folded);
    this.#drawSource(content);
    this.#drawGutter(content, units, standing);
    const letters = Math.max(this.#source.textContent.length, this.#node.textContent.length);
    this.dom.style.setProperty('contain-intrinsic-block-size', `auto ${guessedHeight(letters, shapeOf(this.#node), this.beside.target(), this.beside.setting())}px`);
  }
  #drawLook(shape: BlockShape, standing: Standing, folded: boolean): void {
    const number = shape.ordered ? this.beside.entryNumber(idOf(this.#node)) : null;
    const look = [shape.type, shape.ordered ? 'ordered' : '', standing === 'text' ? '' : standing, `level-${shape.level}`, folded, number].join(' ');
    if (look === this.#drawn.look) return;
    this.#drawn.look = look;
    const isHere = this.dom.classList.contains('here');
    this.dom.className = ['row', shape.type, shape.ordered ? 'ordered' : '', standing === 'text' ? '' : standing, shape.level > 1 ? `level-${Math.min(6, shape.level)}` : '', isHere ? 'here' : ''].filter((name) => name !== '').join(' ');
    this.dom.hidden = folded;
    // On the cells: generated content reads the attributes of its own element alone.
    for (const cell of [this.#source, this.contentDOM]) if (number === null) delete cell.dataset['number']; else cell.dataset['number'] = String(number);
  }
  #drawSource(content: Content): void {
    const sentences = this.sentences(), missing = new Set(this.beside.gapsIn(idOf(this.#node))), marks = this.beside.marks();
    const shown = sentences.map((id) => [id, missing.has(id), marks.get(id) ?? null]);
    const key = JSON.stringify(shown);
    if (key === this.#drawn.source) return;
    this.#drawn.source = key;
    this.#source.replaceChildren(...sourceElements(sentences, missing, { content, labels: this.beside.labels(), marks }));
  }
  #drawGutter(content: Content, units: readonly Id[], standing: Standing): void {
    const labels = this.beside.labels(), { byId } = readingOrder(content);
    const numbers = units.map((unit) => byId.get(unit)?.number ?? null), ticks = units.map((unit) => isConfirmed(content, unit));
    const key = JSON.stringify([numbers, ticks, standing]);
    if (key === this.#drawn.gutter) return;
    this.#drawn.gutter = key;
    const first = numbers[0] ?? null, last = numbers.at(-1) ?? first, confirmed = ticks.length > 0 && ticks.every(Boolean);
    this.#gutter.classList.toggle('confirmed', confirmed);
    const parts: HTMLElement[] = [];
    if (first !== null && last !== null) {
      parts.push(element('span', { class: 'number', 'aria-hidden': 'true' }, confirmed ? `✓ ${first}` : String(first)));
      if (units.length > 1) parts.push(element('span', { class: 'ticks', 'aria-hidden': 'true' }, ...ticks.map((done) => element('i', done ? { class: 'done' } : {}))));
      this.contentDOM.setAttribute('aria-description', labels.units(first, last, confirmed));
    } else this.contentDOM.removeAttribute('aria-description');
    if (standing === 'credit') parts.push(element('span', { class: 'what' }, labels.credit));
    if (standing === 'furniture') parts.push(button('↩', () => { this.beside.onRestore(idOf(this.#node)); }, { class: 'restore', title: labels.restore, 'aria-label': labels.restoreLine(this.#node.textContent) }));
    this.#gutter.replaceChildren(...parts);
  }
  /** Draws all of it anew, in other words or languages. */
  redraw(): void {
    this.#drawn = { source: '', gutter: '', look: '' };
    this.#basis = [];
    const [source, target] = [this.beside.source(), this.beside.target()];
    this.#source.lang = source.language;
    this.#source.dir = source.direction;
    this.contentDOM.lang = target.language;
    this.contentDOM.dir = target.direction;
    this.draw();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type || tagOf(shapeOf(node)) !== tagOf(shapeOf(this.#node))) return false;
    this.#node = node;
    this.draw();
    return true;
  }
  /** Source and gutter are not the editor's: their events and selections are the page's. */
  stopEvent(event: Event): boolean { return event.target instanceof globalThis.Node && !this.contentDOM.contains(event.target); }
  ignoreMutation(mutation: ViewMutationRecord): boolean { return !this.contentDOM.contains(mutation.target) || (mutation.type === 'attributes' && mutation.target === this.contentDOM); }
  destroy(): void { this.gone(this); }
}
