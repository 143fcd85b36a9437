import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Doubt } from '#app/checks/check';
import { mqmName } from '#app/i18n/names';
import { say } from '#app/i18n/message';
import { Button } from '#renderer/ui/button.tsx';
import { Quoted, Spoken } from '#renderer/ui/isolated.tsx';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import { alike } from '#renderer/state/alike';
import { useDesk } from '#renderer/state/use.tsx';
import { CheckPage } from '#renderer/features/desk/why.tsx';
import { furnitureOf } from '#renderer/features/desk/furniture';
import { FurnitureLines } from '#renderer/features/desk/furniture-lines.tsx';
import { useDo, useKey, useScene } from '#renderer/features/desk/scene-context.tsx';
import { useOpenDoubts } from '#renderer/features/desk/use-open-doubts';
import { useUnitName } from '#renderer/features/desk/use-unit-name';

/** The rest of the card in hand: evidence, why, corrections, and what can be done, each with its key. */
export function CardDetails({ doubt }: { readonly doubt: Doubt }): ReactNode {
  const { t } = useTranslation();
  const act = useDo(), key = useKey();
  const [why, setWhy] = useState(false);
  const content = useDesk((state) => state.content), target = useDesk((state) => state.meta.target.language);
  const furniture = furnitureOf(content, doubt);
  const together = alike(useOpenDoubts(), doubt).length;
  return (
    <>
      {doubt.also.map((other) => <p key={other.check} className="message soft"><Spoken text={say(t, other.message)} /></p>)}
      <Evidence doubt={doubt} />
      <div className="kind soft"><span>{mqmName(t, doubt.mqm)}</span><span className="spread" /><Button look="link" aria-expanded={why} onClick={() => { setWhy(!why); }}>{t('desk.card.why')}</Button></div>
      {why ? <CheckPage check={doubt.check} /> : null}
      {furniture === null ? <Places doubt={doubt} /> : <FurnitureLines blocks={furniture} />}
      {doubt.suggestions.slice(0, 9).map((suggestion, n) => (
        <button key={suggestion.text} type="button" className="suggestion" onClick={() => { act(n === 0 ? 'accept-1' : n === 1 ? 'accept-2' : n === 2 ? 'accept-3' : n === 3 ? 'accept-4' : n === 4 ? 'accept-5' : n === 5 ? 'accept-6' : n === 6 ? 'accept-7' : n === 7 ? 'accept-8' : 'accept-9'); }}>
          <span className="unseen">{t('desk.card.mendTo')}</span>{suggestion.text.trim() === '' ? <em>{t('desk.card.takeAway')}</em> : <Quoted text={suggestion.text} language={target} long />}<KeyCap press={n === 0 ? 'Enter' : String(n + 1)} />
        </button>
      ))}
      <div className="acts row-of">
        {furniture === null ? <Button small press={key('to-text')} onClick={() => { act('to-text'); }}>{t('desk.card.edit')}</Button> : <Button small press="Enter" onClick={() => { act('accept-1'); }}>{t('desk.card.agree')}</Button>}
        <Button small press={key('dismiss', true)} title={t('desk.card.dismissHint', { key: key('dismiss-with-reason', true) })} onClick={() => { act('dismiss'); }}>{t('desk.card.dismiss')}</Button>
        <Button small press={key('annotate', true)} onClick={() => { act('annotate'); }}>{t('desk.card.annotate')}</Button>
        <Button small press={key('note', true)} onClick={() => { act('note'); }}>{t('desk.card.note')}</Button>
        {together < 2 ? null : <Button small press={key('mend-alike', true)} onClick={() => { act('mend-alike'); }}>{t('desk.card.mendAlike', { count: together })}</Button>}
      </div>
    </>
  );
}

/** What the source, or another place of the article, has; not again what the message says already. */
function Evidence({ doubt }: { readonly doubt: Doubt }): ReactNode {
  const { t } = useTranslation();
  const unitName = useUnitName(), scene = useScene();
  const source = useDesk((state) => state.meta.source?.language ?? null), target = useDesk((state) => state.meta.target.language);
  const said = Object.values(doubt.message.values).map(String);
  const shown = doubt.evidence.filter((evidence) => evidence.quote.trim() !== '' && (evidence.unit !== doubt.unit || !said.includes(evidence.quote))).slice(0, 5);
  if (shown.length === 0) return null;
  return (
    <ul className="proof">
      {shown.map((evidence, n) => (
        <li key={`${evidence.unit}${evidence.side}${String(n)}`}>
          <span className="soft">{evidence.side === 'source' ? t('desk.card.inSource') : t('desk.card.elsewhere')}</span> <Quoted text={evidence.quote} language={evidence.side === 'source' ? source : target} long />
          {evidence.unit === doubt.unit ? null : <> <Button look="link" className="soft" onClick={() => { scene.pages()?.goTo(evidence.side === 'target' ? { unit: evidence.unit, span: evidence.span } : { unit: evidence.unit }, false); }}>{unitName(evidence.unit)}</Button></>}
        </li>
      ))}
    </ul>
  );
}

/** The places of a grouped doubt, to go to each. */
function Places({ doubt }: { readonly doubt: Doubt }): ReactNode {
  const unitName = useUnitName(), scene = useScene();
  const target = useDesk((state) => state.meta.target.language);
  if (doubt.places.length < 2) return null;
  return (
    <ol className="places">
      {doubt.places.map((place) => <li key={`${place.unit}${String(place.span.start)}`}><Button look="link" onClick={() => { scene.pages()?.goTo(place.side === 'target' ? { unit: place.unit, span: place.span } : { unit: place.unit }, false); }}><Quoted text={place.quote} language={target} long /></Button> <span className="soft">{unitName(place.unit)}</span></li>)}
    </ol>
  );
}
