import type { Answers, Bridge, Channel, Tiding, Tidings } from '#app/contract/channels';

/** What main would answer, by channel; a channel that is asked and not given is a fault of the test. */
export type Answering = { readonly [C in Channel]?: (ask: never) => Answers[C] | Promise<Answers[C]> };
export interface Other extends Bridge {
  readonly asked: readonly { readonly channel: Channel; readonly ask: unknown }[];
  /** Says something unasked to whoever listens. */
  readonly tell: <T extends Tiding>(tiding: T, said: Tidings[T]) => void;
}

/** The other side of the bridge, answered by the test: the page has no other way out, so nothing else stands in. */
export function otherSide(answers: Answering): Other {
  const asked: { channel: Channel; ask: unknown }[] = [], listeners = new Map<Tiding, Set<(said: never) => void>>();
  return {
    asked,
    ask: async (channel, ask) => {
      asked.push({ channel, ask });
      const answer = answers[channel];
      if (answer === undefined) throw new Error(`nobody answers ${channel}`);
      return answer(ask as never);
    },
    listen: (tiding, listener) => {
      const heard = listeners.get(tiding) ?? new Set();
      heard.add(listener);
      listeners.set(tiding, heard);
      return () => { heard.delete(listener); };
    },
    tokenOf: () => Promise.resolve(null),
    tell: (tiding, said) => { for (const listener of listeners.get(tiding) ?? []) listener(said as never); },
  };
}
