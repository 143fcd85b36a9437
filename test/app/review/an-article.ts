import { createHash } from 'node:crypto';
import { apply } from '#app/review/apply';
import type { Circumstances, Command, Refusal } from '#app/review/command';
import type { Item, SourceText } from '#app/review/content';
import type { PayloadOf, ReviewEvent, SideOrigin } from '#app/review/event';
import type { Review } from '#app/review/review';

/** Blocks of a translation and of its source, as lists of sentences; the n-th unit translates the n-th sentence. */
export type Blocks = readonly (readonly string[])[];

function origin(name: string, language: string): SideOrigin {
  return { name, language, format: 'txt', blob: `blob of ${name}`, encoding: { charset: 'utf-8', bom: false, newline: '\n' }, ranges: [] };
}

/** Units u1, u2 … in blocks b1, b2 …; sentences s1, s2 … in blocks c1, c2 …. The first block is a heading. */
export function imported(target: Blocks, source: Blocks | null, space = ' '): PayloadOf<'imported'> {
  const items: Item[] = [];
  const links: [string, string[]][] = [];
  let n = 0;
  target.forEach((units, b) => {
    items.push({ kind: 'block', id: `b${b + 1}`, type: b === 0 ? 'heading' : 'paragraph', level: b === 0 ? 1 : 0, ordered: false, space: '' });
    units.forEach((text, u) => {
      n++;
      items.push({ kind: 'unit', id: `u${n}`, text, codes: [], space: u < units.length - 1 ? space : '' });
      if (source !== null && n <= source.flat().length) links.push([`u${n}`, [`s${n}`]]);
    });
  });
  return {
    type: 'imported', title: 'An article', links,
    target: { origin: origin('target.txt', 'en'), items, standings: [], codes: [] },
    source: source === null ? null : { origin: origin('source.txt', 'fr'), text: sourceOf(source, space), codes: [] },
  };
}

export function sourceOf(blocks: Blocks, space = ' ', prefix = 's'): SourceText {
  let n = 0;
  return {
    blocks: blocks.map((_, b) => ({ id: `${prefix === 's' ? 'c' : `${prefix}c`}${b + 1}`, type: b === 0 ? 'heading' : 'paragraph', level: b === 0 ? 1 : 0, ordered: false })),
    sentences: blocks.flatMap((sentences, b) => sentences.map((text, i) => ({ id: `${prefix}${++n}`, block: `${prefix === 's' ? 'c' : `${prefix}c`}${b + 1}`, text, codes: [], space: i < sentences.length - 1 ? space : '' }))),
  };
}

export function digest(text: string): string { return createHash('sha256').update(text, 'utf8').digest('hex'); }

/** A desk where time goes by a second a command and ids count up. */
export function desk(actor = 'Ana'): { readonly circumstances: (group?: string) => Circumstances; readonly newId: () => string } {
  let ids = 0, seconds = 0;
  const newId = () => `${actor.toLowerCase()}-${++ids}`;
  return {
    newId,
    circumstances: (group) => ({
      now: `2026-01-01T10:${String(Math.floor(++seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}.000Z`, zone: 'Europe/Lisbon',
      actor: { installation: `installation of ${actor}`, name: actor, role: 'translator' }, replica: 'r1', via: 'key', group: group ?? null, newId, digest,
    }),
  };
}

/** A review worked on by commands, with its log. */
export interface Worked {
  review: Review;
  readonly events: ReviewEvent[];
  readonly does: (command: Command, group?: string, by?: ReturnType<typeof desk>) => Review;
  readonly refuses: (command: Command) => Refusal | null;
}

export function worked(start: PayloadOf<'imported'>): Worked {
  const here = desk();
  const events: ReviewEvent[] = [];
  const begun = apply(null, { type: 'import', imported: start }, here.circumstances());
  if ('refused' in begun) throw new Error(begun.refused);
  events.push(...begun.events);
  const work: Worked = {
    review: begun.review, events,
    does: (command, group, by = here) => {
      const done = apply(work.review, command, by.circumstances(group));
      if ('refused' in done) throw new Error(`${command.type} refused: ${done.refused}`);
      events.push(...done.events);
      return (work.review = done.review);
    },
    refuses: (command) => {
      const done = apply(work.review, command, here.circumstances());
      return 'refused' in done ? done.refused : null;
    },
  };
  return work;
}

/** The units that stand, as `id: text`. */
export function standing(review: Review): string[] {
  return review.content.items.flatMap((item) => item.kind === 'unit' ? [`${item.id}: ${item.text}`] : [`¶ ${item.id}`]);
}
