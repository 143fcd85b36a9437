/** Windows-1252's characters for 0x80 to 0x9F, in order; the five unassigned ones stand for themselves. Source: WHATWG Encoding. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function byteOf(character: string): number | null {
  const point = character.charCodeAt(0);
  if (point >= 0xa0 && point <= 0xff) return point;
  const index = upper.indexOf(character);
  return index < 0 ? null : 0x80 + index;
}

/** What UTF-8's bytes look like when they are read as Windows-1252: a lead, then one or two that follow. */
const two = /[Â-ß][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;
const three = /[à-ï][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/u;
const sequences = new RegExp(`(?:${three.source}|${two.source})+`, 'gu');

/** Letters and marks that European, Arabic and Hebrew texts are written in, or several East Asian ones: other results are chance ("blížší"). */
const plausible = /^(?:[\u00A0-\u017F\u0218-\u021B\u0386-\u03CE\u0401-\u045F\u0490\u0491\u05D0-\u05EA\u0621-\u064A\u2010-\u203A\u20AC\u2122]+|[\u3001-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]{2,})$/u;

export interface Garbled { readonly start: number; readonly end: number; readonly meant: string }

/**
 * "MÃ¤rz" for "März": UTF-8 read as Windows-1252, and what was meant. A capital with a tilde alone ("IRMÃS") is a letter,
 * and so is one before a closing quote ("SÃO", "CAFÉ»").
 */
export function garbled(text: string): readonly Garbled[] {
  return Array.from(text.matchAll(sequences)).flatMap((match) => {
    const meant = decoded(match[0]), end = match.index + match[0].length;
    const quoted = /[»«“”‘’„]$/u.test(match[0]) && match[0].length === 2;
    return meant === null || quoted || !plausible.test(meant) ? [] : [{ start: match.index, end, meant }];
  });
}

function decoded(text: string): string | null {
  const bytes = Array.from(text, byteOf);
  let meant = '';
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i] ?? 0, size = lead >= 0xe0 ? 3 : 2;
    let point = lead & (size === 3 ? 0x0f : 0x1f);
    for (let next = i + 1; next < i + size; next += 1) {
      const byte = bytes[next];
      if (byte === undefined || byte === null || (byte & 0xc0) !== 0x80) return null;
      point = (point << 6) | (byte & 0x3f);
    }
    if (point < (size === 3 ? 0x800 : 0x80)) return null;
    meant += String.fromCodePoint(point);
    i += size;
  }
  return meant;
}
