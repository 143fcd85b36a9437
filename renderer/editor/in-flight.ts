import type { EditorState, Transaction } from 'prosemirror-state';
import type { Id, Item, UnitItem } from '#app/review/content';
import { unitAt } from '#renderer/editor/document';
import { layOn, layOnAll } from '#renderer/editor/lay-on';
import { bothChanges } from '#renderer/editor/merge-items';

/** Words that were sent to main and have not been seen in what came back. */
export interface InFlight {
  /** A unit has these words now, and main has been told. */
  readonly sent: (unit: Id, text: string) => void;
  /** What is asked of main next knows all that was sent so far. */
  readonly asked: () => void;
  /** Lays what main has on the document. `composing`: the unit an input method is writing in, which is not touched. */
  readonly takeOver: (tr: Transaction, items: readonly Item[], settled: boolean, composing: Id | null) => Taken;
}
/** `resend`: units whose words are now neither what main has nor what it was sent. `held`: the composed unit was left as it is. */
export interface Taken { readonly resend: readonly Id[]; readonly held: boolean }

/**
 * Keeps apart what main has said (`items`), what this page did since, and what comes: an answer may be older than the last
 * letters typed, and must not take them away. A patch that knows of every input (`settled`) is the text.
 */
export function inFlight(opened: readonly Item[]): InFlight {
  let known = opened;
  let flying = new Map<Id, string[]>();
  return {
    sent: (unit, text) => { flying.set(unit, [...flying.get(unit) ?? [], text]); },
    asked: () => { flying = new Map([...flying].map(([unit, texts]) => [unit, texts.slice(-1)])); },
    takeOver: (tr, items, settled, composing) => {
      const resend = new Set<Id>();
      let held = false;
      const choose = (was: UnitItem, here: UnitItem, there: UnitItem): UnitItem => {
        if (here.id === composing && here.text !== there.text) { held = true; return here; }
        if (settled) return there;
        const echo = flying.get(here.id)?.includes(there.text) === true;
        if (echo || there.text === was.text) return here;
        const both = bothChanges(was, here, there) ?? there;
        if (both.text !== there.text) resend.add(here.id);
        return both;
      };
      if (settled) { layOnAll(tr, items, choose); flying.clear(); } else layOn(tr, known, items, choose);
      known = items;
      for (const item of items) if (item.kind === 'unit' && flying.get(item.id)?.at(-1) === item.text) flying.delete(item.id);
      return { resend: [...resend], held };
    },
  };
}

/** A unit's words as a draft carries them; null: it does not stand in the document. */
export function wordsOf(state: EditorState, unit: Id): { readonly text: string; readonly codes: readonly string[] } | null {
  const found = unitAt(state.doc, unit);
  return found === null ? null : { text: found.text, codes: found.codes };
}
