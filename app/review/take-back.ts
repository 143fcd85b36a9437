import type { Change } from '#app/diff/change';
import { holes } from '#app/review/codes';
import type { Command } from '#app/review/command';
import type { BlockItem, Content, Id } from '#app/review/content';
import type { EditChange } from '#app/review/event';
import { unitSpace } from '#app/review/unit-space';

/**
 * The command that takes one change of a comparison with the text as it stands back. null: the words it would bring back
 * hold inline codes, which a comparison does not keep. `language`: the translation's.
 */
export function takeBack(content: Content, language: string, change: Change, newId: () => Id): Command | null {
  const { unit, kind, span, inserted, deleted } = change;
  if (unit === null) return broughtBack(content, language, change);
  if (kind === 'moved') return { type: 'edit', changes: moved(content, language, unit, change.after) };
  if (kind === 'block') return reblocked(content, language, change, unit, newId);
  const revision = content.units.get(unit)?.revision ?? 0;
  return holes(deleted) === holes(inserted) ? { type: 'take-back', place: { unit, revision, span }, was: inserted, text: deleted } : null;
}

/** Behind a unit; else at the start of the first block. */
function behind(content: Content, after: Id | null): { readonly after: Id | null; readonly isUnit: boolean; readonly nextIsUnit: boolean } {
  const there = content.items.findIndex((item) => item.id === after), i = there < 0 ? content.items.findIndex((item) => item.kind === 'block') : there;
  return { after: content.items[i]?.id ?? null, isUnit: content.items[i]?.kind === 'unit', nextIsUnit: content.items[i + 1]?.kind === 'unit' };
}

function broughtBack(content: Content, language: string, { gone, after, deleted }: Change): Command | null {
  if (gone === null || holes(deleted) > 0) return null;
  const place = behind(content, after), space = unitSpace(content, language);
  return { type: 'edit', changes: [
    { type: 'unit-inserted', unit: gone, after: place.after }, { type: 'edited', unit: gone, start: 0, was: '', text: deleted, wasCodes: [], codes: [] },
    ...spaced(place.isUnit ? place.after : null, space), ...spaced(place.nextIsUnit ? gone : null, space),
  ] };
}

function moved(content: Content, language: string, unit: Id, after: Id | null): readonly EditChange[] {
  const place = behind(content, after), space = unitSpace(content, language);
  const i = content.items.findIndex((item) => item.id === unit), before = content.items[i - 1];
  const closes = before !== undefined && before.id !== place.after ? spaced(before.id, before.kind === 'unit' && content.items[i + 1]?.kind === 'unit' ? space : '') : [];
  return [{ type: 'unit-moved', unit, after: place.after }, ...closes, ...spaced(place.isUnit ? place.after : null, space), ...spaced(place.nextIsUnit ? unit : null, space)];
}

function spaced(after: Id | null, text: string): readonly EditChange[] { return after === null ? [] : [{ type: 'spaced', after, text }]; }

function reblocked(content: Content, language: string, { deleted, inserted, blocks }: Change, unit: Id, newId: () => Id): Command | null {
  const i = content.items.findIndex((item) => item.id === unit), before = content.items.findLast((item, place) => item.kind === 'unit' && place < i);
  const block = content.items.findLast((item, place): item is BlockItem => item.kind === 'block' && place < i);
  if (blocks === undefined || block === undefined) return null;
  const was = { as: blocks.was.type, level: blocks.was.level, ordered: blocks.was.ordered };
  if (inserted !== '') return { type: 'edit', changes: [{ type: 'block-joined', block: block.id }, ...spaced(before?.id ?? null, unitSpace(content, language))] };
  if (deleted === '') return { type: 'edit', changes: [{ type: 'block-retyped', block: block.id, ...was }] };
  const after = content.items[i - 1]?.id ?? null;
  return { type: 'edit', changes: [{ type: 'block-split', after, id: newId(), ...was }, ...spaced(before !== undefined && before.id === after ? after : null, '')] };
}
