import type { Encoding } from '#app/documents/article';
import { toWindows1252 } from '#app/formats/windows-1252';

/** Text as bytes in the encoding it came in. Characters that Windows-1252 lacks make it UTF-8: nothing is lost; `charset` says which. */
export function encode(text: string, encoding: Encoding): { readonly bytes: Uint8Array; readonly charset: Encoding['charset'] } {
  switch (encoding.charset) {
    case 'utf-8': return { bytes: new TextEncoder().encode(encoding.bom ? `\uFEFF${text}` : text), charset: 'utf-8' };
    case 'utf-16le': case 'utf-16be': return { bytes: wide(text, encoding.charset), charset: encoding.charset };
    case 'windows-1252': {
      const bytes = toWindows1252(text);
      return bytes === null ? { bytes: new TextEncoder().encode(text), charset: 'utf-8' } : { bytes, charset: 'windows-1252' };
    }
    default: return encoding.charset satisfies never;
  }
}

function wide(text: string, charset: 'utf-16le' | 'utf-16be'): Uint8Array {
  const whole = `\uFEFF${text}`, bytes = new Uint8Array(whole.length * 2), high = charset === 'utf-16be' ? 0 : 1;
  for (let i = 0; i < whole.length; i += 1) {
    const unit = whole.charCodeAt(i);
    bytes[2 * i + high] = unit >> 8;
    bytes[2 * i + 1 - high] = unit & 0xFF;
  }
  return bytes;
}
