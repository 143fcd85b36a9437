import { holes } from '#app/review/codes';
import type { Command, Place, Refusal } from '#app/review/command';
import type { Content, Id } from '#app/review/content';
import { change } from '#app/review/edit-changes';
import type { EditChange } from '#app/review/event';
import { impossible } from '#app/review/impossible';
import { misplaced, unitItem } from '#app/review/locate';
import { sentencePlace } from '#app/review/source-of';
import type { Review } from '#app/review/review';
import { workingCopy, type Working } from '#app/review/working';

type Editing = Extract<Command, { type: 'edit' | 'rewrite' | 'accept' | 'take-back' | 'replace-all' | 'write-gap' | 'leave-out' | 'relink' | 'set-aside' | 'bring-back' }>;

/** Why a command that changes the text, its links or its blocks may not be done; null: it may. */
export function canEdit({ content }: Review, command: Editing): Refusal | null {
  switch (command.type) {
    case 'edit': return changesRefused(content, command.changes);
    case 'rewrite': {
      const unit = unitItem(content, command.unit);
      if (unit === null) return 'no-unit';
      if (codesWrong(content, command.text, command.codes)) return 'code-lost';
      return unit.text === command.text && unit.codes.join('\n') === command.codes.join('\n') ? 'nothing-changed' : null;
    }
    case 'accept': case 'take-back': return replacementRefused(content, command) ?? (command.was === command.text ? 'nothing-changed' : null);
    case 'replace-all': return allRefused(content, command.places);
    case 'write-gap':
      if (command.text.trim() === '') return 'text-required';
      if (holes(command.text) > 0) return 'code-lost';
      if (command.after !== null && !content.items.some((item) => item.id === command.after)) return 'no-unit';
      return unitItem(content, command.unit) !== null ? 'stale' : sentencesMissing(content, command.sentences);
    case 'leave-out':
      return sentencesMissing(content, command.sentences) ?? (command.sentences.every((id) => content.leftOut.has(id) === command.on) ? 'nothing-changed' : null);
    case 'relink':
      if (command.links.some(([unit]) => unitItem(content, unit) === null)) return 'no-unit';
      return sentencesMissing(content, command.links.flatMap(([, sentences]) => sentences))
        ?? (command.links.every(([unit, sentences]) => (content.units.get(unit)?.links ?? []).join('\n') === sentences.join('\n')) ? 'nothing-changed' : null);
    case 'set-aside': return blocksMissing(content, command.blocks) ?? (command.blocks.every((id) => content.standings.get(id) === command.as) ? 'nothing-changed' : null);
    case 'bring-back': return blocksMissing(content, command.blocks) ?? (command.blocks.some((id) => content.standings.has(id)) ? null : 'nothing-changed');
    default: return impossible(command);
  }
}

function codesWrong(content: Content, text: string, codes: readonly string[]): boolean {
  return holes(text) !== codes.length || codes.some((key) => !content.codes.has(key));
}
function sentencesMissing(content: Content, ids: readonly Id[]): Refusal | null {
  const { source } = content;
  return source === null || ids.some((id) => sentencePlace(source, id) < 0) ? 'no-sentence' : null;
}
function blocksMissing(content: Content, ids: readonly Id[]): Refusal | null {
  const blocks = new Set(content.items.flatMap((item) => item.kind === 'block' ? [item.id] : []));
  return ids.every((id) => blocks.has(id)) ? null : 'no-block';
}

interface Replacement { readonly place: Place; readonly was: string; readonly text: string }

/** A replacement takes the codes of what it replaces along, in their order: so it must have room for each. */
function replacementRefused(content: Content, { place, was, text }: Replacement): Refusal | null {
  const wrong = misplaced(content, 'target', place);
  if (wrong !== null) return wrong;
  if (unitItem(content, place.unit)?.text.slice(place.span.start, place.span.end) !== was) return 'stale';
  return holes(was) === holes(text) ? null : 'code-lost';
}

function allRefused(content: Content, places: readonly Replacement[]): Refusal | null {
  if (places.every(({ was, text }) => was === text)) return 'nothing-changed';
  const ends = new Map<Id, number>();
  for (const replacement of [...places].sort((a, b) => a.place.span.start - b.place.span.start)) {
    const { unit, span } = replacement.place;
    if ((ends.get(unit) ?? 0) > span.start) return 'stale';
    ends.set(unit, span.end);
    const wrong = replacementRefused(content, replacement);
    if (wrong !== null) return wrong;
  }
  return null;
}

/** Tries the changes out, one after the other. */
export function changesRefused(content: Content, changes: readonly EditChange[]): Refusal | null {
  if (changes.length === 0) return 'nothing-changed';
  const work = workingCopy(content);
  for (const next of changes) {
    const wrong = changeRefused(content, work, next);
    if (wrong !== null) return wrong;
    change(work, next);
  }
  return null;
}

function changeRefused(content: Content, work: Working, next: EditChange): Refusal | null {
  const isUnit = (id: Id) => work.item(work.find(id))?.kind === 'unit', isBlock = (id: Id) => work.item(work.find(id))?.kind === 'block';
  const placed = (after: Id | null): Refusal | null => after === null || work.find(after) >= 0 ? null : 'stale';
  switch (next.type) {
    case 'edited':
      if (!isUnit(next.unit)) return 'no-unit';
      if (work.unit(next.unit).text.slice(next.start, next.start + next.was.length) !== next.was || holes(next.was) !== next.wasCodes.length) return 'stale';
      return codesWrong(content, next.text, next.codes) ? 'code-lost' : null;
    case 'unit-split':
      if (!isUnit(next.unit)) return 'no-unit';
      return next.at > work.unit(next.unit).text.length || work.find(next.id) >= 0 ? 'stale' : null;
    case 'unit-merged':
      if (!isUnit(next.unit) || !isUnit(next.other)) return 'no-unit';
      return work.find(next.other) === work.find(next.unit) + 1 ? null : 'stale';
    case 'unit-removed': return isUnit(next.unit) ? null : 'no-unit';
    case 'unit-inserted': return work.find(next.unit) >= 0 ? 'stale' : placed(next.after);
    case 'unit-moved': return !isUnit(next.unit) ? 'no-unit' : next.after === next.unit ? 'stale' : placed(next.after);
    case 'block-joined': case 'block-removed': case 'block-retyped': return isBlock(next.block) ? null : 'no-block';
    case 'block-split': return work.find(next.id) >= 0 ? 'stale' : placed(next.after);
    case 'block-moved': return !isBlock(next.block) ? 'no-block' : next.after === next.block ? 'stale' : placed(next.after);
    case 'spaced': return work.find(next.after) >= 0 ? null : 'stale';
    default: return impossible(next);
  }
}
