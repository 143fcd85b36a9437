import { parentPort, workerData } from 'node:worker_threads';
import { registry } from '#app/checks/registry';
import { translator } from '#app/i18n/translate';
import { UsageError } from '#main/cli/arguments';
import { checkedRows } from '#main/cli/checked-rows';
import { Row } from '#main/cli/json-lines';
import type { LineAnswer, LineAsk, LineSetUp } from '#main/cli/line-checkers';

// One of the threads that check lines: what it is sent comes from our own command line alone.
const setUp = workerData as LineSetUp;
const wishes = { checks: registry.filter(({ id }) => setUp.checks.includes(id)), t: await translator(setUp.language) };

const port = parentPort;
if (port === null) throw new Error('line-worker is a thread of the command line');
port.on('message', ({ number, batch }: LineAsk) => { port.postMessage(answered(number, batch)); });

function answered(number: number, batch: LineAsk['batch']): LineAnswer {
  try {
    return { number, answers: batch.flatMap((rows) => checkedRows(rows.map((row) => new Row(row)), wishes)) };
  } catch (reason) {
    if (reason instanceof UsageError) return { number, wrong: reason.wrong, values: reason.values };
    return { number, failed: reason instanceof Error ? reason.stack ?? reason.message : String(reason) };
  }
}
