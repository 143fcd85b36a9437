import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ListedCheck } from '#app/checks/reading';
import type { InterfaceLanguage } from '#app/i18n/languages';
import type { Translate } from '#app/i18n/translate';
import { UsageError, type Wrong } from '#main/cli/arguments';
import { checkedRows, type Answer } from '#main/cli/checked-rows';
import type { Row, RowFields } from '#main/cli/json-lines';

/** Documents, each of its lines. */
export type Batch = readonly (readonly Row[])[];
export interface LineWishes { readonly checks: readonly ListedCheck[]; readonly t: Translate; readonly language: InterfaceLanguage }
interface LineCheckers { readonly check: (batch: Batch) => Promise<readonly Answer[]>; readonly end: () => Promise<void> }

/** What a worker is sent and what it sends back (main/cli/line-worker.ts). */
export interface LineAsk { readonly number: number; readonly batch: readonly (readonly RowFields[])[] }
export interface LineSetUp { readonly checks: readonly string[]; readonly language: InterfaceLanguage }
export type LineAnswer = { readonly number: number } & ({ readonly answers: readonly Answer[] } | { readonly wrong: Wrong; readonly values: UsageError['values'] } | { readonly failed: string });

/** Checks batches of lines: the first one here, since most inputs are small; from the second on by workers, one a core. */
export function lineCheckers(jobs: number, wishes: LineWishes): LineCheckers {
  let workers: readonly Worker[] = [], asked = 0;
  const open = new Map<number, { readonly done: (answers: readonly Answer[]) => void; readonly failed: (reason: Error) => void }>();
  const start = (): readonly Worker[] => Array.from({ length: jobs }, () => {
    const setUp: LineSetUp = { checks: wishes.checks.map(({ id }) => id), language: wishes.language };
    const worker = new Worker(path.join(import.meta.dirname, workerFile), { workerData: setUp });
    worker.on('message', (answer: LineAnswer) => {
      const waiting = open.get(answer.number);
      open.delete(answer.number);
      if ('answers' in answer) waiting?.done(answer.answers);
      else waiting?.failed('wrong' in answer ? new UsageError(answer.wrong, answer.values) : new Error(answer.failed));
    });
    worker.on('error', (reason) => { for (const { failed } of open.values()) failed(reason instanceof Error ? reason : new Error(String(reason))); });
    return worker;
  });
  return {
    check: async (batch) => {
      asked += 1;
      if (jobs === 1 || asked === 1) return batch.flatMap((rows) => checkedRows(rows, wishes));
      if (workers.length === 0) workers = start();
      const number = asked, ask: LineAsk = { number, batch: batch.map((rows) => rows.map((row) => row.plain())) };
      return new Promise((done, failed) => {
        open.set(number, { done, failed });
        workers[number % workers.length]?.postMessage(ask);
      });
    },
    end: async () => { await Promise.all(workers.map(async (worker) => worker.terminate())); },
  };
}

/** Beside the command line's own file, or one folder up where the bundler has put a shared part into its own. */
const workerFile = import.meta.filename.includes(`${path.sep}assets${path.sep}`) ? '../line-worker.js' : 'line-worker.js';
