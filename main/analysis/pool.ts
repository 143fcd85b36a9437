import { Worker } from 'node:worker_threads';
import { failed, type Failure } from '#app/documents/failure';
import type { Progress } from '#app/contract/views';
import type { Answer, TaskAsk, TaskName } from '#main/analysis/tasks';

/** What goes to the worker and what comes back. `stop`: one shared number, set to 1 when the answer is no longer wanted. */
export interface Request<T extends TaskName = TaskName> { readonly id: number; readonly task: T; readonly ask: TaskAsk<T>; readonly deadline: number; readonly stop: SharedArrayBuffer }
export type Reply = { readonly id: number } & ({ readonly answer: unknown } | { readonly progress: Progress } | { readonly bug: { readonly name: string; readonly stack: string } });

export interface Job<T extends TaskName> {
  readonly answer: Promise<Answer<T> | Failure>;
  /** The task stops at its next look at the clock; its answer, if one comes, is what it had by then. */
  readonly cancel: () => void;
}
export interface Pool {
  /** `within`: milliseconds. A task looks at the clock itself and answers with what it has; one that does not is ended a little later. */
  readonly run: <T extends TaskName>(task: T, ask: TaskAsk<T>, within: number, progress?: (progress: Progress) => void) => Job<T>;
  readonly end: () => Promise<void>;
}
interface Pending { readonly resolve: (answer: never) => void; readonly reject: (reason: unknown) => void; readonly progress: (progress: Progress) => void; readonly timer: NodeJS.Timeout }

/** Milliseconds a task gets to come back by itself after its deadline. */
const GRACE = 5000;

/** One thread for whatever walks an article. It begins with the first task, and anew when a task has brought it down. */
export function analysisPool(file: string): Pool {
  const pending = new Map<number, Pending>();
  let worker: Worker | null = null;
  let count = 0;
  const settle = (id: number): Pending | undefined => {
    const one = pending.get(id);
    pending.delete(id);
    if (one !== undefined) clearTimeout(one.timer);
    return one;
  };
  const fallen = (fault: Error): void => {
    worker = null;
    for (const id of pending.keys()) settle(id)?.reject(fault);
  };
  const heard = (reply: Reply): void => {
    if ('progress' in reply) { pending.get(reply.id)?.progress(reply.progress); return; }
    const one = settle(reply.id);
    if ('bug' in reply) one?.reject(Object.assign(new Error('a task failed'), reply.bug));
    else one?.resolve(reply.answer as never);
  };
  const started = (): Worker => {
    if (worker !== null) return worker;
    const begun = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 3072 }, stdin: false });
    begun.on('message', heard);
    begun.on('error', (reason) => { if (worker === begun) fallen(reason instanceof Error ? reason : new Error('the worker failed')); });
    begun.on('exit', (code) => { if (worker === begun) fallen(new Error(`the worker ended with ${code}`)); });
    begun.unref();
    worker = begun;
    return begun;
  };
  return {
    run: <T extends TaskName>(task: T, ask: TaskAsk<T>, within: number, progress: (progress: Progress) => void = () => undefined) => {
      count += 1;
      const id = count;
      const stop = new SharedArrayBuffer(4);
      const answer = new Promise<Answer<T> | Failure>((resolve, reject) => {
        const timer = setTimeout(() => {
          settle(id);
          resolve(failed('out-of-time', { task }, true));
          const stuck = worker;
          worker = null;
          void stuck?.terminate();
          for (const other of pending.keys()) settle(other)?.reject(new Error('ended with a task that did not end'));
        }, within + GRACE);
        pending.set(id, { resolve, reject, progress, timer });
        started().postMessage({ id, task, ask, deadline: Date.now() + within, stop } satisfies Request<T>, []);
      });
      return { answer, cancel: () => { Atomics.store(new Int32Array(stop), 0, 1); } };
    },
    end: async () => {
      const last = worker;
      worker = null;
      for (const id of pending.keys()) settle(id)?.reject(new Error('the app is closing'));
      await last?.terminate();
    },
  };
}
