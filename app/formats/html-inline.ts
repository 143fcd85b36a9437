import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { escapeMd } from '#app/formats/md-escape';

type Node = Tree.ChildNode;
type Element = Tree.Element;

/** A line end while the text is put together: a code point that Unicode keeps out of all texts. */
const BREAK = '\uFDD0';
const marks: Readonly<Record<string, string>> = { strong: '**', b: '**', em: '*', i: '*', cite: '*', s: '~~', del: '~~', strike: '~~' };

/** Runs of inline nodes as Markdown, one string a paragraph: two line breaks in a row part paragraphs. */
export function inlineOf(nodes: readonly Node[]): string[] {
  return nodes.map((node) => written(node, new Set())).join('').split(new RegExp(`\\s*${BREAK}\\s*${BREAK}[\\s${BREAK}]*`, 'u'))
    .map((paragraph) => paragraph.replaceAll(/[ \t\r\n\f]+/gu, ' ').replaceAll(new RegExp(`^[ ${BREAK}]+|[ ${BREAK}]+$`, 'gu'), '').replaceAll(new RegExp(` ?${BREAK} ?`, 'gu'), '\\\n'))
    .filter((paragraph) => paragraph !== '');
}

function written(node: Node, open: ReadonlySet<string>): string {
  if (node.nodeName === '#text' && 'value' in node) return escapeMd(node.value.replaceAll(/[\s\uFDD0]+/gu, (space) => (space.includes('\u00A0') ? space.replaceAll(/[\t\r\n\f\uFDD0]/gu, ' ') : ' ')), [], false);
  if (!('tagName' in node)) return '';
  const style = attribute(node, 'style');
  if (/mso-list\s*:\s*ignore/iu.test(style) || /display\s*:\s*none/iu.test(style)) return '';
  if (node.tagName === 'br') return BREAK;
  if (node.tagName === 'img') return image(node);
  if (node.tagName === 'code' || node.tagName === 'kbd' || node.tagName === 'samp') return code(node);
  if (['script', 'style', 'noscript', 'template', 'button', 'svg'].includes(node.tagName)) return '';
  const added = marksOf(node, style).filter((mark) => !open.has(mark));
  const inner = node.childNodes.map((child) => written(child, new Set([...open, ...added]))).join('');
  const marked = added.reduce((text, mark) => emphasised(text, mark), inner);
  const href = node.tagName === 'a' ? attribute(node, 'href') : '';
  return leads(href) && /\S/u.test(marked) && !marked.includes(BREAK) ? around(marked, '[', `](${href.replaceAll(/[\s()<>\\]/gu, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29')})`) : marked;
}

/** What an element makes of its words, by its name or, in what editors put on the clipboard, by its style. */
function marksOf(node: Element, style: string): string[] {
  const found = new Set<string>();
  const named = marks[node.tagName];
  if (named !== undefined && !(named === '**' && /font-weight\s*:\s*(?:normal|[1-4]00)/iu.test(style)) && !(named === '*' && /font-style\s*:\s*normal/iu.test(style))) found.add(named);
  if (/font-weight\s*:\s*(?:bold|bolder|[6-9]00)/iu.test(style)) found.add('**');
  if (/font-style\s*:\s*(?:italic|oblique)/iu.test(style)) found.add('*');
  return [...found];
}

/** Emphasis closes around its words, space outside; where its marks would not be read as such it is let go. */
function emphasised(text: string, mark: string): string {
  const words = text.trim();
  if (!/[\p{L}\p{N}]/u.test(words) || words.includes(BREAK + BREAK) || /^[\p{P}\p{S}]|[\p{P}\p{S}]$/u.test(words.replaceAll(/^\[|\]\([^)]*\)$/gu, ''))) return text;
  return around(text, mark, mark);
}
function around(text: string, before: string, after: string): string {
  const start = text.length - text.trimStart().length, words = text.trim();
  return text.slice(0, start) + before + words + after + text.slice(start + words.length);
}

function image(node: Element): string {
  const [source, alt] = [attribute(node, 'src'), attribute(node, 'alt')];
  return /^https?:/iu.test(source) ? `![${escapeMd(alt, [], false)}](${source.replaceAll(/[\s()<>\\]/gu, '%20')})` : '';
}
function code(node: Element): string {
  const text = plain(node).replaceAll(/\s+/gu, ' ').trim();
  if (text === '') return '';
  const fence = '`'.repeat(Math.max(0, ...Array.from(text.matchAll(/`+/gu), (run) => run[0].length)) + 1);
  return text.startsWith('`') || text.endsWith('`') ? `${fence} ${text} ${fence}` : fence + text + fence;
}
function plain(node: Node): string { return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(plain).join('') : ''; }
function attribute(node: Element, name: string): string { return node.attrs.find((each) => each.name === name)?.value ?? ''; }
/** An address that can be followed from anywhere and runs nothing. */
function leads(href: string): boolean { return /^(?:https?:|mailto:|tel:)/iu.test(href.trim()); }
