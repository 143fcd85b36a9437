import { fold } from '#app/text/fold';
import type { Span } from '#app/text/span';

/** A name with digits in it: "COVID-19", "F-16", "PCSK9", "5G". Its digits are no amount. */
export interface Code { readonly span: Span; readonly code: string }

const alphanumeric = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}./-]*\p{N})(?=[\p{L}\p{N}./-]*[\p{Lu}\p{Ll}])[\p{Lu}\p{Ll}\p{N}]+(?:[-‑/][\p{Lu}\p{Ll}\p{N}]+)*/gu;
/** Money and "number" written to the figure without a space. */
const moneyFirst = /^(?:us|rs|rp|eur|usd|gbp|chf|cny|rmb|inr|kr|r|hk|nt|n|nr|no|p)\p{N}/iu;
/** A figure with something behind it: units, ordinals, scales, compounds ("4km", "21st", "5m", "90er", "40-bit", "2014-го"). */
const figureFirst = /^\p{N}+(?:-\p{N}+)*-?\p{Ll}[\p{L}-]*$|^\p{N}+-\p{L}|^\p{N}+(?:[KMB]|GB|MB|TB|kW|MW|GW|kWh|MWh|km|kHz|MHz|GHz|Hz|V|W|°C|C|F)$/u;
/** A small word hyphened to a figure: "mid-2014", "sub-30", "angu-40"; a year behind any word. */
const wordFirst = /^\p{Ll}+[-‑]\p{N}+$|^\p{L}+[-‑](?:1[89]|20)\p{N}{2}$/u;

/** What a compound puts behind the name: "PCSK9-Hemmer", "COVID-19-Pandemie". */
const COMPOUND = /(?<=\p{N}\p{L}{0,2})(?:[-‑/]\p{L}{3,})+$/u;

/** The names with digits of a text after `plainDigits`. */
export function codesIn(text: string): Code[] {
  return Array.from(text.matchAll(alphanumeric), (match) => ({ start: match.index, raw: match[0].replace(COMPOUND, '') }))
    .map(({ start, raw }) => ({ span: { start, end: start + raw.length }, code: fold(raw.replaceAll(/[-‑]/gu, '')), raw }))
    .filter(({ raw }) => !moneyFirst.test(raw) && !figureFirst.test(raw) && !wordFirst.test(raw) && !/^\p{N}+(?:[-/]\p{N}+)*$|^\d{1,2}[hH:]\d{2}$/u.test(raw))
    .map(({ span, code }) => ({ span, code }));
}
