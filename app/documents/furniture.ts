import type { Block, Standing } from '#app/documents/article';
import { agencies, creditWords } from '#app/documents/credit-words';
import { consentBanner, furniturePatterns } from '#app/documents/furniture-patterns';
import { furniturePhrases } from '#app/documents/furniture-phrases';
import { fold } from '#app/text/fold';

/** Furniture and credits are short; consent banners may be longer and are known by their first words. */
const longest = { words: 8, credit: 12, banner: 60, characters: 600 };

type Kind = 'always' | 'edge' | 'teaser' | 'credit' | 'byline' | null;

/**
 * Whether each block belongs to the article, to the web page around it or credits somebody. Whole blocks only, by phrase
 * and pattern, with their place: "Share this article of the treaty" is text; "Menu" is furniture above the article and text
 * inside it. The phrases of all languages are tried, since a machine translation of a page may leave some as they were.
 */
export function standingOf(blocks: readonly Pick<Block, 'type' | 'text'>[]): Standing[] {
  const kinds = blocks.map((block) => block.type === 'preformatted' ? null : kindOf(block.text));
  const proses = blocks.map((block, i) => kinds[i] === null && isProse(block));
  const first = proses.indexOf(true), last = proses.lastIndexOf(true);
  const outside = (i: number): boolean => first < 0 || i < first || i > last;
  const standings: Standing[] = kinds.map((kind, i) => {
    switch (kind) {
      case 'always': return 'furniture';
      case 'teaser': return outside(i) || beside(kinds, i) || i + 1 >= blocks.length || !(proses[i + 1] ?? false) ? 'furniture' : 'text';
      case 'edge': return outside(i) || beside(kinds, i) ? 'furniture' : 'text';
      case 'credit': return 'credit';
      case 'byline': return i <= first + 1 || i > last ? 'credit' : 'text';
      case null: return 'text';
      default: return kind satisfies never;
    }
  });
  return afterTeasers(standings, kinds, blocks, last);
}

/** Below the prose, what follows "Most popular" are headlines of other articles. */
function afterTeasers(standings: readonly Standing[], kinds: readonly Kind[], blocks: readonly Pick<Block, 'type' | 'text'>[], last: number): Standing[] {
  let teased = false;
  return standings.map((standing, i) => {
    if (i <= last || last < 0) return standing;
    if (kinds[i] === 'teaser') teased = true;
    return teased && standing === 'text' && !isProse(blocks[i] ?? { type: 'paragraph', text: '' }) ? 'furniture' : standing;
  });
}

/** Whether a line, wherever it stands, is one of a web page or a credit: what a reader of plain text asks before it sees a heading. */
export function pageOrCredit(text: string): boolean {
  const kind = kindOf(text);
  return kind !== null && kind !== 'byline';
}

function beside(kinds: readonly Kind[], i: number): boolean { return [kinds[i - 1], kinds[i + 1]].some((kind) => kind === 'always' || kind === 'edge' || kind === 'teaser'); }

/** Text of an article: a sentence, or long; a heading belongs to what it heads and decides nothing. */
function isProse(block: Pick<Block, 'type' | 'text'>): boolean {
  if (block.type === 'heading') return false;
  if (block.text.length > longest.characters) return true;
  const words = wordCount(block.text);
  return words > 14 || (words >= 5 && /[.!?…。！？।؟۔։]["'”’»)\]]*$/u.test(block.text.trim()));
}

/** Words; scripts that write none apart count two characters for one. */
function wordCount(text: string): number {
  const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu)?.length ?? 0;
  return Math.ceil(dense / 2) + (text.replaceAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0);
}

function plainly(text: string): string { return fold(text, { accents: 'off' }).replaceAll(/[’‘`´]/gu, "'").replaceAll(/\s+/gu, ' '); }

const phrases = new Map<string, 'always' | 'edge' | 'teaser'>();
for (const row of Object.values(furniturePhrases)) {
  // A phrase that is a word of articles in one language stays one in all.
  for (const phrase of row.always) if (!phrases.has(plainly(phrase))) phrases.set(plainly(phrase), 'always');
  for (const phrase of row.teaser) phrases.set(plainly(phrase), 'teaser');
  for (const phrase of row.edge) phrases.set(plainly(phrase), 'edge');
}

const labels = new RegExp(`^(?:${Object.values(creditWords).map((row) => plainly(row.label)).join('|')})(?: ?[:：]| ?[/|–—-] | (?:©|@)|/)`, 'u');
const spelledOut = /^(?:reporting by|additional reporting by|editing by|edited by|written by|compiled by|translated by|photo by|photograph by|video by|image credit|file photo|courtesy of|with inputs from|traduit par|propos recueillis par|ubersetzt von|traducido por|con informacion de|a cura di|traduzione di|traduzido por|com informacoes de|vertaald door|по материалам|за матеріалами) \p{L}/u;
const agency = new RegExp(`^[([（【]?\\s*(?:${plainly(agencies)})(?: ?[/,&+] ?(?:${plainly(agencies)}|[\\p{L}. ]{2,30}))*\\s*[)\\]）】]?$`, 'u');
const bylines = new RegExp(`^(?:${Object.values(creditWords).map((row) => row.by).filter((by) => by !== '').join('|')}) `, 'u');

function kindOf(text: string): Kind {
  if (text.length > longest.characters) return null;
  const trimmed = text.replaceAll('\uFFFC', '').trim();
  const words = wordCount(trimmed);
  const plain = plainly(trimmed);
  if (words > longest.banner || words === 0) return null;
  if (consentBanner.test(plain)) return 'always';
  const bare = plain.replace(/^[^\p{L}\p{N}©([（【]+/u, '').replace(/[\s:：.…!|›»→>+▼▾↓↑-]+$/u, '');
  if (words <= longest.words) {
    const phrase = phrases.get(bare);
    if (phrase !== undefined) return phrase;
    if (furniturePatterns.some((pattern) => pattern.test(bare))) return 'always';
  }
  if (words > longest.credit || (/[.!?。！？]["'”’»]*$/u.test(trimmed) && words > 5)) return null;
  if ((labels.test(plain) && /[:：/|–—©@-]\s*\S/u.test(plain)) || spelledOut.test(plain) || agency.test(plain)) return 'credit';
  return words >= 3 && words <= 7 && bylines.test(plain) && isNames(trimmed) ? 'byline' : null;
}

/** Names only behind the first word: "By Ann Smith and Bob Jones". */
function isNames(line: string): boolean {
  const rest = line.replace(/^\S+\s+/u, '');
  return rest !== '' && rest.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word) || /^(?:and|et|und|y|e|en|och|og|de|von|van|der|la|le|&)$/u.test(word));
}
