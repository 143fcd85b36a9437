import type { Command } from '#app/review/command';
import type { Id } from '#app/review/content';
import type { EditChange, Payload } from '#app/review/event';
import type { Review } from '#app/review/review';
import { unitSpace } from '#app/review/unit-space';

/** A new unit where nothing stood for some sentences of the source: its place, its words, the space around it, its links. */
export function writing({ content, target }: Review, command: Extract<Command, { type: 'write-gap' }>, newId: () => Id): readonly Payload[] {
  const { unit, text, sentences } = command;
  const made: EditChange[] = [];
  let after = command.after ?? content.items.find((item) => item.kind === 'block')?.id ?? null;
  if (after === null) {
    after = newId();
    made.push({ type: 'block-split', after: null, id: after, as: 'paragraph', level: 0, ordered: false });
  }
  const i = content.items.findIndex((item) => item.id === after), before = content.items[i], next = content.items[i + 1];
  made.push({ type: 'unit-inserted', unit, after }, { type: 'edited', unit, start: 0, was: '', text, wasCodes: [], codes: [] });
  const space = (before?.kind === 'unit' ? before.space : '') || unitSpace(content, target.language);
  if (before?.kind === 'unit' && before.space !== space) made.push({ type: 'spaced', after, text: space });
  if (next?.kind === 'unit' && space !== '') made.push({ type: 'spaced', after: unit, text: space });
  return [...made, { type: 'relinked', links: [[unit, sentences]] }];
}
