import { failed } from '#app/documents/failure';
import { copyClean, exportReview } from '#main/export';
import { windowOf } from '#main/handlers/window-of';
import type { Handlers } from '#main/ipc';
import type { Parts } from '#main/parts';

export function exportHandlers(parts: Parts): Handlers<'review/export' | 'review/clean-copy'> {
  return {
    'review/export': async (ask, from) => {
      const session = parts.sessions.of(ask.review);
      return session === null ? failed('no-such-review', { name: ask.review }) : exportReview(parts, session, ask, windowOf(from));
    },
    'review/clean-copy': async ({ review, version }) => {
      const session = parts.sessions.of(review);
      return session === null ? failed('no-such-review', { name: review }) : copyClean(parts, session, version);
    },
  };
}
