import { CODE, type Code } from '#app/documents/article';
import { codeText, textWithCodes } from '#app/documents/code-text';
import { entryNumbers } from '#app/documents/entry-numbers';
import type { OutgoingBlock } from '#app/review/outgoing';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escaped(text: string): string { return text.replaceAll(/[&<>"]/gu, (mark) => entities[mark] ?? mark); }

/**
 * The text as the HTML a CMS takes from the clipboard: headings, paragraphs, lists, quotes, links and emphasis; no style, no
 * class, no script. Markup that HTML has no element for is left out, its words stay.
 */
export function cleanHtml(blocks: readonly OutgoingBlock[], language: string): string {
  const parts: string[] = [];
  for (let i = 0; i < blocks.length;) {
    const end = blocks.findIndex((block, place) => place >= i && block.type !== 'entry');
    const entries = blocks.slice(i, end < 0 ? blocks.length : end), next = blocks[i];
    if (entries.length > 0) parts.push(list(entries, 1));
    else if (next !== undefined) parts.push(whole(next));
    i += Math.max(1, entries.length);
  }
  return `<div lang="${escaped(language)}">${parts.join('')}</div>`;
}

/** Entries with those below them. An entry without one above it stands at the level there is. */
function list(entries: readonly OutgoingBlock[], depth: number): string {
  const items: { readonly head: OutgoingBlock; readonly below: OutgoingBlock[] }[] = [];
  for (const entry of entries) {
    const last = items.at(-1);
    if (last === undefined || entry.level <= depth) items.push({ head: entry, below: [] });
    else last.below.push(entry);
  }
  return items.map(({ head, below }, i) => {
    const element = head.ordered ? 'ol' : 'ul', same = (other: number): boolean => items[other]?.head.ordered === head.ordered;
    return `${same(i - 1) ? '' : `<${element}>`}<li>${inline(head)}${below.length > 0 ? list(below, depth + 1) : ''}</li>${same(i + 1) ? '' : `</${element}>`}`;
  }).join('');
}

function whole(block: OutgoingBlock): string {
  switch (block.type) {
    case 'heading': { const level = Math.min(6, Math.max(1, block.level)); return `<h${level}>${inline(block)}</h${level}>`; }
    case 'quote': return `<blockquote><p>${inline(block)}</p></blockquote>`;
    case 'preformatted': return `<pre>${escaped(textWithCodes(block.text, block.codes))}</pre>`;
    case 'paragraph': case 'entry': return `<p>${inline(block)}</p>`;
    default: return block.type satisfies never;
  }
}

/** The text as plain characters: paragraphs with a blank line between, entries with a dash or a number. */
export function cleanText(blocks: readonly OutgoingBlock[]): string {
  const numbers = entryNumbers(blocks);
  return blocks.map((block, i) => {
    const before = i === 0 ? '' : block.type === 'entry' && blocks[i - 1]?.type === 'entry' ? '\n' : '\n\n';
    const words = textWithCodes(block.text, block.codes).trim(), number = numbers[i] ?? null;
    return before + (block.type !== 'entry' ? words : `${'  '.repeat(Math.max(1, block.level) - 1)}${number === null ? '-' : `${number}.`} ${words}`);
  }).join('');
}

const elements: Readonly<Partial<Record<Code['what'], string>>> = { strong: 'strong', emphasis: 'em', strike: 's', link: 'a', code: 'code' };
function inline({ text, codes }: OutgoingBlock): string {
  const open: { readonly pair: string | undefined; readonly element: string }[] = [];
  let [n, out] = [0, ''];
  for (const piece of text.trim().split(new RegExp(`(${CODE})`, 'u'))) {
    if (piece !== CODE) { out += escaped(piece).replaceAll('\n', '<br>'); continue; }
    const code = codes[n];
    n += 1;
    if (code === undefined) continue;
    if (code.kind === 'open') {
      const element = code.what === 'link' && safe(code.href) === null ? undefined : elements[code.what];
      if (element !== undefined) { out += element === 'a' ? `<a href="${escaped(safe(code.href) ?? '')}">` : `<${element}>`; open.push({ pair: code.pair, element }); }
    } else if (code.kind === 'close') {
      const at = open.findLastIndex((one) => one.pair === code.pair);
      // Editing may have crossed two pairs: what was opened inside is closed with it.
      if (at >= 0) out += ended(open.splice(at));
    } else out += alone(code);
  }
  return out + ended(open);
}
function ended(open: readonly { readonly element: string }[]): string { return open.reduceRight((tags, { element }) => `${tags}</${element}>`, ''); }
function alone(code: Code): string {
  if (code.what === 'break') return '<br>';
  if (code.what === 'image') { const href = safe(code.href); return href === null ? escaped(codeText(code)) : `<img src="${escaped(href)}" alt="${escaped(codeText(code))}">`; }
  return code.what === 'code' ? `<code>${escaped(codeText(code))}</code>` : '';
}
/** An address that leads somewhere and runs nothing; null: any other. */
function safe(href: string | undefined): string | null {
  if (href === undefined || href === '') return null;
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(href.replaceAll(/[\p{Cc} ]/gu, ''))?.[0].toLowerCase();
  return scheme === undefined || scheme === 'http:' || scheme === 'https:' || scheme === 'mailto:' || scheme === 'tel:' ? href : null;
}
