import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { inlineOf } from '#app/formats/html-inline';
import { guardLine } from '#app/formats/md-escape';

type Element = Tree.Element;
type Node = Tree.ChildNode;

/** Elements whose content is no text of an article. */
const leftOut = new Set(['script', 'style', 'noscript', 'template', 'nav', 'iframe', 'object', 'svg', 'math', 'canvas', 'audio', 'video', 'button', 'select', 'input', 'textarea', 'head', 'title', 'meta', 'link', 'dialog', 'menu']);
/** Elements that begin and end a block of their own; anything else runs on in the line. */
const blocks = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'caption']);

/**
 * The clipboard's HTML as Markdown: headings, paragraphs, lists, quotes, code, links and emphasis survive; scripts, styles,
 * menus and what is hidden do not. '' when there are no words in it, or when it is nested deeper than any page is. Reads what browsers, Word and Google Docs put there.
 */
export function markdownFromHtml(html: string): string {
  const written: { readonly text: string; readonly tight: boolean }[] = [];
  const write = (text: string, margin: string, tight = false): void => { if (/[\p{L}\p{N}]/u.test(text)) written.push({ text: margin + text, tight }); };
  const { childNodes } = parse(html);
  if (isDeeper(childNodes, DEEPEST)) return '';
  const withBlocks = holdingBlocks(childNodes);
  walk(childNodes, { margin: '', list: null });
  if (!written.some(({ text }) => /[\p{L}\p{N}]/u.test(text.replaceAll(/!\[[^\]]*\]\([^)]*\)/gu, '')))) return '';
  return written.map(({ text, tight }, i) => (i === 0 ? '' : tight && written[i - 1]?.tight === true ? '\n' : '\n\n') + text).join('') + '\n';

  interface Around { readonly margin: string; readonly list: { readonly ordered: boolean; readonly depth: number; readonly count: { value: number } } | null }

  /** Children in order: runs of inline ones are a paragraph each. */
  function walk(nodes: readonly Node[], around: Around): void {
    let run: Node[] = [];
    const flush = (): void => {
      for (const paragraph of inlineOf(run)) write(guardLine(paragraph), around.margin);
      run = [];
    };
    for (const node of nodes) {
      if (!('tagName' in node)) { run.push(node); continue; }
      if (leftOut.has(node.tagName) || isHidden(node)) continue;
      if (!withBlocks.has(node)) { run.push(node); continue; }
      flush();
      block(node, around);
    }
    flush();
  }

  function block(node: Element, around: Around): void {
    const heading = /^h([1-6])$/u.exec(node.tagName)?.[1], word = wordList(node);
    if (heading !== undefined) write(inlineOf(node.childNodes).join(' ').replaceAll(/\\?\n/gu, ' ').replace(/(?<=\s)#+$/u, String.raw`\$&`), `${around.margin}${'#'.repeat(Number(heading))} `);
    else if (word !== null) for (const [i, paragraph] of inlineOf(node.childNodes).entries()) write(guardLine(paragraph), `${around.margin}${i === 0 ? `${'  '.repeat(word.level - 1)}${word.marker} ` : '  '.repeat(word.level)}`, true);
    else if (node.tagName === 'blockquote') walk(node.childNodes, { margin: `${around.margin}> `, list: null });
    else if (node.tagName === 'ul' || node.tagName === 'ol') walk(node.childNodes, { ...around, list: { ordered: node.tagName === 'ol', depth: (around.list?.depth ?? 0) + 1, count: { value: Number(attribute(node, 'start') ?? 1) || 1 } } });
    else if (node.tagName === 'li') entry(node, around);
    else if (node.tagName === 'pre') write(`\`\`\`\n${plainText(node).replaceAll(/^\n|\s+$/gu, '')}\n\`\`\``, around.margin === '' ? '' : around.margin);
    else walk(node.childNodes, around);
  }

  /** The first paragraph of an entry stands behind its marker, the rest below it. */
  function entry(node: Element, around: Around): void {
    const list = around.list ?? { ordered: false, depth: 1, count: { value: 1 } };
    const marker = list.ordered ? `${list.count.value}.` : '-';
    list.count.value += 1;
    const before = written.length, indent = around.margin + (list.ordered ? '   ' : '  ').repeat(list.depth - 1);
    const deeper = node.childNodes.filter((child) => 'tagName' in child && (child.tagName === 'ul' || child.tagName === 'ol'));
    walk(node.childNodes.filter((child) => !deeper.includes(child)), { margin: `${indent}${' '.repeat(marker.length + 1)}`, list: null });
    const first = written[before];
    if (first !== undefined) written[before] = { text: `${indent}${marker} ${first.text.trimStart()}`, tight: true };
    walk(deeper, around);
  }
}

function attribute(node: Element, name: string): string | null { return node.attrs.find((each) => each.name === name)?.value ?? null; }
function isHidden(node: Element): boolean {
  return attribute(node, 'hidden') !== null || attribute(node, 'aria-hidden') === 'true' || attribute(node, 'role') === 'navigation' || /display\s*:\s*none|mso-hide\s*:\s*all/iu.test(attribute(node, 'style') ?? '');
}
/** Browsers stop nesting at 512. */
const DEEPEST = 512;
function isDeeper(nodes: readonly Node[], limit: number): boolean {
  let layer = nodes;
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > limit) return true;
    layer = layer.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
  return false;
}
/** Elements that are a block or have one inside: Google Docs wraps all of a document in one <b>. */
function holdingBlocks(nodes: readonly Node[], found: Set<Element> = new Set()): Set<Element> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    holdingBlocks(node.childNodes, found);
    if (blocks.has(node.tagName) || node.childNodes.some((child) => 'tagName' in child && found.has(child))) found.add(node);
  }
  return found;
}
function plainText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map((child) => ('tagName' in child && child.tagName === 'br' ? '\n' : plainText(child))).join('') : '';
}

/** Word puts its lists on the clipboard as paragraphs with a style and a marker that is to be ignored. */
function wordList(node: Element): { readonly level: number; readonly marker: string } | null {
  const level = /mso-list\s*:[^;]*level(\d)/iu.exec(attribute(node, 'style') ?? '')?.[1];
  if (level === undefined || node.tagName !== 'p') return null;
  return { level: Number(level), marker: /^\s*\d/u.test(plainText(node)) ? '1.' : '-' };
}
