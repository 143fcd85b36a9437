import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { analysisPool, type Pool } from '#main/analysis/pool';
import type { BringIn } from '#main/analysis/bring-in';
import { folder } from '#test/main/folder';

// A real thread whose task is named by the file it is asked for: what a pool does is about threads, not about articles.
const thread = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ id, ask, stop }) => {
  const what = ask.interfaceLanguage;
  if (what === 'die') process.exit(3);
  if (what === 'bug') { parentPort.postMessage({ id, bug: { name: 'RangeError', stack: 'RangeError\\n at here' } }); return; }
  if (what === 'hang') for (;;) if (Atomics.load(new Int32Array(stop), 0) === 1) break;
  parentPort.postMessage({ id, progress: { what: 'reading', done: 1, of: 1 } });
  parentPort.postMessage({ id, answer: what === 'hang' ? 'stopped' : what });
});`;
let pool: Pool;
const ask = (what: string): BringIn => ({ inputs: [], roles: null, interfaceLanguage: what });
beforeEach(() => {
  const file = path.join(folder(), 'thread.cjs');
  writeFileSync(file, thread);
  pool = analysisPool(file);
});
afterEach(async () => { await pool.end(); });

test('answers each asker, and tells how far it is', async () => {
  const said: string[] = [];
  const [one, other] = [pool.run('bring-in', ask('one'), 1000, ({ what }) => { said.push(what); }), pool.run('bring-in', ask('other'), 1000)];
  expect(await Promise.all([one.answer, other.answer])).toEqual(['one', 'other']);
  expect(said).toEqual(['reading']);
});
test('a task that is no longer wanted stops', async () => {
  const job = pool.run('bring-in', ask('hang'), 60_000);
  job.cancel();
  expect(await job.answer).toBe('stopped');
});
test('a bug is thrown to its asker with its place, and the thread goes on', async () => {
  await expect(pool.run('bring-in', ask('bug'), 1000).answer).rejects.toMatchObject({ name: 'RangeError', stack: 'RangeError\n at here' });
  expect(await pool.run('bring-in', ask('next'), 1000).answer).toBe('next');
});
test('a thread that dies takes its tasks with it, and the next task has a new one', async () => {
  await expect(pool.run('bring-in', ask('die'), 1000).answer).rejects.toThrow('3');
  expect(await pool.run('bring-in', ask('next'), 1000).answer).toBe('next');
});
test('a task that never comes back is ended, and said to be out of time', async () => {
  expect(await pool.run('bring-in', ask('hang'), -4900).answer).toMatchObject({ failure: 'out-of-time', retry: true });
  expect(await pool.run('bring-in', ask('next'), 1000).answer).toBe('next');
});
test('what waits when the app ends is told so', async () => {
  const job = pool.run('bring-in', ask('hang'), 60_000);
  const told = job.answer.then(() => 'answered', (reason: unknown) => String(reason));
  await pool.end();
  expect(await told).toContain('closing');
});
