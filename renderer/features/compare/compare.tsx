import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '#app/diff/change';
import { isFailure } from '#app/documents/failure';
import { keyOf, points } from '#renderer/features/compare/points';
import { changedUnits, type ChangedUnit } from '#renderer/features/compare/changed-units';
import { InContext } from '#renderer/features/compare/in-context.tsx';
import { useDesk, useShellStore } from '#renderer/state/use.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Empty } from '#renderer/ui/empty.tsx';
import { Select } from '#renderer/ui/field.tsx';
import { Signed } from '#renderer/ui/signed.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import '#renderer/features/compare/compare.css';

/** Two points of the review, change by change, each in its sentence. */
export function Compare({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const shell = useShellStore();
  const review = useDesk((state) => state.review), versions = useDesk((state) => state.meta.versions), content = useDesk((state) => state.content), language = useDesk((state) => state.meta.target.language);
  const known = useMemo(() => points(versions, t), [versions, t]);
  const [from, setFrom] = useState('raw'), [to, setTo] = useState('now'), [compared, setCompared] = useState<{ readonly of: string; readonly changes: readonly Change[] } | null>(null), [at, setAt] = useState(0);
  const of = `${from} ${to}`, changes = compared?.of === of ? compared.changes : null;
  useEffect(() => {
    const a = known.find((one) => keyOf(one.point) === from), b = known.find((one) => keyOf(one.point) === to);
    let over = false;
    const compare = async (): Promise<void> => {
      if (a === undefined || b === undefined) return;
      const answer = await shell.bridge.ask('review/compare', { review, from: a.point, to: b.point });
      if (over) return;
      setAt(0);
      if (isFailure(answer)) shell.failed(answer);
      setCompared({ of: `${from} ${to}`, changes: isFailure(answer) ? [] : answer });
    };
    void compare();
    return () => { over = true; };
  }, [shell, review, from, to, known]);
  const units = useMemo(() => changes === null ? [] : changedUnits(content, changes), [content, changes]);
  const lines = useRef<HTMLOListElement>(null);
  const go = (step: 1 | -1): void => {
    if (units.length === 0) return;
    const next = (at + step + units.length) % units.length;
    setAt(next);
    const line = lines.current?.children[next];
    line?.scrollIntoView({ block: 'center' });
    line?.querySelector('button')?.focus({ preventScroll: true });
  };
  const choices = known.map((one) => ({ value: keyOf(one.point), name: one.name }));
  return (
    <Screen title={t('compare.title')} onClose={onClose}>
      <div className="screen-page compare">
        <div className="compare-points"><Select label={t('compare.from')} value={from} choices={choices} onChoice={setFrom} /><Select label={t('compare.to')} value={to} choices={choices} onChoice={setTo} />
          <span className="spread" /><Button disabled={units.length === 0} onClick={() => { go(-1); }}>{t('compare.previous')}</Button><Button disabled={units.length === 0} onClick={() => { go(1); }}>{t('compare.next')}</Button></div>
        {changes === null ? <output className="soft">{t('ui.progress.comparing')}</output> : units.length === 0 ? <Empty title={t('compare.same')} /> : <output className="soft">{t('compare.changes', { count: changes.length })}</output>}
        <ol ref={lines} className="changes">{units.map((unit, n) => <Line key={unit.key} unit={unit} on={n === at} current={to === 'now'} language={language} onFocus={() => { setAt(n); }} />)}</ol>
      </div>
    </Screen>
  );
}

interface LineProps { readonly unit: ChangedUnit; readonly on: boolean; readonly current: boolean; readonly language: string; readonly onFocus: () => void }
function Line({ unit, on, current, language, onFocus }: LineProps): ReactNode {
  const { t } = useTranslation();
  const [first] = unit.changes;
  return (
    <li><button type="button" aria-current={on || undefined} className={on ? 'changed on' : 'changed'} onFocus={onFocus}>
      <span className="soft figures">{unit.number === null ? t('compare.gone') : t('desk.unitName.unit', { number: unit.number })}</span>
      <span className="words"><InContext unit={unit} current={current} language={language} /></span>
      <small><Signed name={[...new Set(unit.changes.map((change) => change.by ?? t('desk.unit.several')))].join(', ')} at={first?.at ?? null} /></small>
    </button></li>
  );
}
