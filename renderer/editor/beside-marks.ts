import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Content, Id } from '#app/review/content';
import { joined } from '#app/review/source-of';
import type { Gap } from '#app/review/gaps';
import type { Column } from '#renderer/editor/column';
import { button, element } from '#renderer/editor/element';
import type { PlacedGap } from '#renderer/editor/gap-places';
import { guessedHeight, type Setting } from '#renderer/editor/guessed-height';
import type { EditorLabels } from '#renderer/editor/labels';
import { idOf, paragraph } from '#renderer/editor/schema';
import { sourceElements, type SourceMarks } from '#renderer/editor/source-cell';

/** Lines of the web page that follow each other. `asked`: a doubt on them is open, so that there is something to agree to. */
export interface Furniture { readonly blocks: readonly Id[]; readonly folded: boolean; readonly asked: boolean }
/** What stands between and in the rows, and is no text. */
export interface BesideShown {
  readonly content: Content;
  readonly gaps: readonly PlacedGap[];
  readonly furniture: readonly Furniture[];
  readonly marks: SourceMarks;
  readonly source: Column;
  readonly setting: Setting;
  readonly onGap: (gap: Gap, what: 'write' | 'leave-out') => void;
  readonly onFurniture: (what: 'agree' | 'show' | 'hide', blocks: readonly Id[]) => void;
}

/** Events inside are the page's, not the editor's. */
const foreign = { ignoreSelection: true, stopEvent: () => true } as const;

export function besideDecorations(doc: Node, shown: BesideShown, labels: EditorLabels): DecorationSet {
  return DecorationSet.create(doc, [...furnitureLines(doc, shown, labels), ...shown.gaps.map((placed) => gapWidget(placed, shown, labels))]);
}

function gapWidget({ gap, at, row }: PlacedGap, shown: BesideShown, labels: EditorLabels): Decoration {
  const { text } = joined(shown.content.source, gap.sentences);
  const marked = gap.sentences.map((id) => shown.marks.get(id) ?? null);
  const key = JSON.stringify([gap.id, gap.sentences, gap.leftOut, row === null, text, marked, labels.gap]);
  return Decoration.widget(at, () => row === null ? gapRow(gap, text, shown, labels) : gapBox(gap, text, shown, labels), { ...foreign, side: row === null ? -1 : 1, marks: [], key });
}

function gapBox(gap: Gap, source: string, { onGap }: BesideShown, labels: EditorLabels): HTMLElement {
  const write = button(labels.write, () => { onGap(gap, 'write'); });
  const parts = gap.leftOut ? [labels.leftOut, ' ', write] : [labels.gap, ' ', write, ' · ', button(labels.leaveOut, () => { onGap(gap, 'leave-out'); })];
  return element('span', { class: `gap${gap.leftOut ? ' on-purpose' : ''}`, role: 'group', 'aria-label': labels.gapFor(source), 'data-gap': gap.id, contenteditable: 'false', lang: document.documentElement.lang, dir: document.documentElement.dir || 'ltr' }, ...parts);
}

/** A whole paragraph without counterpart: a row like the others, but for its words. */
function gapRow(gap: Gap, text: string, shown: BesideShown, labels: EditorLabels): HTMLElement {
  const drawing = { content: shown.content, labels, marks: shown.marks };
  const row = element('div', { class: 'row gap-row', contenteditable: 'false' },
    element('div', { class: 'source', lang: shown.source.language, dir: shown.source.direction }, ...sourceElements(gap.sentences, new Set(gap.sentences), drawing)),
    element('div', { class: 'gutter', 'aria-hidden': 'true' }, '∅'),
    element('div', { class: 'nothing' }, gapBox(gap, text, shown, labels)));
  row.style.setProperty('contain-intrinsic-block-size', `auto ${guessedHeight(text.length, paragraph, shown.source, shown.setting)}px`);
  return row;
}

function furnitureLines(doc: Node, { furniture, onFurniture }: BesideShown, labels: EditorLabels): readonly Decoration[] {
  const first = new Map(furniture.map((run) => [run.blocks[0], run])), found: Decoration[] = [];
  doc.forEach((block, at) => {
    const run = first.get(idOf(block));
    if (run === undefined) return;
    const { blocks, folded, asked } = run;
    const draw = (): HTMLElement => element('div', { class: 'set-aside', role: 'group', 'aria-label': labels.furniture(blocks.length), contenteditable: 'false', lang: document.documentElement.lang, dir: document.documentElement.dir || 'ltr' },
      element('span', { class: 'says' }, labels.furniture(blocks.length)),
      ...(asked ? [button(labels.agree, () => { onFurniture('agree', blocks); })] : []),
      button(folded ? labels.show : labels.hide, () => { onFurniture(folded ? 'show' : 'hide', blocks); }, { 'aria-expanded': String(!folded) }));
    found.push(Decoration.widget(at, draw, { ...foreign, side: -2, marks: [], key: JSON.stringify([blocks, folded, asked, labels.show]) }));
  });
  return found;
}
