import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import path from 'node:path';
import { failed, type Failure } from '#app/documents/failure';

/** Paths are relative to where the user stands: npm changes the folder, and says in INIT_CWD where it was. */
export function standing(file: string): string { return path.resolve(process.env['INIT_CWD'] ?? process.cwd(), file); }

/** The largest text that is read whole, in bytes. */
const LARGEST = 200 * 1024 * 1024;

/** The bytes of a file, or of standard input for `-`. */
export async function bytesOf(file: string): Promise<Uint8Array | Failure> {
  if (file === '-') {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) if (chunk instanceof Uint8Array) chunks.push(chunk);
    return Buffer.concat(chunks);
  }
  try {
    const { size } = await stat(standing(file));
    if (size > LARGEST) return failed('too-large', { name: file, size: Math.round(size / 1024 / 1024), limit: LARGEST / 1024 / 1024 });
    return await readFile(standing(file));
  } catch (reason) {
    const code = reason instanceof Error && 'code' in reason ? String(reason.code) : String(reason);
    return failed(code === 'ENOENT' ? 'missing-file' : 'unreadable', { name: file, code });
  }
}

/** Lines of a file or of standard input, one at a time. */
export function linesOf(file: string): AsyncIterable<string> {
  return createInterface({ input: file === '-' ? process.stdin : createReadStream(standing(file)), crlfDelay: Infinity });
}
