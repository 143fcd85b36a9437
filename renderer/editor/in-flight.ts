import type { Transaction } from 'prosemirror-state';
import { changesRefused } from '#app/review/can-edit';
import type { Content, Id, UnitItem } from '#app/review/content';
import { change } from '#app/review/edit-changes';
import type { EditChange } from '#app/review/event';
import { spliceOf } from '#app/review/splice';
import { workingCopy } from '#app/review/working';
import { layOn, layOnAll } from '#renderer/editor/lay-on';
import { bothChanges, sameItem } from '#renderer/editor/merge-items';

/** What this page told main: a unit's whole words, or changes that follow each other. */
export type Input = { readonly unit: Id; readonly text: string; readonly codes: readonly string[] } | { readonly changes: readonly EditChange[] };
/** `resend`: units whose words are now neither what main has nor what it was told. `held`: the composed unit was left as it is. */
interface Taken { readonly resend: readonly Id[]; readonly held: boolean }
export interface InFlight {
  readonly sent: (input: Input) => void;
  /** How many inputs have not been seen in what came back. */
  readonly waiting: () => number;
  /**
   * Lays what main has on the document. `missing`: how many of the last inputs main did not know of when it said so; null:
   * not said, then found out from the words. `composing`: the unit an input method is writing in, which is not touched.
   */
  readonly takeOver: (tr: Transaction, content: Content, missing: number | null, composing: Id | null) => Taken;
}

/** What main makes of an input. What it refuses changes nothing. */
function taken(content: Content, input: Input): Content {
  const work = workingCopy(content);
  if ('unit' in input) {
    const there = work.item(work.find(input.unit));
    const edited = there?.kind === 'unit' ? spliceOf(there, input) : null;
    if (edited !== null) change(work, edited);
  } else if (changesRefused(content, input.changes) === null) for (const one of input.changes) change(work, one);
  return work.result().content;
}
function sameWords(a: Content, b: Content): boolean { return a.items.length === b.items.length && a.items.every((item, i) => sameItem(item, b.items[i])); }

/**
 * Keeps apart what main has said and what this page did since. An answer may be older than the last letters typed and must
 * not take them away: so what main would have made of the inputs it knew of is worked out here, and only what differs from
 * that is new.
 */
export function inFlight(opened: Content): InFlight {
  let known = opened, inputs: readonly Input[] = [];

  /** The content before and after the inputs that main knew of. */
  const expected = (content: Content, missing: number | null): Content => {
    if (missing !== null) {
      const count = Math.max(0, inputs.length - missing);
      const made = inputs.slice(0, count).reduce(taken, known);
      inputs = inputs.slice(count);
      return made;
    }
    for (let made = known, rest = inputs; ; ) {
      if (sameWords(made, content)) { inputs = rest; return made; }
      const [next] = rest;
      if (next === undefined) return known;
      made = taken(made, next);
      rest = rest.slice(1);
    }
  };
  return {
    sent: (input) => { inputs = [...inputs, input]; },
    waiting: () => inputs.length,
    takeOver: (tr, content, missing, composing) => {
      const was = expected(content, missing), resend = new Set<Id>();
      let held = false;
      const choose = (before: UnitItem, here: UnitItem, there: UnitItem): UnitItem => {
        if (here.id === composing && here.text !== there.text) { held = true; return here; }
        if (missing === 0 || here.text === before.text) return there;
        if (there.text === before.text) return here;
        const both = bothChanges(before, here, there) ?? there;
        if (both.text !== there.text) resend.add(here.id);
        return both;
      };
      if (missing === 0) layOnAll(tr, content.items, choose); else layOn(tr, was.items, content.items, choose);
      known = content;
      return { resend: [...resend], held };
    },
  };
}
