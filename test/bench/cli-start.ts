import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

// The command line's start-up beside that of Node itself: at most three times as long (docs: the command line's contract).
// Interleaved, so that a busy moment of the machine meets both.
const runs = 20;
const limit = 3;

/** Milliseconds from start to end of a Node with these arguments. */
function took(...args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}
function median(values: readonly number[]): number { return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN; }

const script = path.resolve('scripts/recto.mjs');
took(script, 'help');
const pairs = Array.from({ length: runs }, () => [took('-e', '0'), took(script, 'help')] as const);
const [bare, recto] = [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))];
process.stdout.write(`node -e 0: ${bare.toFixed(0)} ms; recto help: ${recto.toFixed(0)} ms; ${(recto / bare).toFixed(2)} times (at most ${limit})\n`);
process.exitCode = recto / bare <= limit ? 0 : 1;
