import { isFailure, failed, type Failure } from '#app/documents/failure';
import { askForTexts } from '#main/dialogs';
import { windowOf } from '#main/handlers/window-of';
import type { Handlers } from '#main/ipc';
import type { Parts } from '#main/parts';
import type { Session } from '#main/review/session';
import { addSource, swapSides } from '#main/sides';

export function sidesHandlers(parts: Parts): Handlers<'review/add-source' | 'review/swap-sides'> {
  const at = (review: string): Session | Failure => parts.sessions.of(review) ?? failed('no-such-review', { name: review });
  return {
    'review/add-source': async ({ review, input }, from) => {
      const session = at(review);
      if (isFailure(session)) return session;
      const chosen = input ?? await chosenSource(parts, windowOf(from));
      return chosen === null ? null : addSource(parts, session, chosen, parts.askers.of(from));
    },
    'review/swap-sides': ({ review }) => {
      const session = at(review);
      return isFailure(session) ? session : swapSides(session);
    },
  };
}
async function chosenSource({ voice, tokens }: Parts, window: ReturnType<typeof windowOf>): Promise<{ readonly kind: 'file'; readonly token: string } | null> {
  const [file] = await askForTexts(window, voice(), 'source') ?? [];
  return file === undefined ? null : { kind: 'file', token: tokens.give(file).token };
}
