import { failed, type Failure } from '#app/documents/failure';
import type { Encoding } from '#app/documents/article';
import { fromWindows1252 } from '#app/formats/windows-1252';

/** A text out of a file. `legacy`: it was no valid UTF-8 and was read as Windows-1252, which takes any bytes: worth a look. */
export interface Decoded { readonly text: string; readonly encoding: Encoding; readonly legacy: boolean }

/**
 * Bytes as text: byte order marks first, then strict UTF-8, else Windows-1252. The BOM is left out, line ends stay. A file
 * with NUL or more than a trace of other control characters is no text: `binary`. `name` is for the message only.
 */
export function decode(bytes: Uint8Array, name: string): Decoded | Failure {
  if (bytes.length === 0) return failed('empty-file', { name });
  const [b0, b1, b2] = bytes;
  const charset = b0 === 0xFF && b1 === 0xFE ? 'utf-16le' : b0 === 0xFE && b1 === 0xFF ? 'utf-16be' : null;
  if (charset !== null) {
    const text = wide(bytes, charset);
    return text === null ? failed('undecodable', { name }) : decoded(text, charset, true, name);
  }
  const bom = b0 === 0xEF && b1 === 0xBB && b2 === 0xBF;
  const text = strictUtf8(bom ? bytes.subarray(3) : bytes);
  if (text !== null) return decoded(text, 'utf-8', bom, name);
  if (bom) return failed('undecodable', { name });
  return decoded(fromWindows1252(bytes), 'windows-1252', false, name);
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (reason) {
    // The one thing a fatal decoder throws for: bytes that are no UTF-8.
    if (reason instanceof TypeError) return null;
    throw reason;
  }
}

/** UTF-16 with its BOM; null when a unit is cut in half or a surrogate stands alone, since it would not come back as it was. */
function wide(bytes: Uint8Array, charset: 'utf-16le' | 'utf-16be'): string | null {
  if (bytes.length % 2 === 1) return null;
  const high = charset === 'utf-16be' ? 0 : 1;
  const parts: string[] = [];
  for (let at = 2; at < bytes.length; at += 2 * 8192) {
    const units: number[] = [];
    for (let i = at; i < Math.min(at + 2 * 8192, bytes.length); i += 2) units.push(((bytes[i + high] ?? 0) << 8) | (bytes[i + 1 - high] ?? 0));
    parts.push(String.fromCharCode(...units));
  }
  const text = parts.join('');
  return /[\uD800-\uDFFF]/u.test(text) ? null : text;
}

function decoded(text: string, charset: Encoding['charset'], bom: boolean, name: string): Decoded | Failure {
  if (text.trim() === '') return failed('empty-file', { name });
  if (looksBinary(text)) return failed('binary', { name });
  return { text, encoding: { charset, bom, newline: newlineOf(text) }, legacy: charset === 'windows-1252' };
}

/** Control characters that texts do hold: line ends, tabs, form feeds, the end mark of DOS, next line. */
const usual = new Set(['\t', '\n', '\v', '\f', '\r', '\u001A', '\u0085']);

function looksBinary(text: string): boolean {
  const head = text.slice(0, 65_536);
  if (head.includes('\0')) return true;
  const controls = head.match(/\p{Cc}/gu)?.filter((control) => !usual.has(control)).length ?? 0;
  return controls > 8 && controls / head.length > 0.01;
}

/** The line end that most lines have; what is written between new blocks. */
function newlineOf(text: string): Encoding['newline'] {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const crlf = count(/\r\n/gu), lf = count(/(?<!\r)\n/gu), cr = count(/\r(?!\n)/gu);
  return crlf > lf && crlf >= cr ? '\r\n' : cr > lf ? '\r' : '\n';
}
