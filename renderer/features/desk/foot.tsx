import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureLine } from '#app/i18n/failure-line';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { readingOrder } from '#renderer/state/reading-order';
import { useWordsToGo } from '#renderer/state/use-words-to-go';
import { Working } from '#renderer/ui/working.tsx';
import { useDesk, useShell, useShellStore } from '#renderer/state/use.tsx';
import { useKey } from '#renderer/features/desk/scene-context.tsx';

export function Foot(): ReactNode {
  const { t } = useTranslation();
  const key = useKey(), shell = useShellStore();
  const content = useDesk((state) => state.content), live = useDesk((state) => state.live?.unit ?? null), wordsToGo = useWordsToGo();
  const order = readingOrder(content), number = live === null ? null : order.byId.get(live)?.number ?? null;
  const progress = useShell((state) => state.progress), checking = useDesk((state) => state.checking);
  return (
    <footer className="desk-foot figures">
      <span>{number === null ? t('desk.foot.units', { count: order.total }) : t('desk.foot.unit', { number, of: order.total })}</span>
      <SavedLine />
      <span>{wordsToGo === null ? '' : t('desk.foot.wordsToGo', { count: wordsToGo })}</span>
      <span className="working">{progress !== null ? <Working progress={progress} onCancel={shell.cancel} /> : checking ? t('ui.progress.checking') : ''}</span>
      <span className="spread" />
      <span className="hint"><KeyCap press={key('next-doubt')} /> {t('desk.foot.nextDoubt')}</span>
      <span className="hint"><KeyCap press={key('confirm')} /> {t('desk.foot.confirm')}</span>
      <span className="hint"><KeyCap press={key('keys')} /> {t('desk.foot.keys')}</span>
    </footer>
  );
}

/** Saving… / Saved hh:mm:ss / Not saved: why. */
function SavedLine(): ReactNode {
  const { t, i18n } = useTranslation();
  const saved = useDesk((state) => state.saved);
  if (saved === null) return null;
  if (saved.state === 'saving') return <span>{t('desk.foot.saving')}</span>;
  if (saved.state === 'not-saved') return <span className="not-saved" role="alert">{t('desk.foot.notSaved', { why: failureLine(t, saved.failure) })}</span>;
  return <span>{t('desk.foot.saved', { time: new Date(saved.at).toLocaleTimeString(i18n.language, { hour12: false }) })}</span>;
}
