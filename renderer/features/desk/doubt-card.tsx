import { memo, useId, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Doubt } from '#app/checks/check';
import { confidenceWord } from '#app/i18n/names';
import { say } from '#app/i18n/message';
import { Quoted, Spoken } from '#renderer/ui/isolated.tsx';
import { SeverityMark } from '#renderer/ui/severity.tsx';
import { useDesk } from '#renderer/state/use.tsx';
import { CardDetails } from '#renderer/features/desk/card-details.tsx';
import { furnitureOf } from '#renderer/features/desk/furniture';
import { takeInHand } from '#renderer/features/desk/scene';
import { useScene } from '#renderer/features/desk/scene-context.tsx';
import { useUnitName } from '#renderer/features/desk/use-unit-name';
import '#renderer/features/desk/doubt-card.css';

/** A doubt as a card: what was seen, how often such a mark is right, what the source has. `stop`: Tab stops here. */
export const DoubtCard = memo(function DoubtCard({ doubt, on, stop, onKeyDown }: { readonly doubt: Doubt; readonly on: boolean; readonly stop: boolean; readonly onKeyDown: (event: KeyboardEvent) => void }): ReactNode {
  const { t } = useTranslation();
  const scene = useScene();
  const furniture = useDesk((state) => state.content.standings.size === 0 ? null : furnitureOf(state.content, doubt)?.length ?? null);
  const id = useId(), unitName = useUnitName();
  const language = useDesk((state) => doubt.side === 'target' ? state.meta.target.language : state.meta.source?.language ?? null);
  return (
    <div role="gridcell" className={`card ${doubt.severity} ${on ? 'on' : ''}`} data-doubt={doubt.id} tabIndex={stop ? 0 : -1} aria-labelledby={`${id}t ${id}q`} aria-describedby={`${id}m`} aria-current={on || undefined} onKeyDown={onKeyDown}
      onClick={(event) => { if (!on && event.target instanceof Element && event.target.closest('button, summary') === null) takeInHand(scene, doubt, 'card'); }}
      onFocus={(event) => { if (event.target === event.currentTarget && !on) takeInHand(scene, doubt, 'stay'); }}>
      <div className="top" id={`${id}t`}><SeverityMark severity={doubt.severity} /><span>{confidenceWord(t, doubt.confidence)}</span><span className="spread" /><span className="figures">{unitName(doubt.unit)}</span></div>
      <q id={`${id}q`}>{furniture !== null && furniture > 1 ? t('desk.card.furniture', { count: furniture }) : doubt.quote.trim() === '' ? <span aria-label={t('desk.card.nothing')}>∅</span> : <Quoted text={doubt.quote} language={language} long />}{furniture === null && doubt.places.length > 1 ? <small className="soft"> {t('desk.card.places', { count: doubt.places.length })}</small> : null}</q>
      <p id={`${id}m`} className="message"><Spoken text={say(t, doubt.message)} /></p>
      {on ? <CardDetails doubt={doubt} /> : null}
    </div>
  );
});
