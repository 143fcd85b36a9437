import { isFailure } from '#app/documents/failure';
import { apply } from '#app/review/apply';
import type { Command, Circumstances } from '#app/review/command';
import type { Actor, ReviewEvent } from '#app/review/event';
import type { Review } from '#app/review/review';
import { bringIn, type BroughtIn } from '#main/analysis/bring-in';
import { moment } from '#main/clock';
import { digestOf, newId } from '#main/identity';
import { createStore, type Store } from '#main/store/store';

/** A short article and its translation, made for tests. */
export const french = 'Le pont\n\nLe pont fut construit en 1832. Il mesure 90 mètres.\n\nOn le ferme en hiver.\n';
export const english = 'The bridge\n\nThe bridge was built in 1832. It measures 90 metres.\n\nIt is closed in winter.\n';

export const me: Actor = { installation: 'here', name: 'Ines', role: 'translator' };
export function circumstances(): Circumstances { return { ...moment(), actor: me, replica: 'r1', via: 'key', group: null, newId, digest: digestOf }; }
export function bytes(text: string): Uint8Array { return new TextEncoder().encode(text); }

export function broughtIn(source: string | null = french, target: string = english): BroughtIn {
  const inputs = [...(source === null ? [] : [{ name: 'pont.fr.txt', bytes: bytes(source) }]), { name: 'pont.en.txt', bytes: bytes(target) }];
  const brought = bringIn({ inputs, roles: source === null ? null : ['source', 'target'], interfaceLanguage: 'en' }, { expired: () => false, progress: () => undefined });
  if (isFailure(brought)) throw new Error(`not brought in: ${brought.failure}`);
  return brought;
}
export interface Begun { readonly review: Review; readonly events: readonly ReviewEvent[] }
export function begun(brought: BroughtIn = broughtIn()): Begun {
  const done = apply(null, { type: 'import', imported: brought.imported }, circumstances());
  if ('refused' in done) throw new Error(done.refused);
  return done;
}
export function after(review: Review, command: Command): Begun {
  const done = apply(review, command, circumstances());
  if ('refused' in done) throw new Error(done.refused);
  return done;
}
export function units(review: Review): readonly { readonly id: string; readonly text: string }[] {
  return review.content.items.flatMap((item) => (item.kind === 'unit' ? [{ id: item.id, text: item.text }] : []));
}
/** The unit that holds these words. */
export function unitWith(review: Review, words: string): string {
  const unit = units(review).find(({ text }) => text.includes(words));
  if (unit === undefined) throw new Error(`no unit with “${words}”`);
  return unit.id;
}
export function opened<T>(value: T): Exclude<T, { readonly failure: unknown }> {
  if (isFailure(value)) throw new Error(`a failure: ${value.failure} ${JSON.stringify(value.values)}`);
  return value as Exclude<T, { readonly failure: unknown }>;
}
/** A review file with the import in it. */
export function storeWith(file: string, { events }: Begun, brought: BroughtIn): Store {
  const store = opened(createStore(file, 'library'));
  const failure = store.append({ events, blobs: brought.blobs });
  if (failure !== null) throw new Error(failure.failure);
  return store;
}
