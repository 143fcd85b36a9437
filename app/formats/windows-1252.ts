/**
 * What 0x80 to 0x9F are in Windows-1252 (WHATWG Encoding Standard, index windows-1252; 81, 8D, 8F, 90 and 9D stay control
 * characters). By hand, since Node 20 reads them as Latin 1 whatever it is asked for.
 */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

export function fromWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('').replaceAll(/[\u0080-\u009F]/gu, (character) => upper.charAt(character.charCodeAt(0) - 0x80));
}

/** null: a character has no place in it. */
export function toWindows1252(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i), place = upper.indexOf(text.charAt(i));
    if (place >= 0) bytes[i] = 0x80 + place;
    else if (unit < 0x80 || (unit >= 0xA0 && unit <= 0xFF)) bytes[i] = unit;
    else return null;
  }
  return bytes;
}
