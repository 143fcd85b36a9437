import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionView } from '#app/contract/views';
import { Button } from '#renderer/ui/button.tsx';
import { Empty } from '#renderer/ui/empty.tsx';
import { Signed } from '#renderer/ui/signed.tsx';
import { draftNumber, standingVersion } from '#renderer/state/standing';
import { useDesk, useDeskStore } from '#renderer/state/use.tsx';
import { ask } from '#renderer/features/desk/scene';
import { useDo, useKey, useScene } from '#renderer/features/desk/scene-context.tsx';
import '#renderer/features/desk/versions-tab.css';

/** The draft in hand and all versions, newest first: what was said on each, and what can be done with it. */
export function VersionsTab(): ReactNode {
  const { t } = useTranslation();
  const act = useDo(), key = useKey(), scene = useScene();
  const meta = useDesk((state) => state.meta);
  return (
    <div className="side-list">
      {standingVersion(meta) === null ? <div className="paper draft"><div className="row-of"><strong>{t('desk.draft', { number: draftNumber(meta) })}</strong><span className="spread" /><Button small look="primary" onClick={() => { act('submit'); }}>{t('desk.step.submit')}</Button></div><p className="soft">{t('desk.versions.draftHint')}</p></div> : null}
      {meta.versions.length === 0 ? <Empty title={t('desk.empty.noVersions')}><p>{t('desk.empty.noVersionsHint')}</p></Empty> : meta.versions.toReversed().map((version) => <Version key={version.id} version={version} />)}
      <div className="row-of">
        <Button small press={key('compare')} onClick={() => { act('compare'); }}>{t('ui.action.compare')}</Button>
        <Button small onClick={() => { void ask(scene, () => ({ type: 'restore', version: null }), 'pointer'); }}>{t('desk.versions.restoreRaw')}</Button>
      </div>
    </div>
  );
}

function Version({ version }: { readonly version: VersionView }): ReactNode {
  const { t } = useTranslation();
  const desk = useDeskStore(), scene = useScene();
  const stands = useDesk((state) => state.meta.standsAt === version.id);
  const asking = (what: 'approve' | 'request-changes' | 'withdraw'): void => { desk.state.setState({ asking: { what, version: version.id } }); };
  return (
    <article className="paper version" aria-label={t('desk.versions.name', { number: version.number, name: version.name })}>
      <div className="row-of"><strong>{t('desk.versions.name', { number: version.number, name: version.name })}</strong><span className="spread" /><span className={`state ${version.state}`}>{t(`ui.versionState.${version.state}`)}</span></div>
      <p><Signed name={version.by.name} role={t(`settings.role.${version.by.role}`)} at={version.at} {...(stands ? { more: t('desk.versions.stands') } : {})} /></p>
      {version.remark === '' ? null : <p dir="auto">{version.remark}</p>}
      {version.verdicts.map((verdict) => <p key={verdict.at} className="verdict"><span className={`state ${verdict.state}`}>{t(`ui.versionState.${verdict.state}`)}</span> <small><Signed name={verdict.by.name} at={verdict.at} /></small>{verdict.remark === '' ? null : <span dir="auto" className="block">{verdict.remark}</span>}</p>)}
      {version.waived === null ? null : <p className="soft">{t('desk.versions.waived', { doubts: version.waived.doubts.length, units: version.waived.units.length, reason: version.waived.reason })}</p>}
      <p className="digest soft figures" title={version.digests.target}><span>{t('desk.versions.digest')}</span> <code>{version.digests.target.slice(0, 12)}</code></p>
      <div className="row-of">
        {version.state === 'submitted' ? <><Button small look="primary" onClick={() => { asking('approve'); }}>{t('desk.step.approve')}</Button><Button small onClick={() => { asking('request-changes'); }}>{t('ui.action.request-changes')}</Button></> : null}
        {version.state === 'approved' ? <Button small onClick={() => { asking('withdraw'); }}>{t('ui.action.withdraw')}</Button> : null}
        <Button small onClick={() => { desk.state.setState({ since: { kind: 'version', version: version.id }, changes: null }); }}>{t('desk.versions.since')}</Button>
        {stands ? null : <Button small onClick={() => { void ask(scene, () => ({ type: 'restore', version: version.id }), 'pointer'); }}>{t('desk.versions.restore')}</Button>}
      </div>
    </article>
  );
}
