import type { Anchor, Content, Id } from '#app/review/content';
import type { Side } from '#app/checks/check';

/** Code units of context that an anchor keeps on either side of its quote. */
export const CONTEXT = 32;

interface Passage { readonly id: Id; readonly text: string }

/**
 * The anchor on its quote in the passages given, or detached: when the quote stands nowhere, or in several places of which
 * its context does not tell one. Never guessed.
 */
export function attached(anchor: Anchor, passages: readonly Passage[]): Anchor {
  const found = placesOf(anchor.quote, passages);
  const close = found.length > 1 ? found.filter(({ text, start }) => text.slice(0, start).endsWith(anchor.before) && text.slice(start + anchor.quote.length).startsWith(anchor.after)) : found;
  const [only, another] = close;
  if (only === undefined || another !== undefined) return anchor.span === null ? anchor : { ...anchor, span: null };
  return { ...anchor, unit: only.id, span: { start: only.start, end: only.start + anchor.quote.length } };
}

function placesOf(quote: string, passages: readonly Passage[]): (Passage & { readonly start: number })[] {
  if (quote === '') return [];
  const found: (Passage & { readonly start: number })[] = [];
  for (const passage of passages) {
    for (let start = passage.text.indexOf(quote); start >= 0; start = passage.text.indexOf(quote, start + 1)) found.push({ ...passage, start });
  }
  return found;
}

/** All texts of a side that an anchor may stand in: units that stand, or sentences. */
function passagesOf(content: Content, side: Side): readonly Passage[] {
  return side === 'source' ? content.source?.sentences ?? [] : content.items.filter((item) => item.kind === 'unit');
}

/** An anchor of another content (before the sides were exchanged, before a new source) on this one, by its quote. */
export function reattached(anchor: Anchor, content: Content): Anchor {
  const there = attached({ ...anchor, span: null }, passagesOf(content, anchor.side));
  if (there.span !== null) return atRevision(there, content);
  const side = anchor.side === 'source' ? 'target' : 'source';
  return atRevision(attached({ ...anchor, side, span: null }, passagesOf(content, side)), content, anchor);
}

function atRevision(anchor: Anchor, content: Content, otherwise: Anchor = anchor): Anchor {
  if (anchor.span === null) return otherwise.span === null ? otherwise : { ...otherwise, span: null };
  return { ...anchor, revision: anchor.side === 'target' ? content.units.get(anchor.unit)?.revision ?? 0 : 0 };
}
