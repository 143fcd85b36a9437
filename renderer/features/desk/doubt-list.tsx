import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Empty } from '#renderer/ui/empty.tsx';
import { byRisk } from '#renderer/state/open-doubts';
import { useDesk, useDeskStore } from '#renderer/state/use.tsx';
import { checkName } from '#renderer/features/desk/check-page';
import { DismissedList } from '#renderer/features/desk/dismissed-list.tsx';
import { DoubtCard } from '#renderer/features/desk/doubt-card.tsx';
import { useOpenDoubts } from '#renderer/features/desk/use-open-doubts';
import { open as openNow, takeInHand } from '#renderer/features/desk/scene';
import { useScene } from '#renderer/features/desk/scene-context.tsx';

/** Cards added at a time: drawing a thousand at once would be felt. */
const STEP = 60;

/** The doubts in the order of the text, or the likeliest first when asked. Single letters act while the focus is here. */
export function DoubtList(): ReactNode {
  const { t } = useTranslation();
  const desk = useDeskStore(), scene = useScene();
  const open = useOpenDoubts();
  const order = useDesk((state) => state.order), risk = useDesk((state) => state.risk), checking = useDesk((state) => state.checking);
  const focused = useDesk((state) => state.focused), toCard = useDesk((state) => state.toCard);
  const shown = useMemo(() => order === 'risk' ? byRisk(open, risk) : open, [open, order, risk]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const there = focused === null ? null : list.current?.querySelector<HTMLElement>(`[data-doubt="${CSS.escape(focused)}"]`);
    there?.scrollIntoView({ block: 'nearest' });
    if (!toCard) return;
    there?.focus({ preventScroll: true });
    desk.state.setState({ toCard: false });
  }, [desk, focused, toCard]);
  const [limit, setLimit] = useState(STEP);
  const within = Math.max(limit, shown.findIndex((doubt) => doubt.id === focused) + 10);
  const grow = (scrolled: HTMLElement): void => { if (within < shown.length && scrolled.scrollTop + scrolled.clientHeight * 2 > scrolled.scrollHeight) setLimit(within + STEP); };
  const stop = shown.some((doubt) => doubt.id === focused) ? focused : shown[0]?.id ?? null;
  // Asked when a key is pressed, not kept: the cards stay as they are while the doubt in hand changes.
  const move = useCallback((event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const state = desk.state.getState(), all = state.order === 'risk' ? byRisk(openNow(state), state.risk) : openNow(state);
    const next = all[all.findIndex((doubt) => doubt.id === state.focused) + step];
    if (next !== undefined) takeInHand(scene, next, 'card');
  }, [desk, scene]);
  return (
    <div className="side-list" ref={list} data-doubt-list="" onScroll={(event) => { grow(event.currentTarget); }}>
      <div className="list-head">
        <span>{t(`desk.order.${order}`)}</span><span className="spread" />
        {open.length < 2 ? null : <Button look="link" onClick={() => { desk.state.setState({ order: order === 'text' ? 'risk' : 'text' }); }}>{t(`desk.orderBy.${order === 'text' ? 'risk' : 'text'}`)}</Button>}
      </div>
      {open.length === 0 ? checking ? <Quiet /> : <Empty title={t('desk.empty.noDoubts')}><p>{t('desk.empty.noDoubtsHint')}</p></Empty> : (
        // A grid, not a list: screen readers then hand single letters on to the card instead of jumping with them.
        <div role="grid" className="cards" aria-label={t('desk.tab.doubts')}>
          {shown.slice(0, within).map((doubt) => (
            <div role="row" className="card-row" key={doubt.id}><DoubtCard doubt={doubt} on={doubt.id === focused} stop={doubt.id === stop} onKeyDown={move} /></div>
          ))}
        </div>
      )}
      <Incomplete />
      <DismissedList />
    </div>
  );
}

/** While the first marks are on their way: the shape of what is to come, without a flicker. */
function Quiet(): ReactNode {
  const { t } = useTranslation();
  return <output className="card-ghosts"><span className="unseen">{t('ui.progress.checking')}</span>{[72, 96, 72].map((height, n) => <span key={String(n)} style={{ blockSize: height }} />)}</output>;
}

/** What was given up is said: never "nothing found" for "not looked". */
function Incomplete(): ReactNode {
  const { t } = useTranslation();
  const incomplete = useDesk((state) => state.incomplete);
  if (incomplete.length === 0) return null;
  return (
    <details className="incomplete soft">
      <summary>{t('desk.incomplete', { count: incomplete.length })}</summary>
      <ul>{incomplete.map(({ check, why }) => <li key={check}>{checkName(t, check)}: {t(`desk.why.${why}`)}</li>)}</ul>
    </details>
  );
}
