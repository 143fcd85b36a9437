import type { Doubt } from '#app/checks/check';
import type { Opened, ReviewMeta, VersionView } from '#app/contract/views';
import type { Content, Id } from '#app/review/content';
import { contentOf, itemsOf, linked, sourceFrom } from '#test/renderer/editor/articles';

/** A review of the notation of `itemsOf`: units u0.0, u0.1, u1.0 …, each linked to the sentence of its number where there is one. */
export function reviewOf(translation: string, source: string | null = null): Content {
  const items = itemsOf(translation), text = source === null ? null : sourceFrom(source);
  const sentences = new Set(text?.sentences.map(({ id }) => id));
  const links = Object.fromEntries(items.filter((item) => item.kind === 'unit').map(({ id }): [Id, readonly Id[]] => { const own = id.replace('u', 's'); return [id, sentences.has(own) ? [own] : []]; }));
  return contentOf(items, { units: linked(links), source: text });
}

export function confirmed(content: Content, ...units: readonly Id[]): Content {
  return { ...content, units: new Map([...content.units].map(([id, state]) => [id, units.includes(id) ? { ...state, confirmed: { by: 'Ada', at: '2026-01-02T03:04:05.000Z', revision: state.revision } } : state])) };
}

/** A doubt about the first place of `quote` in a unit. */
export function doubtOn(content: Content, unit: Id, quote: string, more: Partial<Doubt> = {}): Doubt {
  const item = content.items.find(({ id }) => id === unit);
  const start = item?.kind === 'unit' ? Math.max(item.text.indexOf(quote), 0) : 0, span = { start, end: start + quote.length };
  return {
    id: `${unit} ${quote}`, check: 'repeated-word', unit, side: 'target', span, quote, mqm: 'fluency/duplication', severity: 'major', confidence: 0.8,
    message: { key: 'repeated-word.twice', values: {} }, evidence: [], suggestions: [], also: [], places: [{ unit, side: 'target', span, quote }], ...more,
  };
}

const by = { installation: 'here', name: 'Ada', role: 'translator' as const };
export function versionOf(number: number, state: VersionView['state']): VersionView {
  return { id: `v${String(number)}`, number, name: `Version ${String(number)}`, state, by, at: '2026-01-02T03:04:05.000Z', remark: '', digests: { source: null, target: 'f00d' }, seq: number, verdicts: [], waived: null };
}
export function metaOf(more: Partial<ReviewMeta> = {}): ReviewMeta {
  const side = (name: string, language: string) => ({ name, language, format: 'txt' as const, blob: '', encoding: { charset: 'utf-8' as const, bom: false, newline: '\n' as const }, ranges: [] });
  return { title: 'A title', source: side('a.fr.txt', 'fr'), target: side('a.en.txt', 'en'), comments: [], versions: [], standsAt: null, undo: 0, redo: 0, sure: { source: true, target: true }, ...more };
}
export function openedOf(content: Content, more: Partial<Opened> = {}): Opened {
  return { review: 'r1', content, meta: metaOf(), patch: 0, caret: null, saved: null, recovered: 0, ...more };
}
