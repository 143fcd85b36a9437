import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { mqmName, placeName, severityName } from '#app/i18n/names';
import { severities } from '#app/mqm/severity';
import { glance } from '#renderer/state/glance';
import { openDoubts } from '#renderer/state/open-doubts';
import { readingOrder } from '#renderer/state/reading-order';
import { tally } from '#renderer/state/tally';
import { useWordsToGo } from '#renderer/state/use-words-to-go';
import { useDesk, useShellStore } from '#renderer/state/use.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Bold, Quoted } from '#renderer/ui/isolated.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import { SeverityMark } from '#renderer/ui/severity.tsx';
import { errorsByType } from '#renderer/features/report/errors-by-type';
import '#renderer/features/report/report.css';

/** What was doubted, mended, dismissed; the errors that were annotated; what is still open. */
export function ReportScreen({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const shell = useShellStore();
  const content = useDesk((state) => state.content), meta = useDesk((state) => state.meta), doubts = useDesk((state) => state.doubts), settled = useDesk((state) => state.settled), mended = useDesk((state) => state.mended);
  const open = openDoubts(doubts, content, settled), { confirmed, units } = tally(content), wordsToGo = useWordsToGo(), order = readingOrder(content);
  const errors = errorsByType(content);
  return (
    <Screen title={t('reportScreen.title')} onClose={onClose} tools={<><Button onClick={() => { shell.doing('export-changes')?.run('pointer'); }}>{t('ui.action.export-changes')}</Button><Button look="primary" onClick={() => { shell.doing('export-report')?.run('pointer'); }}>{t('ui.action.export-report')}</Button></>}>
      <div className="screen-page report">
        <h3 className="set report-title" dir="auto">{meta.title}</h3>
        <ul className="figures-row figures">
          <li><Bold text={t('desk.tally.open', { count: open.length })} /></li><li><Bold text={t('desk.tally.mended', { count: mended })} /></li><li><Bold text={t('desk.tally.dismissed', { count: content.dismissals.size })} /></li>
          <li><Bold text={t('desk.tally.confirmed', { confirmed, count: units })} /></li><li>{wordsToGo === null ? '' : t('desk.foot.wordsToGo', { count: wordsToGo })}</li>
        </ul>
        <p className="unseen">{t('reportScreen.strip', { count: open.length })}</p>
        <div className="heat" aria-hidden="true" dir="ltr">{glance(content, open).map((mark) => <i key={`${mark.kind}${String(mark.at)}`} className={mark.kind} style={{ insetInlineStart: `${String(mark.at)}%` }} />)}</div>
        <section><h3>{t('reportScreen.errors')}</h3>
          {errors.length === 0 ? <p className="soft">{t('reportScreen.noErrors')}</p> : (
            <table><thead><tr><th scope="col">{t('reportScreen.type')}</th>{severities.toReversed().map((severity) => <th scope="col" key={severity}>{severityName(t, severity)}</th>)}</tr></thead>
              <tbody>{errors.map(({ type, counts }) => <tr key={type}><th scope="row">{mqmName(t, type)}</th>{severities.toReversed().map((severity) => <td key={severity} className="figures">{counts[severity] === 0 ? '·' : t('reportScreen.count', { count: counts[severity] })}</td>)}</tr>)}</tbody></table>
          )}
        </section>
        <section><h3>{t('reportScreen.open')}</h3>
          {open.length === 0 ? <p className="soft">{t('desk.empty.noDoubts')}</p> : <ul className="open-doubts">{open.map((doubt) => <li key={doubt.id}><SeverityMark severity={doubt.severity} /><Quoted text={doubt.quote} language={doubt.side === 'target' ? meta.target.language : meta.source?.language ?? null} long /><span className="soft">{mqmName(t, doubt.mqm)}</span><span className="soft figures place">{placeName(t, doubt.unit, order.byId.get(doubt.unit)?.number ?? null)}</span></li>)}</ul>}
        </section>
      </div>
    </Screen>
  );
}
