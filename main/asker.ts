import type { Progress } from '#app/contract/views';

/** Who waits for something heavy: told how far it is, and free to call it off. */
export interface Asker {
  readonly progress: (progress: Progress) => void;
  /** The job's answer; `null`: it was called off. However it ends, the asker is told that it is over. */
  readonly wait: <T>(job: { readonly answer: Promise<T>; readonly cancel: () => void }) => Promise<T | null>;
}
const over: Progress = { what: 'aligning', done: 1, of: 1 };
/** Nobody looks on: files that the system hands over before there is a window. */
export const unattended: Asker = asker(() => undefined, new Set());

/** `waiting`: where what calls each of the asker's jobs off is kept as long as it runs. */
export function asker(say: (progress: Progress) => void, waiting: Set<() => void>): Asker {
  // What is said of a job that has ended or was called off comes too late to be told.
  let jobs = 0;
  return {
    progress: (said) => { if (jobs > 0) say(said); },
    wait: async (job) => {
      let cancel = (): void => { job.cancel(); };
      const off = new Promise<null>((resolve) => { cancel = () => { job.cancel(); resolve(null); }; });
      waiting.add(cancel);
      jobs += 1;
      try {
        return await Promise.race([job.answer, off]);
      } finally {
        jobs -= 1;
        waiting.delete(cancel);
        say(over);
      }
    },
  };
}
