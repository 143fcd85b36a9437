import { useEffect, useMemo, useRef, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { glance } from '#renderer/state/glance';
import { useDesk } from '#renderer/state/use.tsx';
import { useOpenDoubts } from '#renderer/features/desk/use-open-doubts';

/** What scrolls: the pages' own element. */
function scroller(): HTMLElement | null { return document.querySelector<HTMLElement>('#pages .pages'); }

/** The whole article at a glance: doubts by severity, what is confirmed, and the part in view. A click goes there. */
export function Strip(): ReactNode {
  const { t } = useTranslation();
  const open = useOpenDoubts(), content = useDesk((state) => state.content);
  const marks = useMemo(() => glance(content, open), [content, open]);
  const strip = useRef<HTMLDivElement>(null), view = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const pages = scroller();
    if (pages === null) return undefined;
    // Straight to the style: scrolling must not wake React.
    const follow = (): void => {
      const whole = Math.max(pages.scrollHeight, 1), top = pages.scrollTop / whole * 100;
      view.current?.style.setProperty('inset-block-start', `${String(top)}%`);
      view.current?.style.setProperty('block-size', `${String(Math.min(pages.clientHeight / whole * 100, 100))}%`);
      strip.current?.setAttribute('aria-valuenow', String(Math.round(top)));
    };
    follow();
    pages.addEventListener('scroll', follow, { passive: true });
    const watch = new ResizeObserver(follow);
    watch.observe(pages);
    if (pages.firstElementChild !== null) watch.observe(pages.firstElementChild);
    return () => { pages.removeEventListener('scroll', follow); watch.disconnect(); };
  }, []);
  const go = (event: PointerEvent): void => {
    const pages = scroller(), box = strip.current?.getBoundingClientRect();
    if (pages === null || box === undefined || event.buttons !== 1) return;
    pages.scrollTo({ top: (event.clientY - box.top) / box.height * pages.scrollHeight - pages.clientHeight / 2 });
  };
  return (
    <nav className="strip-place" aria-label={t('desk.strip')}>
      <div className="strip" ref={strip} role="scrollbar" aria-controls="pages" aria-orientation="vertical" aria-valuemin={0} aria-valuemax={100} aria-valuenow={0} aria-label={t('desk.strip')} tabIndex={-1} onPointerDown={go} onPointerMove={go}>
        {marks.map((mark) => <i key={`${mark.kind}${String(mark.at)}`} className={mark.kind} style={{ insetBlockStart: `${String(mark.at)}%` }} />)}
        <span className="view" ref={view} />
      </div>
    </nav>
  );
}
