import type { CheckUnit } from '#app/checks/check';
import { tokens } from '#app/intl/words';
import { CODE } from '#app/documents/article';
import type { BlockItem, Content, Id, Item, UnitItem } from '#app/review/content';
import { gaps, type Gap } from '#app/review/gaps';
import { grouped } from '#app/review/grouped';
import { joined, linksOf, sourceOf, type JoinedSource } from '#app/review/source-of';
import { sentences } from '#app/text/sentences';

interface Languages { readonly source: string | null; readonly target: string }

/**
 * What the checks read: the units in reading order and, behind the unit of the sentence before, the gaps (source sentences
 * for which nothing stands, unless left out on purpose), under the id `gap:<first sentence>`. Preformatted blocks are not
 * checked. A unit that reads as it did before is the same object, so that only what changed is read again.
 */
export function checkUnits(content: Content, languages: Languages): readonly CheckUnit[] {
  const open = grouped(gaps(content).filter((gap) => !gap.leftOut), (gap) => gap.after);
  const found: CheckUnit[] = [];
  const firstBlock = content.items.find((item) => item.kind === 'block');
  const add = (unit: CheckUnit, of: UnitItem | null) => found.push(of === null ? unit : known(of, unit));
  const addGaps = (after: Id | null, block: BlockItem | undefined) => {
    for (const gap of open.get(after) ?? []) add(gapUnit(content, gap, found.length, block?.id ?? ''), null);
  };
  addGaps(null, firstBlock);
  const sharing = sharedSources(content);
  let block: BlockItem | undefined;
  content.items.forEach((item, i) => {
    if (item.kind === 'block') { block = item; return; }
    if (block !== undefined && block.type !== 'preformatted') {
      const source = sourceOf(content, item.id), shared = sharing.get(item.id);
      add({
        id: item.id, index: found.length, source: source.text, target: item.text, sourceBorders: bordersOf(source), targetBorders: targetBorders(item, languages.target),
        block: { id: block.id, type: block.type, standing: content.standings.get(block.id) ?? 'text', first: content.items[i - 1]?.kind === 'block', last: content.items[i + 1]?.kind !== 'unit' },
        ...(shared === undefined ? {} : { sharing: shared }), ...(touches(content.items[i - 1], item) ? { touching: true as const } : {}),
      }, item);
    }
    addGaps(item.id, block);
  });
  return found;
}

/** For each unit that shows the same sentences of the source as another: which ones. */
function sharedSources(content: Content): ReadonlyMap<Id, string> {
  const all = content.items.flatMap((item): [Id, string][] => item.kind === 'unit' ? [[item.id, linksOf(content, item.id).join(' ')]] : []);
  const times = new Map<string, number>();
  for (const [, links] of all) times.set(links, (times.get(links) ?? 0) + 1);
  return new Map(all.filter(([, links]) => links !== '' && (times.get(links) ?? 0) > 1));
}

/** An inline code may be a line break: it touches nothing. */
function touches(before: Item | undefined, { text }: UnitItem): boolean {
  return before?.kind === 'unit' && before.space === '' && /[^\s\uFFFC]$/u.test(before.text) && /^[^\s\uFFFC]/u.test(text);
}

/** A gap reads as its source stands: in a block of that kind, beside the block of the translation it is shown in. */
function gapUnit(content: Content, gap: Gap, index: number, beside: Id): CheckUnit {
  const source = joined(content.source, gap.sentences), all = content.source?.sentences.filter((s) => s.block === gap.block) ?? [];
  const block = content.source?.blocks.find((there) => there.id === gap.block);
  return {
    id: gap.id, index, source: source.text, target: '', sourceBorders: bordersOf(source), targetBorders: [],
    block: { id: beside, type: block?.type ?? 'paragraph', standing: block?.standing ?? 'text', first: all[0]?.id === gap.sentences[0], last: all.at(-1)?.id === gap.sentences.at(-1) },
  };
}

function bordersOf({ parts }: JoinedSource): readonly number[] { return parts.slice(1).map(({ start }) => start); }

const borders = new WeakMap<UnitItem, { readonly language: string; readonly at: readonly number[] }>();
function targetBorders(item: UnitItem, language: string): readonly number[] {
  const there = borders.get(item);
  if (there?.language === language) return there.at;
  const at = sentences(item.text, language).slice(1).map(({ start }) => start);
  borders.set(item, { language, at });
  return at;
}

const read = new WeakMap<UnitItem, CheckUnit>();
function known(item: UnitItem, now: CheckUnit): CheckUnit {
  const was = read.get(item);
  const same = was !== undefined && was.index === now.index && was.source === now.source && was.targetBorders === now.targetBorders && was.sourceBorders.join() === now.sourceBorders.join() && was.sharing === now.sharing && was.touching === now.touching
    && was.block.id === now.block.id && was.block.type === now.block.type && was.block.standing === now.block.standing && was.block.first === now.block.first && was.block.last === now.block.last;
  if (same) return was;
  read.set(item, now);
  return now;
}

/** Numbers of the units for the gutter, from 1; lines of the web page are not counted. */
export function unitNumbers(content: Content): ReadonlyMap<Id, number> {
  return new Map(textUnits(content).map((unit, i) => [unit.id, i + 1]));
}

/** Words of the translation, as Unicode's word borders have it (UAX 29); lines of the web page are not counted. */
export function targetWords(content: Content, language: string): number {
  return textUnits(content).reduce((sum, { text }) => sum + tokens(text.replaceAll(CODE, ''), language).filter((token) => token.wordLike).length, 0);
}

function textUnits(content: Content): readonly UnitItem[] {
  let counted = true;
  return content.items.filter((item) => {
    if (item.kind === 'block') counted = content.standings.get(item.id) !== 'furniture';
    return item.kind === 'unit' && counted;
  }).filter((item) => item.kind === 'unit');
}
