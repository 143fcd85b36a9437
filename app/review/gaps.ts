import type { Content, Id } from '#app/review/content';

/** Source sentences, one behind the other in one block, for which nothing stands. */
export interface Gap {
  /** `gap:` and the first sentence's id. */
  readonly id: Id;
  readonly sentences: readonly Id[];
  /** The block of the source they stand in. */
  readonly block: Id;
  /** The unit it is shown behind: the last one that translates the sentence before; null: before all units. */
  readonly after: Id | null;
  /** Left out on purpose. */
  readonly leftOut: boolean;
}

const PREFIX = 'gap:';
function gapId(sentence: Id): Id { return `${PREFIX}${sentence}`; }
/** The first sentence of a gap by the gap's id; null: the id is no gap's. */
export function gapSentence(id: Id): Id | null { return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null; }

const known = new WeakMap<Content, readonly Gap[]>();
/** In the order of the source. Worked out once per content. */
export function gaps(content: Content): readonly Gap[] {
  let found = known.get(content);
  if (found === undefined) known.set(content, (found = gapsIn(content)));
  return found;
}

function gapsIn(content: Content): readonly Gap[] {
  if (content.source === null) return [];
  const by = lastUnitBySentence(content);
  const found: Growing[] = [];
  const asideBlocks = new Set(content.source.blocks.flatMap((block) => (block.standing === undefined ? [] : [block.id])));
  let after: Id | null = null, grows = false;
  for (const { id, block } of content.source.sentences) {
    const unit = by.get(id), leftOut = content.leftOut.has(id), last = found.at(-1);
    if (unit !== undefined) { after = unit; grows = false; continue; }
    if (asideBlocks.has(block)) continue;
    if (grows && last?.block === block && last.leftOut === leftOut) last.sentences.push(id);
    else found.push({ id: gapId(id), sentences: [id], after, leftOut, block });
    grows = true;
  }
  return found;
}
interface Growing extends Gap { readonly sentences: Id[] }

/** Only units that stand: a unit that was removed leaves its sentences without a translation. */
function lastUnitBySentence(content: Content): ReadonlyMap<Id, Id> {
  const by = new Map<Id, Id>();
  for (const item of content.items) if (item.kind === 'unit') for (const sentence of content.units.get(item.id)?.links ?? []) by.set(sentence, item.id);
  return by;
}
