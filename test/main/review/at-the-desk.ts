import type { Tidings } from '#app/contract/channels';
import type { Opened, Patched, Saved } from '#app/contract/views';
import type { Command } from '#app/review/command';
import type { Content } from '#app/review/content';
import { patched } from '#app/review/patch';
import type { Review } from '#app/review/review';
import { readReview } from '#main/review/opening';
import { session, type Session } from '#main/review/session';
import type { Store } from '#main/store/store';
import { me, opened, units } from '#test/main/reviews';

/** A page, as far as a session sees one: it types, sends commands, and lays on the patches it is sent. */
export interface Page {
  readonly session: Session;
  readonly review: () => Review;
  readonly text: (unit: string) => string | undefined;
  /** Types letter by letter at the end of a unit (or at `at`), as a keyboard does. */
  readonly type: (unit: string, letters: string, at?: number) => void;
  readonly erase: (unit: string, count: number) => void;
  readonly send: (command: Command) => ReturnType<Session['command']>;
  readonly saved: () => readonly Saved[];
  readonly patches: () => readonly Patched[];
  /** What the page knows, built from what it was told alone. */
  readonly content: () => Content;
  readonly opened: Opened;
}
export function atTheDesk(store: Store, openDoubts: () => readonly string[] = () => []): Page {
  const value = opened(readReview(store, 'test', true));
  const saved: Saved[] = [], patches: Patched[] = [];
  let number = 0;
  const tell = (tiding: string, said: unknown): void => {
    if (tiding === 'review/saved') saved.push(said as Tidings['review/saved']);
    if (tiding === 'review/patched') patches.push(said as Patched);
  };
  const own = session({ review: 'r', store, value, replica: 'r1', actor: () => me, recovered: 0, tell, openDoubts, changed: () => undefined });
  const start = own.opened();
  const shown = new Map(units(value).map(({ id, text }) => [id, text]));
  const draft = (unit: string, text: string, caret: number): void => {
    number += 1;
    shown.set(unit, text);
    own.draft({ unit, text, codes: [] }, caret, number);
  };
  return {
    session: own, opened: start,
    review: own.peek,
    text: (unit) => units(own.peek()).find(({ id }) => id === unit)?.text,
    type: (unit, letters, at) => {
      let place = at ?? shown.get(unit)?.length ?? 0;
      for (const letter of letters) {
        const text = shown.get(unit) ?? '';
        draft(unit, text.slice(0, place) + letter + text.slice(place), place + letter.length);
        place += letter.length;
      }
    },
    erase: (unit, count) => { for (let n = 0; n < count; n += 1) { const text = (shown.get(unit) ?? '').slice(0, -1); draft(unit, text, text.length); } },
    send: (command) => {
      number += 1;
      const answer = own.command(command, 'key', number);
      for (const { id, text } of units(own.peek())) shown.set(id, text);
      return answer;
    },
    saved: () => saved, patches: () => patches,
    content: () => patches.reduce((content, { content: patch }) => patched(content, patch), start.content),
  };
}
