import { sentenceStarts } from '#app/intl/words';
import { enclosed } from '#app/text/enclosed';
import { entryStarts, onlyMarker } from '#app/text/list-markers';
import { borderRules, goesOn, type BorderRules } from '#app/text/sentence-border';
import { span, type Span } from '#app/text/span';

/**
 * The sentences of a text, in order, without the space around them: all that stands between two of them is white space.
 * UTF-16 offsets. `language`: BCP 47. Line breaks are borders, unless a line ends with a space and the next one begins in
 * lower case. Unicode's rules (UAX 29) give the first guess; abbreviations, initials, ordinals, quotations, lists and stops
 * without a space behind them are ours. Judged on the Golden Rules of pragmatic_segmenter and sentencex.
 */
export function sentences(text: string, language: string): Span[] {
  const rules = borderRules(language), found: Span[] = [];
  for (const line of lines(text)) {
    const part = text.slice(line.start, line.end);
    for (const { start, end } of ofLine(part, language, rules)) found.push(span(line.start + start, line.start + end));
  }
  return found;
}

/** Lines that stand for themselves; a wrapped line ("a cold \nnight") is one with the next. */
function lines(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029\u0085\v\f]/gu)) {
    const wrapped = /[ \t]$/u.test(text.slice(Math.max(0, match.index - 1), match.index)) && /^\p{Ll}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2));
    if (wrapped) continue;
    found.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  found.push({ start, end: text.length });
  return found;
}

/** How much of the text around a border is read. */
const LEFT = 60, RIGHT = 60;
/** A sentence longer than this is no sentence: its first word says nothing. */
const LONG = 2000;

function ofLine(line: string, language: string, rules: BorderRules): Span[] {
  const guesses = new Set([...sentenceStarts(line, language), ...missed(line, rules)]);
  const lists = new Set(entryStarts(line, (at) => guesses.has(at)));
  const inside = enclosed(line);
  const found: Span[] = [];
  let start = 0, next = 0;
  for (const at of [...new Set([...guesses, ...lists])].sort((a, b) => a - b)) {
    while ((inside[next]?.end ?? Infinity) <= at) next += 1;
    const left = line.slice(Math.max(start, at - LEFT), at).trimEnd();
    const whole = start >= at - LEFT ? left.trimStart() : left;
    if (!lists.has(at)) {
      if (inside.slice(next, next + 8).some((stretch) => stretch.start < at && at < stretch.end)) continue;
      if (onlyMarker(whole) || goesOn({ left, right: line.slice(at, at + RIGHT), spaced: /\s$/u.test(line.slice(at - 1, at)), opening: at - start > LONG ? '' : opening(line.slice(start, at)) }, rules)) continue;
    }
    // No sentence without a word: stray marks go with the sentence before them, or else with the one behind.
    if (!/[\p{L}\p{N}]/u.test(line.slice(start, at))) continue;
    found.push({ start, end: at });
    start = at;
  }
  if (/[\p{L}\p{N}]/u.test(line.slice(start)) || found.length === 0) found.push({ start, end: line.length });
  else found[found.length - 1] = { start: found.at(-1)?.start ?? 0, end: line.length };
  return found.flatMap((s) => trimmed(line, s));
}

/** The first word of a sentence, or of what follows its last colon. */
function opening(sentence: string): string { return /^[^\p{L}]*(\p{L}+)/u.exec(sentence.slice(sentence.lastIndexOf(':') + 1))?.[1]?.toLowerCase() ?? ''; }

function trimmed(line: string, { start, end }: Span): Span[] {
  const part = line.slice(start, end), from = part.length - part.trimStart().length;
  return part.trim() === '' ? [] : [{ start: start + from, end: start + part.trimEnd().length }];
}

/** Stops behind which a citation or no space follows: "martyr.[1] The", "the text.And then". */
const cited = /[.!?]["”’»)]*(?:(?:\s?\[\d[\d\s,–-]*\])+|\d{1,3})\s+(?=\p{Lu}\p{Ll}|\p{Lu}\s)/gu;
const glued = /[.!?…](?=\p{Lu}\p{Ll}*[\s,.])/gu;
/** What stands before a stop that ends a sentence without space: a word of letters, not an address or a number. */
const wordBefore = /(?:^|[\s“"«(])[\p{L}'’-]*\p{Ll}{2}["”’»)]?$/u;
/** Unicode's rules see no border where figures begin a sentence ("in 2019. 12 people") nor behind a full-width stop. */
const unseen = /[.!?]['"”’»)]*\s+(?=\d)|．(?=\p{L})/gu;

function missed(line: string, rules: BorderRules): number[] {
  const found: number[] = [];
  for (const match of line.matchAll(cited)) {
    if (!/^[.!?]\d/u.test(match[0]) || /(?:\p{Ll}|[)\]”"])$/u.test(line.slice(0, match.index))) found.push(match.index + match[0].length);
  }
  for (const match of line.matchAll(glued)) {
    if (!wordBefore.test(line.slice(Math.max(0, match.index - LEFT), match.index))) continue;
    const first = /^[\p{L}\p{M}'’]+/u.exec(line.slice(match.index + 1))?.[0].toLowerCase() ?? '';
    if (line[match.index + 1 + first.length] === '.') {
      if (rules.never.has(first)) found.push(match.index + 1);
    } else if (match[0] !== '.' || rules.starters.has(first) || /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(line.slice(match.index + 1, match.index + 40))) found.push(match.index + 1);
  }
  for (const match of line.matchAll(unseen)) found.push(match.index + match[0].length);
  if (rules.stops !== '') for (const match of line.matchAll(new RegExp(`[${rules.stops}]["”»)]*\\s+(?=["“«(]*\\p{Lu})`, 'gu'))) found.push(match.index + match[0].length);
  return found;
}
