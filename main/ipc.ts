import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { parse } from 'valibot';
import { isChannel, type Answers, type Ask, type Channel, type Tiding, type Tidings } from '#app/contract/channels';
import { asks } from '#app/contract/validate';
import { failed, type Failure } from '#app/documents/failure';
import { logBug } from '#main/log';
import { isOurPage } from '#main/window/policy';

type Handler<C extends Channel> = (ask: Ask<C>, from: WebContents) => Answers[C] | Promise<Answers[C]>;
/** The handlers of some channels: each file of main/handlers makes those of its part. */
export type Handlers<C extends Channel = Channel> = { readonly [K in C]: Handler<K> };

/** Channels that answer no Failure: a bug there is an error in the page too, there is no value to say it with. */
type Sure = { [C in Channel]: Failure extends Answers[C] ? never : C }[Channel];
const sure: Readonly<Record<Sure, true>> = {
  'app/start': true, 'app/cancel': true, 'settings/change': true, 'home/recent': true, 'review/caret': true, 'review/recheck': true, 'window/home': true, 'window/new': true,
};

/** What may name any review of the library: it is opened or erased by that. All other questions are about the review the window shows. */
const aboutAny: ReadonlySet<Channel> = new Set<Channel>(['home/open', 'home/erase', 'review/open']);

/**
 * Answers every channel: the sender has to be our page, the question has to have its shape, and the review it is about has to
 * be the one that the sender's window shows (`reviewIn`), else the call is refused.
 */
export function answerAll(handlers: Handlers, reviewIn: (page: WebContents) => string | null): void {
  for (const channel of Object.keys(asks)) if (isChannel(channel)) answer(channel, handlers, reviewIn);
}
function answer<C extends Channel>(channel: C, handlers: Pick<Handlers, C>, reviewIn: (page: WebContents) => string | null): void {
  const handler: Handler<C> = handlers[channel];
  ipcMain.handle(channel, async (event, ask: unknown) => {
    refuseStrangers(channel, event);
    try {
      const asked = parse(asks[channel], ask);
      if ('review' in asked && !aboutAny.has(channel) && asked.review !== reviewIn(event.sender)) return refused(channel);
      return await handler(asked, event.sender);
    } catch (reason) { logBug(channel, reason); }
    // Outside the catch: the bug's own message may hold the article's text, and nothing of it goes on.
    const failure = failed('internal', { code: channel });
    if (!Object.hasOwn(sure, channel)) return failure;
    tell(event.sender, 'app/failed', failure);
    throw new Error('internal');
  });
}

/** A window asks about a review that it does not show: one that has just gone Home, or a page that was taken over. */
function refused(channel: Channel): Failure | null { return Object.hasOwn(sure, channel) ? null : failed('not-shown-here'); }

/** A dropped file's path comes from the preload, never from the page; it is answered by a token. */
export function answerPaths(give: (path: string) => { readonly token: string; readonly name: string }): void {
  ipcMain.handle('recto:token', (event, path: unknown) => {
    refuseStrangers('recto:token', event);
    return typeof path === 'string' && path !== '' && path.length < 32_768 ? give(path) : null;
  });
}
function refuseStrangers(channel: string, event: IpcMainInvokeEvent): void {
  const frame = event.senderFrame;
  // A frame that is gone, or any but the top one, has nothing to ask.
  if (frame === null || frame.parent !== null || !isOurPage(frame.url)) throw new Error(`refused: ${channel} from ${frame?.url ?? 'a closed frame'}`);
}

/** Says something unasked to a window's page; nothing when the window is gone. */
export function tell<T extends Tiding>(page: WebContents, tiding: T, said: Tidings[T]): void {
  if (!page.isDestroyed() && !page.isCrashed()) page.send(tiding, said);
}
