import type { Pool } from '#main/analysis/pool';
import { doers, type Answer, type Doers, type TaskAsk, type TaskName } from '#main/analysis/tasks';

/** The worker's tasks without the thread: the same work, in the same turn. */
export function inProcess(): Pool {
  const all = doers();
  return {
    run: <T extends TaskName>(task: T, ask: TaskAsk<T>) => {
      const doer: Doers[T] = all[task];
      const answer = (async (): Promise<Answer<T>> => doer(structuredClone(ask), { expired: () => false, progress: () => undefined }))();
      return { answer, cancel: () => undefined };
    },
    end: async () => undefined,
  };
}
