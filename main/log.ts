import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** Bytes after which the log of bugs begins anew (the one before is kept once). */
const LONGEST = 1024 * 1024;
let file: string | null = null;

/** From now on bugs are also written below `folder`. */
export function logInto(folder: string): void {
  mkdirSync(folder, { recursive: true });
  file = path.join(folder, 'recto.log');
}

/**
 * Notes a bug: what kind, where in our code, when. Never its message: an invariant's message holds the wrong value, which may
 * be the article's text, and articles are confidential. RECTO_DEBUG=1 shows it on the terminal of whoever set it.
 */
export function logBug(where: string, reason: unknown): void {
  const line = `${new Date().toISOString()} ${where}: ${traceOf(reason)}\n`;
  process.stderr.write(process.env['RECTO_DEBUG'] === '1' ? `${line}${String(reason instanceof Error ? reason.stack : reason)}\n` : line);
  if (file === null) return;
  try {
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LONGEST) renameSync(file, `${file}.old`);
    appendFileSync(file, line);
  } catch (fault) { process.stderr.write(`the log could not be written: ${fault instanceof Error ? fault.name : 'unknown'}\n`); }
}
function traceOf(reason: unknown): string {
  if (!(reason instanceof Error)) return typeof reason;
  const frames = (reason.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line)).slice(0, 12).map((line) => line.trim());
  return [reason.name, ...frames].join(' | ');
}
