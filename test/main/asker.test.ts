import { describe, expect, test } from 'vitest';
import type { Progress } from '#app/contract/views';
import { asker } from '#main/asker';

const half: Progress = { what: 'aligning', done: 1, of: 2 };
function waiting(): { readonly said: Progress[]; readonly calls: Set<() => void>; readonly one: ReturnType<typeof asker> } {
  const said: Progress[] = [], calls = new Set<() => void>();
  return { said, calls, one: asker((progress) => { said.push(progress); }, calls) };
}
const isOver = (progress: Progress | undefined): boolean => progress !== undefined && progress.done >= progress.of;

describe('who waits is told that it is over', () => {
  test.each<[string, () => Promise<string>]>([
    ['when the answer comes', async () => 'done'],
    ['when the answer is a failure', async () => 'failed'],
    ['when the task breaks', async () => Promise.reject(new Error('broken'))],
  ])('%s', async (_, answer) => {
    const { said, calls, one } = waiting();
    const ended = one.wait({ answer: answer(), cancel: () => undefined }).catch((reason: unknown) => String(reason));
    one.progress(half);
    await ended;
    one.progress(half);
    expect([said[0], said.length, isOver(said[1]), calls.size]).toEqual([half, 2, true, 0]);
  });
  test('when it is called off, without waiting for the task to notice', async () => {
    const { said, calls, one } = waiting();
    let stopped = false;
    const ended = one.wait({ answer: new Promise<string>(() => undefined), cancel: () => { stopped = true; } });
    for (const call of calls) call();
    expect(await ended).toBeNull();
    expect([stopped, isOver(said.at(-1)), calls.size]).toEqual([true, true, 0]);
  });
});
