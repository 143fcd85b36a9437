import type { Severity } from '#app/mqm/severity';
import { sameDoc, type Answer } from '#main/cli/checked-rows';
import { found } from '#main/cli/chosen';
import { rowsOf, type Row } from '#main/cli/json-lines';
import { lineCheckers, type Batch, type LineWishes } from '#main/cli/line-checkers';
import { out, progress } from '#main/cli/terminal';

interface Wishes extends LineWishes { readonly failOn: Severity | null; readonly jobs: number; readonly reading: string }

/** Lines that are handed to a worker together: enough to be worth the message. */
const BATCH = 64;

/**
 * One answer a line, in the order of the input, worked out on `jobs` cores. Neighbouring lines of one `doc` are checked as one
 * article: memory grows with the largest of them, not with the input.
 */
export async function checkLines(file: string, wishes: Wishes): Promise<number> {
  const checkers = lineCheckers(wishes.jobs, wishes), bar = progress(wishes.reading);
  let status = 0;
  // A batch that fails does so when its turn has come: what stands before it is written first.
  const waiting: Promise<PromiseSettledResult<readonly Answer[]>[]>[] = [];
  const write = async (): Promise<void> => {
    const [checked] = await waiting.shift() ?? [];
    if (checked?.status === 'rejected') throw checked.reason;
    for (const answer of checked?.value ?? []) {
      if (found(answer.doubts, wishes.failOn)) status = 1;
      await out(`${JSON.stringify(answer)}\n`);
      bar.step();
    }
  };
  try {
    for await (const batch of batchesOf(rowsOf(file))) {
      waiting.push(Promise.allSettled([checkers.check(batch)]));
      // So many batches are under way that every worker has the next one at hand, and no more.
      if (waiting.length > wishes.jobs * 2) await write();
    }
    while (waiting.length > 0) await write();
  } finally {
    await checkers.end();
    bar.end();
  }
  return status;
}

/** Whole documents, several small ones together. */
async function* batchesOf(rows: AsyncIterable<Row>): AsyncGenerator<Batch> {
  let batch: Row[][] = [], lines = 0;
  for await (const row of rows) {
    const doc = batch.at(-1), before = doc?.at(-1);
    if (doc !== undefined && before !== undefined && sameDoc(before, row)) doc.push(row);
    else {
      if (lines >= BATCH) { yield batch; [batch, lines] = [[], 0]; }
      batch.push([row]);
    }
    lines += 1;
  }
  if (batch.length > 0) yield batch;
}
