import { CODE, type Code } from '#app/documents/article';

/** Characters of a text as Markdown, so that each is read as itself; each U+FFFC is written by the next of `codes`. `cell`: inside a table. */
export function escapeMd(text: string, codes: readonly Code[], cell: boolean): string {
  let next = 0, written = '';
  for (const [part, code] of text.split(CODE).map((characters, i): [string, Code | undefined] => [characters, i === 0 ? undefined : codes[next++]])) {
    if (code !== undefined) written = written.endsWith('!') && code.raw.startsWith('[') ? `${written.slice(0, -1)}\\!${code.raw}` : written + code.raw;
    written += plain(part, cell);
  }
  return written;
}

function plain(text: string, cell: boolean): string {
  const escaped = text.replaceAll(/[\r\n]\s*/gu, ' ')
    .replaceAll(/[\\`*[\]~]/gu, String.raw`\$&`)
    .replaceAll(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\_`)
    .replaceAll(/<(?=[A-Za-z/!?])|&(?=#?[A-Za-z\d]{1,31};)/gu, String.raw`\$&`);
  return cell ? escaped.replaceAll('|', String.raw`\|`) : escaped;
}

/** Every mark of the syntax escaped: what is written where the milder way was not read back as the same text. */
export function escapeAll(text: string, codes: readonly Code[]): string {
  let next = 0;
  return text.split(CODE).map((part, i) => (i === 0 ? '' : tag(codes[next++])) + part.replaceAll(/[\r\n]\s*/gu, ' ').replaceAll(/[!-/:-@[-`{-~]/gu, String.raw`\$&`)).join('');
}

/** Emphasis whose marks would not be read as such (`a**“b”**c`) is written as HTML. */
const tags: Partial<Record<Code['what'], string>> = { strong: 'strong', emphasis: 'em', strike: 'del' };
function tag(code: Code | undefined): string {
  if (code === undefined) return '';
  const name = tags[code.what];
  return name === undefined || code.kind === 'alone' ? code.raw : code.kind === 'open' ? `<${name}>` : `</${name}>`;
}

/** A changed line that would be read as markup at its start: "1. " → "1\. ", "# " → "\# ". */
export function guardLine(line: string): string {
  return line.replace(/^(?:#{1,6}(?=\s|$)|[-+*](?=\s|$)|>|`{3}|~{3}|=+\s*$|-+\s*$|(?:[-_*]\s*){3,}$|\[(?=\^?[^\]]*\]:))/u, String.raw`\$&`)
    .replace(/^(\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`);
}
