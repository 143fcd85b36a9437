import type { Code } from '#app/documents/article';
import { reattached } from '#app/review/attach';
import type { Anchor, Content, Id, Sentence, UnitState } from '#app/review/content';
import type { Links, PayloadOf } from '#app/review/event';
import { newUnit } from '#app/review/working';

/** The content of two texts as they came in. What was fixed to the content before is found again by its quotes, or detached. */
export function contentOf({ target, source, links }: PayloadOf<'imported'>, before: Content | null): Content {
  const linked = new Map(links);
  const units = new Map<Id, UnitState>();
  for (const item of target.items) if (item.kind === 'unit') units.set(item.id, { ...newUnit, links: linked.get(item.id) ?? [] });
  const fresh: Content = {
    items: target.items, units, source: source?.text ?? null, standings: new Map(target.standings), leftOut: new Set(),
    anchors: new Map(), dismissals: before?.dismissals ?? new Map(), annotations: before?.annotations ?? new Map(),
    codes: byKey([...target.codes, ...(source?.codes ?? [])]),
  };
  return before === null ? fresh : { ...fresh, anchors: mapped(before.anchors, (anchor) => reattached(anchor, fresh)) };
}

/**
 * Another source for the same translation: what was confirmed stays so where the source says the same as before (or where
 * there was none), sentences left out on purpose stay left out where they stand again, once.
 */
export function withSource(content: Content, { source, links }: PayloadOf<'source-replaced'>): Content {
  const before = texts(content.source?.sentences ?? []), now = texts(source.text.sentences);
  const linked = new Map(links);
  const units = new Map<Id, UnitState>();
  for (const [id, state] of content.units) {
    const next = linked.get(id) ?? [];
    const same = content.source === null || said(state.links, before) === said(next, now);
    units.set(id, { ...state, links: next, confirmed: same ? state.confirmed : null });
  }
  const next: Content = { ...content, source: source.text, units, leftOut: leftOutAgain(content, source.text.sentences), codes: new Map([...content.codes, ...byKey(source.codes)]) };
  const here = new Set(now.keys());
  return { ...next, anchors: mapped(content.anchors, (anchor) => anchor.side === 'target' || here.has(anchor.unit) ? anchor : reattached(anchor, next)) };
}

export function relinked(content: Content, links: Links): Content {
  const units = new Map(content.units);
  for (const [id, sentences] of links) units.set(id, { ...(units.get(id) ?? newUnit), links: sentences });
  return { ...content, units };
}

function byKey(codes: readonly Code[]): ReadonlyMap<string, Code> { return new Map(codes.map((code) => [code.key, code])); }
function texts(sentences: readonly Sentence[]): ReadonlyMap<Id, string> { return new Map(sentences.map((s) => [s.id, s.text])); }
function said(links: readonly Id[], by: ReadonlyMap<Id, string>): string { return links.map((id) => by.get(id) ?? '').join('\n'); }

function leftOutAgain(content: Content, now: readonly Sentence[]): ReadonlySet<Id> {
  if (content.leftOut.size === 0) return content.leftOut;
  const before = texts(content.source?.sentences ?? []);
  const again = new Set<Id>();
  for (const id of content.leftOut) {
    const [only, another] = now.filter((s) => s.id === id || s.text === before.get(id));
    if (only !== undefined && another === undefined) again.add(only.id);
  }
  return again;
}

function mapped(anchors: ReadonlyMap<Id, Anchor>, to: (anchor: Anchor) => Anchor): ReadonlyMap<Id, Anchor> {
  return new Map(Array.from(anchors, ([id, anchor]) => [id, to(anchor)]));
}
