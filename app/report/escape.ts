const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML text or attribute value. */
export function escaped(text: string): string { return text.replaceAll(/[&<>"']/gu, (mark) => entities[mark] ?? mark); }
