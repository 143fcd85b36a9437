import { spawn } from 'node:child_process';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { verifyChain } from '#app/approval/chain';
import { foldAll } from '#app/review/fold';
import { digestOf } from '#main/identity';
import { openStore } from '#main/store/store';
import { program } from '#test/main/program';
import { folder } from '#test/main/folder';
import { begun, broughtIn, opened, storeWith, unitWith } from '#test/main/reviews';

let file = '', written = '';
beforeAll(async () => {
  written = await program('test/main/store/programs/write-loop.ts');
  file = path.join(folder(), 'killed.recto');
  const brought = broughtIn();
  storeWith(file, begun(brought), brought).close();
}, 60_000);

/** Runs the program and kills it, without warning, after so many lines; gives what it had been told was safe. */
async function killedAfter(lines: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [written, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (out.split('\n').length > lines) child.kill('SIGKILL');
  });
  await new Promise((resolve) => { child.on('close', resolve); });
  return out.split('\n').slice(0, -1);
}

test('whatever was acknowledged is there after kill -9, ten times over, and the log is whole', async () => {
  for (let round = 0; round < 10; round += 1) {
    const said = await killedAfter(20 + round * 7);
    const store = opened(openStore(file, 'library'));
    const events = store.events(), review = foldAll(null, events);
    const acknowledged = Math.max(0, ...said.filter((line) => line.startsWith('event ')).map((line) => Number(line.slice(6))));
    expect(review.head.seq).toBeGreaterThanOrEqual(acknowledged);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    expect(verifyChain(events, digestOf)).toHaveProperty('ok', true);
    const last = said.at(-1) ?? '';
    // The word that was being typed: still a draft, or already the event that came of it.
    const texts = [...store.drafts().map(({ text }) => text), ...review.content.items.flatMap((item) => (item.kind === 'unit' ? [item.text] : []))];
    const latest = Math.max(...texts.map((text) => Number(/built in (\d+)/u.exec(text)?.[1] ?? 0)));
    expect(latest).toBeGreaterThanOrEqual(last.startsWith('draft ') ? Number(last.slice(6)) : 0);
    expect(store.drafts().every(({ unit }) => unit === unitWith(review, 'bridge was'))).toBe(true);
    store.close();
  }
}, 120_000);
