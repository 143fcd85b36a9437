import type { Doubt, Marked } from '#app/checks/check';
import { run, type ChecksCache } from '#app/checks/run';
import type { Unlooked } from '#app/contract/views';
import type { Content, ContentPatch } from '#app/review/content';
import { mendedDoubts } from '#app/review/mended';
import { patched } from '#app/review/patch';
import { checkUnits, targetWords } from '#app/review/units';
import { isDismissed, silenced, type OutsideVerdict } from '#app/review/verdicts';
import type { Limits } from '#main/analysis/limits';

type Languages = { readonly source: string | null; readonly target: string };
/**
 * The checks over one open review. The worker keeps its content between two asks, so that a change comes as a patch on
 * `from` and only what changed is read again.
 */
export interface CheckReview {
  readonly review: string;
  /** Numbers of contents: that the patch is made on (`null`: the whole content comes), and that it leads to. */
  readonly from: number | null;
  readonly to: number;
  readonly whole: { readonly content: Content; readonly raw: Content } | null;
  readonly patch: ContentPatch | null;
  readonly languages: Languages;
  readonly outside: readonly OutsideVerdict[];
}
/** `unknown`: the worker has no content of that number (it has begun anew): ask again with the whole. */
export type CheckedReview = { readonly unknown: true } | { readonly marked: Omit<Marked, 'incomplete'> & { readonly incomplete: readonly Unlooked[] }; /** Doubts of the machine's text that changed words have settled. */ readonly mended: number; /** Of the translation, the web page's lines not counted. */ readonly words: number };

interface Known { readonly number: number; readonly content: Content; readonly cache: ChecksCache; readonly raw: Content; /** The raw text's; null: not looked yet. */ readonly rawDoubts: readonly Doubt[] | null; readonly languages: string }
/** What the worker remembers of each open review. */
export type CheckMemory = Map<string, Known>;

export function checkReview(memory: CheckMemory, ask: CheckReview, limits: Limits): CheckedReview {
  const before = memory.get(ask.review);
  const content = contentOf(ask, before);
  if (content === null) return { unknown: true };
  const raw = ask.whole?.raw ?? before?.raw ?? content;
  const cache: ChecksCache = before?.cache ?? new Map();
  const context = { languages: ask.languages, expired: limits.expired };
  const spoken = `${ask.languages.source ?? ''} ${ask.languages.target}`;
  const units = checkUnits(content, ask.languages);
  const marked = run(units, context, { cache, dismissed: (finding, check) => isDismissed(content, finding, check, ask.outside) });
  const silent = content.dismissals.size + ask.outside.length > 0;
  const still = (silent ? run(units, context, { cache }) : marked).doubts;
  const rawDoubts = before?.raw === raw && before.languages === spoken && before.rawDoubts !== null ? before.rawDoubts : rawDoubtsOf(raw, ask.languages, limits);
  memory.set(ask.review, { number: ask.to, content, cache, raw, rawDoubts, languages: spoken });
  const incomplete: readonly Unlooked[] = [...marked.incomplete, ...silenced(content).map((check) => ({ check, why: 'silenced' as const }))];
  return { marked: { ...marked, incomplete }, words: targetWords(content, ask.languages.target), mended: mendedDoubts(rawDoubts ?? [], still, raw, content).length };
}
function contentOf({ whole, from, patch }: CheckReview, before: Known | undefined): Content | null {
  if (whole !== null) return whole.content;
  return before !== undefined && before.number === from && patch !== null ? patched(before.content, patch) : null;
}
/** `null` when the time ran out: half a list would count what is merely not found yet as mended. */
function rawDoubtsOf(raw: Content, languages: Languages, limits: Limits): readonly Doubt[] | null {
  const { doubts } = run(checkUnits(raw, languages), { languages, expired: limits.expired });
  return limits.expired() ? null : doubts;
}
