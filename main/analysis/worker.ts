import { parentPort } from 'node:worker_threads';
import type { Reply, Request } from '#main/analysis/pool';
import { doers, type Doers, type TaskName } from '#main/analysis/tasks';
import type { Limits } from '#main/analysis/limits';

// The thread that walks articles: no Electron, no window, no file but what it is given.
const port = parentPort;
if (port === null) throw new Error('worker.ts runs as a worker thread');
const all = doers();
const say = (reply: Reply): void => { port.postMessage(reply, []); };

function perform<T extends TaskName>({ task, ask }: Request<T>, limits: Limits): unknown {
  const doer: Doers[T] = all[task];
  return doer(ask, limits);
}
port.on('message', (request: Request) => {
  const { id, deadline } = request;
  const stopped = new Int32Array(request.stop);
  try {
    const answer = perform(request, { expired: () => Date.now() > deadline || Atomics.load(stopped, 0) === 1, progress: (progress) => { say({ id, progress }); } });
    say({ id, answer });
  } catch (reason) {
    // The message stays here: it may hold the article's text.
    say({ id, bug: { name: reason instanceof Error ? reason.name : typeof reason, stack: reason instanceof Error ? reason.stack ?? '' : '' } });
  }
});
