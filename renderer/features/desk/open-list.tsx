import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { direction } from '#app/text/direction';
import type { SignOffView } from '#app/contract/views';
import { Button } from '#renderer/ui/button.tsx';
import { Quoted } from '#renderer/ui/isolated.tsx';
import { SeverityMark } from '#renderer/ui/severity.tsx';
import { sourceText, unitText } from '#renderer/state/doubt-place';
import { useDesk } from '#renderer/state/use.tsx';
import { useUnitName } from '#renderer/features/desk/use-unit-name';

interface OpenListProps { readonly view: SignOffView; readonly waived: ReadonlySet<string>; readonly onWaive: (waived: ReadonlySet<string>) => void }
/** What is still open, line by line: each is waived by name, or all at once. */
export function OpenList({ view, waived, onWaive }: OpenListProps): ReactNode {
  const { t } = useTranslation();
  const unitName = useUnitName();
  const content = useDesk((state) => state.content), language = useDesk((state) => state.meta.target.language);
  const all = [...view.openDoubts.map(({ doubt }) => doubt), ...view.unconfirmed];
  const waive = (id: string, on: boolean): void => { const next = new Set(waived); if (on) next.add(id); else next.delete(id); onWaive(next); };
  const box = (id: string): ReactNode => <input type="checkbox" checked={waived.has(id)} onChange={(event) => { waive(id, event.target.checked); }} />;
  return (
    <fieldset className="open-list">
      <legend>{t('desk.approving.open')}</legend>
      <div className="row-of soft"><span>{t('desk.approving.openCounts', { doubts: view.openDoubts.length, units: view.unconfirmed.length })}</span><span className="spread" /><Button small onClick={() => { onWaive(new Set(waived.size === all.length ? [] : all)); }}>{waived.size === all.length ? t('desk.approving.waiveNone') : t('desk.approving.waiveAll')}</Button></div>
      <ul>
        {view.openDoubts.map(({ doubt, unit, quote, severity }) => <li key={doubt}><label>{box(doubt)}<SeverityMark severity={severity} /><Quoted text={quote} language={language} long /><span className="soft">{unitName(unit)}</span></label></li>)}
        {view.unconfirmed.map((unit) => <li key={unit}><label>{box(unit)}<span className="soft firm">{t('desk.approving.unconfirmed', { unit: unitName(unit) })}</span><span className="one-line" dir={direction(language)}><Quoted text={unitText(content, unit, null) ?? sourceText(content, unit)} language={language} /></span></label></li>)}
      </ul>
    </fieldset>
  );
}
