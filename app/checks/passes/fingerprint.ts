/** The four 16-bit parts of FNV-1a's 64-bit offset basis, lowest first. */
const BASIS = [0x2325, 0x8422, 0x9ce4, 0xcbf2] as const;

/**
 * FNV-1a, 64 bits, over UTF-16 code units; 16 hexadecimal digits. To know a text again, not to protect it.
 * In 16-bit parts, since numbers are exact to 53 bits only: the prime is 2^40 + 0x1b3.
 * Source: Fowler, Noll, Vo; RFC 9923.
 */
export function fingerprint(parts: readonly string[]): string {
  const text = parts.join('\u0000');
  let [a, b, c, d]: [number, number, number, number] = [...BASIS];
  for (let i = 0; i < text.length; i += 1) {
    a ^= text.charCodeAt(i);
    const low = a * 0x1b3, second = b * 0x1b3 + (low >>> 16);
    const third = c * 0x1b3 + ((a << 8) & 0xffffff) + (second >>> 16);
    d = (d * 0x1b3 + ((b << 8) & 0xffffff) + (third >>> 16)) & 0xffff;
    [a, b, c] = [low & 0xffff, second & 0xffff, third & 0xffff];
  }
  return [d, c, b, a].map((part) => part.toString(16).padStart(4, '0')).join('');
}
