const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escaped(text: string): string {
  // Characters that XML 1.0 cannot hold at all are left out: a memory with one in it would open nowhere.
  return text.replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, (control) => (/[\t\n\r\u0085]/u.test(control) ? control : '')).replaceAll(/[&<>"]/gu, (mark) => entities[mark] ?? mark);
}

/** A translation memory in TMX 1.4b (LISA OSCAR; segtype sentence), UTF-8. */
export function tmx(languages: { readonly source: string; readonly target: string }, pairs: readonly { readonly source: string; readonly target: string }[]): string {
  const unit = (language: string, text: string): string => `<tuv xml:lang="${escaped(language)}"><seg>${escaped(text)}</seg></tuv>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>', '<!DOCTYPE tmx SYSTEM "tmx14.dtd">', '<tmx version="1.4">',
    `<header creationtool="Recto" creationtoolversion="1" segtype="sentence" o-tmf="Recto" adminlang="en" srclang="${escaped(languages.source)}" datatype="plaintext"/>`,
    '<body>', ...pairs.map((pair) => `<tu>${unit(languages.source, pair.source)}${unit(languages.target, pair.target)}</tu>`), '</body>', '</tmx>', '',
  ].join('\n');
}
