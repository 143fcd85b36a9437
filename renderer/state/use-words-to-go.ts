import { useEffect, useState } from 'react';
import { toGo, words } from '#renderer/state/tally';
import { useDesk } from '#renderer/state/use.tsx';

/** Units counted at a stretch: a few milliseconds. */
const SLICE = 250;

/** Words not yet confirmed; null until they are counted. A long article is counted in slices, so that typing never waits. */
export function useWordsToGo(): number | null {
  const content = useDesk((state) => state.content), language = useDesk((state) => state.meta.target.language);
  const [sum, setSum] = useState<number | null>(null);
  useEffect(() => {
    const units = toGo(content);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = (from: number, before: number): void => {
      const counted = units.slice(from, from + SLICE).reduce((total, unit) => total + words(unit, language), before);
      if (from + SLICE < units.length) timer = setTimeout(() => { count(from + SLICE, counted); }); else setSum(counted);
    };
    timer = setTimeout(() => { count(0, 0); });
    return () => { clearTimeout(timer); };
  }, [content, language]);
  return sum;
}
