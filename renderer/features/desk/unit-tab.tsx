import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shownTime } from '#app/intl/instant';
import type { Id } from '#app/review/content';
import { Button } from '#renderer/ui/button.tsx';
import { Empty } from '#renderer/ui/empty.tsx';
import { Passage, Quoted } from '#renderer/ui/isolated.tsx';
import { mqmName } from '#app/i18n/names';
import { SeverityMark } from '#renderer/ui/severity.tsx';
import { sourceText, unitText } from '#renderer/state/doubt-place';
import { isConfirmed, readingOrder } from '#renderer/state/reading-order';
import { useDesk } from '#renderer/state/use.tsx';
import { Links } from '#renderer/features/desk/links.tsx';
import { ask } from '#renderer/features/desk/scene';
import { useDo, useKey, useScene } from '#renderer/features/desk/scene-context.tsx';
import { UnitHistory } from '#renderer/features/desk/unit-history.tsx';
import { useUnitName } from '#renderer/features/desk/use-unit-name';

/** The unit under the caret: both sides, how it stands, its errors, what was changed, what it translates. */
export function UnitTab(): ReactNode {
  const { t } = useTranslation();
  const live = useDesk((state) => state.live?.unit ?? null), content = useDesk((state) => state.content);
  const known = live !== null && readingOrder(content).byId.has(live);
  return <div className="side-list">{known ? <Unit key={live} unit={live} /> : <Empty title={t('desk.empty.noUnit')}><p>{t('desk.empty.noUnitHint')}</p></Empty>}</div>;
}

function Unit({ unit }: { readonly unit: Id }): ReactNode {
  const { t, i18n } = useTranslation();
  const act = useDo(), key = useKey(), unitName = useUnitName();
  const content = useDesk((state) => state.content), draft = useDesk((state) => state.draft), meta = useDesk((state) => state.meta);
  const confirmed = content.units.get(unit)?.confirmed ?? null, stands = isConfirmed(content, unit);
  const source = sourceText(content, unit);
  return (
    <>
      <section className="paper">
        <div className="row-of"><strong>{unitName(unit)}</strong><span className="spread" />
          <span className={stands ? 'confirmed-word' : 'soft'}>{stands && confirmed !== null ? t('desk.unit.confirmedBy', { name: confirmed.by, time: shownTime(confirmed.at, i18n.language) }) : t('desk.unit.open')}</span></div>
        {meta.source === null ? null : <div><h3 className="soft">{t('desk.unit.source')}</h3>{source === '' ? <p className="soft">{t('desk.unit.noSource')}</p> : <Passage text={source} language={meta.source.language} />}</div>}
        <div><h3 className="soft">{t('desk.unit.translation')}</h3><Passage text={unitText(content, unit, draft) ?? ''} language={meta.target.language} /></div>
        <div className="row-of">
          {stands ? <Button small press={key('unconfirm')} onClick={() => { act('unconfirm'); }}>{t('ui.action.unconfirm')}</Button> : <Button small press={key('confirm')} onClick={() => { act('confirm'); }}>{t('ui.action.confirm')}</Button>}
          <Button small press={key('annotate')} onClick={() => { act('annotate'); }}>{t('ui.action.annotate')}</Button>
        </div>
      </section>
      <Errors unit={unit} />
      <UnitHistory unit={unit} />
      {meta.source === null ? null : <Links unit={unit} />}
    </>
  );
}

/** Errors that a reviewer confirmed in this unit. */
function Errors({ unit }: { readonly unit: Id }): ReactNode {
  const { t } = useTranslation();
  const scene = useScene();
  const content = useDesk((state) => state.content), meta = useDesk((state) => state.meta);
  const all = [...content.annotations.values()].flatMap((annotation) => { const anchor = content.anchors.get(annotation.anchor); return anchor?.unit === unit ? [{ annotation, anchor }] : []; });
  if (all.length === 0) return null;
  return (
    <section><h2>{t('desk.unit.errors')}</h2>
      {all.map(({ annotation, anchor }) => (
        <div className="paper" key={annotation.id}>
          <div className="row-of"><SeverityMark severity={annotation.severity} /><span>{mqmName(t, annotation.type)}</span></div>
          <p><Quoted text={anchor.quote} language={anchor.side === 'source' ? meta.source?.language ?? null : meta.target.language} long />{anchor.span === null ? <small className="soft"> {t('desk.detached')}</small> : null}</p>
          {annotation.note === '' ? null : <p dir="auto">{annotation.note}</p>}
          <div className="row-of soft"><small>{annotation.by}</small><span className="spread" /><Button small onClick={() => { void ask(scene, () => ({ type: 'remove-annotation', annotation: annotation.id }), 'pointer'); }}>{t('desk.unit.removeError')}</Button></div>
        </div>
      ))}
    </section>
  );
}
