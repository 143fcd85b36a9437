import { signOff } from '#app/approval/sign-off';
import { isFailure, failed, type Failure } from '#app/documents/failure';
import type { Handlers } from '#main/ipc';
import type { Parts } from '#main/parts';
import { momentOf } from '#main/review/points';
import type { Session } from '#main/review/session';

type Channels = 'review/open' | 'review/draft' | 'review/command' | 'review/caret' | 'review/compare' | 'review/sign-off' | 'review/recheck';

/** Milliseconds a comparison may take. */
const PATIENCE = 60_000;

export function reviewHandlers({ windows, sessions, pool }: Parts): Handlers<Channels> {
  const at = (review: string): Session | Failure => sessions.of(review) ?? failed('no-such-review', { name: review });
  return {
    'review/open': ({ review }, from) => {
      const there = windows.of(review);
      if (there !== null && there.webContents !== from) { windows.open(review); return failed('in-use', { name: review }, true); }
      const session = sessions.open(review);
      if (isFailure(session)) return session;
      windows.show(from, review);
      // Behind the answer: the marks belong to what it shows.
      setImmediate(() => { sessions.marking(review)?.opened(); });
      return session.opened();
    },
    'review/draft': ({ review, unit, text, codes, number, caret }) => {
      const session = at(review);
      return isFailure(session) ? session : session.draft({ unit, text, codes }, caret, number);
    },
    'review/command': ({ review, command, via, number }) => {
      const session = at(review);
      return isFailure(session) ? session : session.command(command, via, number);
    },
    'review/caret': ({ review, unit, offset }) => {
      sessions.of(review)?.caret(unit === null ? null : { unit, offset });
      return null;
    },
    'review/compare': async ({ review, from, to }) => {
      const session = at(review);
      if (isFailure(session)) return session;
      const value = session.value();
      const [before, after] = [momentOf(value, from), momentOf(value, to)];
      if (before === null || after === null) return [];
      const events = session.store.events(before.at).filter((event) => event.lamport <= after.at);
      return pool.run('compare', { from: before.content, to: after.content, language: value.target.language, events }, PATIENCE).answer;
    },
    'review/sign-off': ({ review, version }) => {
      const session = at(review);
      if (isFailure(session)) return session;
      const value = session.value();
      const asked = version === null ? value.versions.at(-1) : value.versions.find(({ id }) => id === version);
      return asked === undefined ? failed('no-such-review', { name: value.title }) : signOff(value, asked, sessions.marking(review)?.doubts() ?? [], sessions.outside(review));
    },
    'review/recheck': ({ review }) => { sessions.marking(review)?.recheck(); return null; },
  };
}
