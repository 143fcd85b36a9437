import { francAll } from 'franc';
import { alsoWrittenIn, japaneseScripts, knownLanguages, type KnownLanguage } from '#app/text/languages';
import { scripts, type Script } from '#app/text/script';
import { tellTales, type TellTale } from '#app/text/tell-tales';

/** A language a text may be in. */
export interface Guess {
  /** BCP 47. */
  readonly language: string;
  /** 0 to 1: how often a first guess with this margin is right. */
  readonly confidence: number;
  /** False: to be shown as uncertain and asked about, never taken silently. */
  readonly sure: boolean;
}

/** Letters that are read at most: more change nothing (letter triples read 2,048 code units). */
const READ = 4000;
/** Below this many letters of a script that several languages share, no guess is sure. */
const FEW = 20;
/** From here on a small lead is enough. */
const ENOUGH = 100;

/**
 * The languages a text may be in, best first; empty for a text without letters. Script first, then letter triples (franc)
 * among the app's languages of that script, weighed with function words and tell-tale letters. `among`: BCP 47 tags to
 * choose from. Method and figures: letter triples misjudge a third of texts of 20 characters, so those are never sure.
 */
export function identify(text: string, among?: readonly string[]): Guess[] {
  const read = text.slice(0, READ);
  const found = scripts(read);
  const script = leading(found);
  if (script === null) return [];
  const rows = [...knownLanguages, ...alsoWrittenIn].filter((row) => row.script === script && (among === undefined || among.includes(row.tag)));
  const tags = [...new Set(rows.map((row) => row.tag))];
  const share = found.filter((part) => part.script === script || (script === 'Hiragana' && part.script === 'Han') || (script === 'Hiragana' && part.script === 'Katakana')).reduce((sum, part) => sum + part.share, 0);
  const [only] = tags;
  if (only === undefined) return [];
  if (tags.length === 1) return [{ language: only, confidence: share, sure: share > 0.6 }];
  return weighed(read, rows, tags);
}

/** The script with most letters; kana makes a text Japanese, since most of its letters may be Han. */
function leading(found: readonly { readonly script: Script; readonly share: number }[]): Script | null {
  const kana = found.filter((part) => japaneseScripts.has(part.script)).reduce((sum, part) => sum + part.share, 0);
  if (kana > 0.05 && found.every((part) => part.script === 'Han' || japaneseScripts.has(part.script) || part.share < 0.4)) return 'Hiragana';
  return found[0]?.script ?? null;
}

/** How much the words and letters count beside the triples: the sum decides. */
const WORDS = 0.8, LETTERS = 0.4;

function weighed(text: string, rows: readonly KnownLanguage[], tags: readonly string[]): Guess[] {
  const codes = rows.flatMap((row) => row.code === null ? [] : [row.code]);
  const byCode = new Map(francAll(text, { only: codes, minLength: 1 }));
  const words = text.toLowerCase().match(/[\p{L}\p{M}'’‘-]+/gu) ?? [];
  const letters = text.toLowerCase().match(/\p{L}/gu) ?? [];
  const told = telling(words, letters);
  const scored = tags.map((language) => {
    const triples = Math.max(...rows.filter((row) => row.tag === language).map((row) => row.code === null ? UNMODELLED : byCode.get(row.code) ?? 0));
    return { language, score: triples + (told.get(language) ?? 0) };
  }).sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const confidence = right(best - (scored[1]?.score ?? 0), letters.length);
  return scored.filter(({ score }) => score > best - 0.6).map(({ language, score }, rank) => ({
    language, confidence: rank === 0 ? confidence : Math.min(confidence, (1 - confidence) * 0.5 ** rank * Math.max(0, 1 - (best - score))),
    sure: rank === 0 && letters.length >= FEW && confidence >= (letters.length >= ENOUGH ? 0.9 : 0.99),
  }));
}

/** What a language without letter triples is given for them: what a near kin of the right one reaches. */
const UNMODELLED = 0.75;

/** Languages by word and by letter; what several share says less for each. */
const byWord = index((row) => row.words.split(' ')), byLetter = index((row) => Array.from(row.letters));
function index(marks: (row: TellTale) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [language, row] of Object.entries(tellTales)) {
    for (const mark of new Set(marks(row))) found.set(mark, [...found.get(mark) ?? [], language]);
  }
  return found;
}

/** What function words and letters say for each language: weighed shares of the text's words and letters, saturating. */
function telling(words: readonly string[], letters: readonly string[]): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  const count = (marks: readonly string[], known: ReadonlyMap<string, readonly string[]>, weight: number, full: number): void => {
    const shares = new Map<string, number>();
    for (const mark of marks) {
      const languages = known.get(mark) ?? [];
      for (const language of languages) shares.set(language, (shares.get(language) ?? 0) + 1 / Math.sqrt(languages.length) / marks.length);
    }
    for (const [language, share] of shares) told.set(language, (told.get(language) ?? 0) + weight * Math.min(1, share / full));
  };
  count(words, byWord, WORDS, 0.4);
  count(letters, byLetter, LETTERS, 0.03);
  return told;
}

/** How often a first guess is right by its lead over the second and the letters read, as measured over 52 languages. */
function right(margin: number, read: number): number {
  const full = margin >= 0.2 ? 0.99 : margin >= 0.1 ? 0.9 : margin >= 0.05 ? 0.75 : margin >= 0.02 ? 0.55 : 0.39;
  return read >= FEW ? (read >= 300 ? Math.max(full, 0.95) : full) : Math.min(full, 0.6) * (0.5 + read / FEW / 2);
}
