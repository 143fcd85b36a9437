import path from 'node:path';
import type { Ask } from '#app/contract/channels';
import { isFailure, failed, type Failure } from '#app/documents/failure';
import { markdownFromHtml } from '#app/formats/html';
import type { Asker } from '#main/asker';
import type { Input } from '#main/analysis/bring-in';
import type { Side } from '#main/analysis/roles';
import { isTooLarge, readText, tooLarge } from '#main/files';
import type { Parts } from '#main/parts';
import { sample } from '#main/sample/texts';

/** `null`: it was called off. */
type Brought = { readonly review: string } | Failure | null;
type Asked = Ask<'home/bring-in'>['inputs'][number];
/** Milliseconds after which laying out takes its cheapest ways. */
export const PATIENCE = 60_000;

/** From files, pasted text or a review file to a review of the library. */
export async function bringIn(parts: Parts, asked: readonly Asked[], roles: readonly Side[] | null, asker: Asker): Promise<Brought> {
  const [only, another] = asked;
  const file = only?.kind === 'file' && another === undefined ? parts.tokens.fileOf(only.token) : null;
  if (file !== null && isReviewFile(file)) return parts.sessions.openFile(file);
  const inputs: Input[] = [];
  for (const one of asked) {
    const input = await inputOf(parts, one);
    if (isFailure(input)) return input;
    inputs.push(input);
  }
  return begin(parts, inputs, roles, asker);
}
export function isReviewFile(file: string): boolean { return path.extname(file).toLowerCase() === '.recto'; }

export async function bringInFiles(parts: Parts, files: readonly string[], asker: Asker): Promise<Brought> {
  return bringIn(parts, files.map((file) => ({ kind: 'file', token: parts.tokens.give(file).token })), null, asker);
}
export async function bringInSample(parts: Parts, asker: Asker): Promise<Brought> {
  const inputs = [sample.source, sample.target].map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  return begin(parts, inputs, ['source', 'target'], asker);
}

async function begin(parts: Parts, inputs: readonly Input[], roles: readonly Side[] | null, asker: Asker): Promise<Brought> {
  const brought = await asker.wait(parts.pool.run('bring-in', { inputs, roles, interfaceLanguage: parts.settings.get().language }, PATIENCE, asker.progress));
  return brought === null || isFailure(brought) ? brought : parts.sessions.begin(brought.imported, brought.blobs, brought.sure);
}

/** One input's name and bytes. */
export async function inputOf(parts: Parts, asked: Asked): Promise<Input | Failure> {
  if (asked.kind === 'file') {
    const file = parts.tokens.fileOf(asked.token);
    if (file === null) return failed('missing-file', { name: '' });
    const bytes = await readText(file);
    return isFailure(bytes) ? bytes : { name: path.basename(file), bytes };
  }
  // The clipboard's HTML keeps headings, links and lists; where it holds no words the plain text beside it does.
  const markdown = asked.html === null ? '' : markdownFromHtml(asked.html);
  const name = `${parts.voice().t('main.name.pasted')}.${markdown === '' ? 'txt' : 'md'}`;
  const bytes = new TextEncoder().encode(markdown === '' ? asked.text : markdown);
  const size = Math.max(bytes.length, asked.html?.length ?? 0);
  return isTooLarge(size) ? tooLarge(name, size) : { name, bytes, ...(asked.html === null ? {} : { html: asked.html }) };
}
