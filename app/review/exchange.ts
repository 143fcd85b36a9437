import type { Anchor, Content, Id, Item, Sentence, SourceBlock, SourceText, UnitItem, UnitState } from '#app/review/content';
import { grouped } from '#app/review/grouped';
import { linksOf } from '#app/review/source-of';
import { newUnit } from '#app/review/working';

/** Both sides exchanged, and where a passage of before stands now. */
export interface Exchanged { readonly content: Content; readonly anchor: (anchor: Anchor) => Anchor }
/** Sentences of the source that come to be one unit, and the units that translated them. */
interface Group { readonly head: Sentence; readonly sentences: readonly Sentence[]; readonly linkers: readonly Id[] }

/**
 * The translation as it stands becomes the source, the source becomes the translation. Blocks, units and sentences keep
 * their ids, so that links turn round, anchors find their passage, and exchanging twice gives the first content back. A unit
 * is confirmed where all that stood beside its words was; what was known of it when it last was a unit comes back when
 * nothing on its other side has changed since. Null: there is no source.
 */
export function exchanged(content: Content): Exchanged | null {
  if (content.source === null) return null;
  const out = sourceFrom(content), groups = groupsOf(content, content.source);
  const items = itemsFrom(content.source, groups);
  const units = new Map(content.units);
  for (const [id, sentences] of out.parts) { const state = units.get(id) ?? newUnit; units.set(id, { ...state, turned: { revision: state.revision, confirmed: stands(state), sentences } }); }
  const links = new Map(groups.map(({ head, linkers }) => [head.id, linkers.flatMap((unit) => (out.parts.get(unit) ?? []).map(({ id }) => id))]));
  for (const group of groups) units.set(group.head.id, stateOf(content, group, links));
  const anchor = (one: Anchor): Anchor => (one.side === 'target' ? toSource(one, out.parts) : toTarget(one, groups, units));
  const anchors = new Map(Array.from(content.anchors, ([id, one]) => [id, anchor(one)]));
  const standings = new Map(content.source.blocks.flatMap(({ id, standing }) => (standing === undefined ? [] : [[id, standing] as const])));
  return { content: { ...content, items, units, source: out.source, standings, anchors }, anchor };
}

function stands({ confirmed, revision }: UnitState): boolean { return confirmed !== null && confirmed.revision === revision; }

/** Units as sentences. One that was several sentences, and reads as it did then, becomes these again. */
function sourceFrom({ items, units, standings }: Content): { readonly source: SourceText; readonly parts: ReadonlyMap<Id, readonly Sentence[]> } {
  const blocks: SourceBlock[] = [], sentences: Sentence[] = [], parts = new Map<Id, readonly Sentence[]>();
  for (const item of items) {
    if (item.kind === 'block') { blocks.push(sourceBlock(item, standings)); continue; }
    const block = blocks.at(-1)?.id ?? '', state = units.get(item.id), was = state?.turned;
    const its = was !== undefined && was.revision === state?.revision && was.sentences.length > 0 ? was.sentences : [{ id: item.id, block, text: item.text, codes: item.codes, space: '' }];
    const own = its.map((sentence, i): Sentence => ({ ...sentence, block, space: i === its.length - 1 ? item.space : sentence.space }));
    parts.set(item.id, own);
    sentences.push(...own);
  }
  return { source: { blocks, sentences }, parts };
}
function sourceBlock({ id, type, level, ordered, space }: Extract<Item, { kind: 'block' }>, standings: Content['standings']): SourceBlock {
  const standing = standings.get(id);
  return { id, type, level, ordered, ...(standing === undefined ? {} : { standing }), ...(space === '' ? {} : { space }) };
}

/** Neighbours in a block that one and the same translation stands for are one unit; sentences that were units of their own stay so. */
function groupsOf(content: Content, { sentences }: SourceText): readonly Group[] {
  const linkers = new Map<Id, Id[]>();
  for (const item of content.items) {
    if (item.kind === 'unit') for (const sentence of linksOf(content, item.id)) { const there = linkers.get(sentence); if (there === undefined) linkers.set(sentence, [item.id]); else there.push(item.id); }
  }
  const groups: (Group & { readonly sentences: Sentence[] })[] = [];
  for (const sentence of sentences) {
    const by = linkers.get(sentence.id) ?? [], last = groups.at(-1), was = last === undefined ? undefined : content.units.get(last.head.id);
    const joins = last !== undefined && last.head.block === sentence.block && by.length > 0 && by.join('\n') === last.linkers.join('\n') && !content.units.has(sentence.id)
      && (was === undefined || was.turned?.sentences.some(({ id }) => id === sentence.id) === true);
    if (joins) last.sentences.push(sentence); else groups.push({ head: sentence, sentences: [sentence], linkers: by });
  }
  return groups;
}

function itemsFrom({ blocks }: SourceText, groups: readonly Group[]): readonly Item[] {
  const byBlock = grouped(groups, ({ head }) => head.block);
  return blocks.flatMap(({ id, type, level, ordered, space }): Item[] => [
    { kind: 'block', id, type, level, ordered, space: space ?? '' },
    ...(byBlock.get(id) ?? []).map(unitFrom),
  ]);
}
function unitFrom({ head, sentences }: Group): UnitItem {
  const last = sentences.at(-1) ?? head;
  return { kind: 'unit', id: head.id, text: sentences.map((one) => (one === last ? one.text : one.text + one.space)).join(''), codes: sentences.flatMap(({ codes }) => codes), space: last.space };
}

/** `all`: the links of every unit to come. */
function stateOf(content: Content, { head, sentences, linkers }: Group, all: ReadonlyMap<Id, readonly Id[]>): UnitState {
  const links = all.get(head.id) ?? [];
  const was = content.units.get(head.id), known = was?.turned, beside = linkers.map((unit) => content.units.get(unit) ?? newUnit);
  const sameWords = known !== undefined && known.sentences.map(({ id }) => id).join('\n') === sentences.map(({ id }) => id).join('\n');
  const sameLinks = was !== undefined && linksOf(content, head.id).join('\n') === links.join('\n');
  const revision = was === undefined ? 0 : was.revision + (sameWords ? 0 : 1);
  const untouched = sameWords && sameLinks && beside.every((state) => state.turned !== undefined && state.turned.revision === state.revision && state.turned.confirmed === stands(state));
  const mark = beside.every(stands) ? beside.at(-1)?.confirmed ?? null : null;
  const confirmed = untouched ? was?.confirmed ?? null : mark === null ? null : { ...mark, revision };
  const base = was ?? newUnit;
  // The right half of a split goes on showing the left one's source, as long as that is its own too.
  const inherits = base.bornOf !== null && base.links.length === 0 && all.get(base.bornOf)?.join('\n') === links.join('\n');
  const state: UnitState = { ...base, revision, links: inherits ? [] : links, bornOf: links.length === 0 && !inherits ? null : base.bornOf, confirmed };
  return { ...state, turned: { revision, confirmed: stands(state), sentences } };
}

/** A passage of a unit in the sentence it begins in, cut off at that sentence's end. */
function toSource(anchor: Anchor, parts: ReadonlyMap<Id, readonly Sentence[]>): Anchor {
  const its = placed(parts.get(anchor.unit) ?? []), span = anchor.span;
  const part = span === null ? its[0] : its.findLast(({ start }) => start <= span.start) ?? its[0];
  if (part === undefined) return { ...anchor, side: 'source', revision: 0, span: null };
  const unit = part.sentence.id, end = part.sentence.text.length;
  if (span === null) return { ...anchor, side: 'source', unit, revision: 0 };
  const at = { start: Math.min(span.start - part.start, end), end: Math.min(span.end - part.start, end) };
  return { ...anchor, side: 'source', unit, revision: 0, span: at, ...(at.end === span.end - part.start ? {} : { quote: part.sentence.text.slice(at.start, at.end) }) };
}
function toTarget(anchor: Anchor, groups: readonly Group[], units: ReadonlyMap<Id, UnitState>): Anchor {
  const group = groups.find(({ sentences }) => sentences.some(({ id }) => id === anchor.unit));
  const part = placed(group?.sentences ?? []).find(({ sentence }) => sentence.id === anchor.unit);
  if (group === undefined || part === undefined) return { ...anchor, side: 'target', span: null };
  const span = anchor.span === null ? null : { start: anchor.span.start + part.start, end: anchor.span.end + part.start };
  return { ...anchor, side: 'target', unit: group.head.id, revision: units.get(group.head.id)?.revision ?? 0, span };
}
function placed(sentences: readonly Sentence[]): readonly { readonly sentence: Sentence; readonly start: number }[] {
  let start = 0;
  return sentences.map((sentence) => { const at = { sentence, start }; start += sentence.text.length + sentence.space.length; return at; });
}
