import { align } from '#app/align/align';
import type { Bead } from '#app/align/bead';
import type { Article, Standing } from '#app/documents/article';
import { standingOf } from '#app/documents/furniture';
import { titleOf } from '#app/documents/title';
import type { Id, Item, Sentence, SourceBlock } from '#app/review/content';
import { divided, type DividedBlock } from '#app/review/divide';
import type { Links, SideOrigin, SourceSide, TargetText } from '#app/review/event';
import type { LaidOut, Origin } from '#app/review/laid-out';

/** One text to lay out. `blob`: digest of its bytes. */
export interface SideText { readonly article: Article; readonly name: string; readonly language: string; readonly blob: string }

/**
 * Lays a translation beside its source: splits both into sentences, aligns them, and makes a unit of each bead's target
 * within one block. Lines of the web page are aligned among themselves, so that none of them stands for a sentence of the
 * article. `expired`: the aligner then takes the cheapest way it knows.
 */
export function layOut(given: { readonly source: SideText | null; readonly target: SideText; readonly newId: () => Id; readonly expired?: () => boolean }): LaidOut {
  const target = sided(given.target, given.newId), source = given.source === null ? null : sided(given.source, given.newId);
  const unitOrigins = new Map<Id, Origin>(), sentenceOrigins = new Map<Id, Origin>(), scores = new Map<Id, number>();
  const sentenceIds = source?.blocks.map((block) => block.sentences.map(() => given.newId())) ?? [];
  const beads = source === null ? [] : beadsOf(source, target, given.expired);
  const links: (readonly [Id, readonly Id[]])[] = [];

  const linked = linksBySentence(beads, sentenceIds);
  const items: Item[] = target.blocks.flatMap((block, index) => {
    const runs = runsOf(block, index, linked);
    const units = runs.map((run, i): Item => {
      const id = given.newId(), start = block.sentences[run.first]?.start ?? 0, end = block.sentences[run.last]?.end ?? start;
      const next = runs[i + 1];
      const until = next === undefined ? block.text.length : block.sentences[next.first]?.start ?? block.text.length;
      unitOrigins.set(id, { block: index, start });
      if (run.sentences.length > 0) { links.push([id, run.sentences]); scores.set(id, run.score); }
      return { kind: 'unit', id, text: block.text.slice(start, end), codes: block.codesIn(start, end), space: block.text.slice(end, until) };
    });
    const head: Item = { kind: 'block', id: block.id, type: block.type, level: block.level, ordered: block.ordered, space: block.text.slice(0, block.sentences[0]?.start ?? block.text.length) };
    return [head, ...units];
  });
  source?.blocks.forEach((block, index) => { block.sentences.forEach(({ start }, i) => { sentenceOrigins.set(sentenceIds[index]?.[i] ?? '', { block: index, start }); }); });

  const title = titleOf((source ?? target).blocks);
  return {
    imported: { type: 'imported', title, target: targetText(target, items), source: source === null ? null : sourceSide(source, sentenceIds), links: links satisfies Links },
    unitOrigins, sentenceOrigins, scores,
  };
}

interface Sided { readonly origin: SideOrigin; readonly blocks: readonly DividedBlock[]; readonly standings: readonly Standing[] }
function sided({ article, name, language, blob }: SideText, newId: () => Id): Sided {
  const blocks = article.blocks.map((block) => divided(block, language, newId));
  return {
    blocks, standings: standingOf(article.blocks),
    origin: { name, language, format: article.format, blob, encoding: article.encoding, ranges: blocks.map(({ id, at }) => ({ block: id, at })) },
  };
}

/** A sentence by its block and its place in it. */
interface Spot { readonly block: number; readonly sentence: number }
interface Link { readonly source: readonly Spot[]; readonly target: readonly Spot[]; readonly score: number }

function beadsOf(source: Sided, target: Sided, expired: (() => boolean) | undefined): readonly Link[] {
  const kinds: readonly ((standing: Standing) => boolean)[] = [(standing) => standing === 'text', (standing) => standing !== 'text'];
  return kinds.flatMap((wanted) => {
    const [from, to] = [spotsOf(source, wanted), spotsOf(target, wanted)];
    if (from.length === 0 || to.length === 0) return [];
    const found = align({
      source: from.map((spot) => textAt(source, spot)), target: to.map((spot) => textAt(target, spot)),
      sourceBlocks: from.map(({ block }) => block), targetBlocks: to.map(({ block }) => block),
      languages: { source: source.origin.language, target: target.origin.language }, ...(expired === undefined ? {} : { expired }),
    });
    const spots = (indexes: Bead['source'], of: readonly Spot[]): readonly Spot[] => indexes.flatMap((index) => of[index] ?? []);
    return found.map((bead) => ({ source: spots(bead.source, from), target: spots(bead.target, to), score: bead.score }));
  });
}
function spotsOf({ blocks, standings }: Sided, wanted: (standing: Standing) => boolean): readonly Spot[] {
  return blocks.flatMap((block, index) => (wanted(standings[index] ?? 'text') ? block.sentences.map((_, sentence) => ({ block: index, sentence })) : []));
}
function textAt({ blocks }: Sided, { block, sentence }: Spot): string {
  const at = blocks[block]?.sentences[sentence];
  return at === undefined ? '' : blocks[block]?.text.slice(at.start, at.end) ?? '';
}

/** For each target sentence (`block:sentence`): its bead's number and the source sentences of that bead. */
type Linked = ReadonlyMap<string, { readonly bead: number; readonly score: number; readonly sentences: readonly Id[] }>;
const spotKey = ({ block, sentence }: Spot): string => `${block}:${sentence}`;
function linksBySentence(links: readonly Link[], ids: readonly (readonly Id[])[]): Linked {
  return new Map(links.flatMap((link, bead) => {
    const sentences = link.source.flatMap(({ block, sentence }) => ids[block]?.[sentence] ?? []);
    return link.target.map((spot): [string, { bead: number; score: number; sentences: readonly Id[] }] => [spotKey(spot), { bead, score: link.score, sentences }]);
  }));
}

/** Neighbouring sentences of one bead in one block make one unit; a sentence of no bead is a unit of its own. */
function runsOf(block: DividedBlock, index: number, linked: Linked): readonly { readonly first: number; readonly last: number; readonly sentences: readonly Id[]; readonly score: number }[] {
  const runs: { readonly first: number; last: number; readonly sentences: readonly Id[]; readonly bead: number | null; readonly score: number }[] = [];
  block.sentences.forEach((_, sentence) => {
    const link = linked.get(spotKey({ block: index, sentence })), last = runs.at(-1);
    if (link !== undefined && last?.bead === link.bead) last.last = sentence;
    else runs.push({ first: sentence, last: sentence, sentences: link?.sentences ?? [], bead: link?.bead ?? null, score: link?.score ?? 0 });
  });
  return runs;
}

function targetText({ origin, blocks, standings }: Sided, items: readonly Item[]): TargetText {
  return { origin, items, standings: blocks.flatMap(({ id }, index) => { const standing = standings[index] ?? 'text'; return standing === 'text' ? [] : [[id, standing] as const]; }), codes: blocks.flatMap(({ codes }) => codes) };
}
function sourceSide({ origin, blocks, standings }: Sided, ids: readonly (readonly Id[])[]): SourceSide {
  const sourceBlocks = blocks.map(({ id, type, level, ordered }, index): SourceBlock => {
    const standing = standings[index] ?? 'text';
    return { id, type, level, ordered, ...(standing === 'text' ? {} : { standing }) };
  });
  const sentences = blocks.flatMap((block, index) => block.sentences.map(({ start, end }, i): Sentence => ({
    id: ids[index]?.[i] ?? '', block: block.id, text: block.text.slice(start, end), codes: block.codesIn(start, end),
    space: block.text.slice(end, block.sentences[i + 1]?.start ?? block.text.length),
  })));
  return { origin, text: { blocks: sourceBlocks, sentences }, codes: blocks.flatMap(({ codes }) => codes) };
}
