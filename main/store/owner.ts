import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { number, object, safeParse, string, type InferOutput } from 'valibot';
import { newId } from '#main/identity';
import type { Meta } from '#main/store/meta';

/** Who writes a review: one process at a time, told by a row in the file itself, which also works over a network share. */
const shape = object({ pid: number(), host: string(), started: string(), heartbeat: number(), token: string() });
type Owner = Readonly<InferOutput<typeof shape>>;

/** An owner on another machine that has not been heard of for so long (milliseconds) has died. */
const SILENCE = 90_000;
export const HEARTBEAT = 20_000;

/** Tokens of the reviews this process has open: an owner row with our own number and another token is one of a process long dead. */
const ours = new Set<string>();

/** Takes the review, from a dead owner too; `null` when a living one has it. Called inside a write transaction. */
export function takeOver(meta: Meta, now: number): string | null {
  const owner = parsed(meta.get('owner'));
  if (owner !== null && lives(owner, now)) return null;
  const token = newId();
  write(meta, token, now);
  ours.add(token);
  return token;
}
/** Whether we still are the owner; then says so again. Called inside a write transaction. */
export function stillOurs(meta: Meta, token: string, now: number): boolean {
  if (parsed(meta.get('owner'))?.token !== token) return false;
  write(meta, token, now);
  return true;
}
export function release(meta: Meta, token: string): void {
  ours.delete(token);
  if (parsed(meta.get('owner'))?.token === token) meta.remove('owner');
}

function write(meta: Meta, token: string, now: number): void {
  meta.set('owner', JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid), heartbeat: now, token } satisfies Owner));
}
function parsed(text: string | null): Owner | null {
  if (text === null) return null;
  const read = safeParse(shape, JSON.parse(text));
  return read.success ? read.output : null;
}

function lives(owner: Owner, now: number): boolean {
  if (owner.host !== hostname()) return now - owner.heartbeat < SILENCE;
  if (owner.pid === process.pid) return ours.has(owner.token);
  if (!runs(owner.pid)) return false;
  const started = startOf(owner.pid);
  return started === '' || owner.started === '' ? now - owner.heartbeat < SILENCE : started === owner.started;
}
function runs(pid: number): boolean {
  try { process.kill(pid, 0); return true; } catch (reason) { return reason instanceof Error && 'code' in reason && reason.code === 'EPERM'; }
}
/** When a process began, so that a number given again is not taken for the owner. Linux only (proc(5), field 22); else ''. */
function startOf(pid: number): string {
  if (process.platform !== 'linux') return '';
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return `${boot}:${fields[19] ?? ''}`;
  } catch (reason) {
    if (reason instanceof Error && 'code' in reason) return '';
    throw reason;
  }
}
