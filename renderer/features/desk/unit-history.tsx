import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '#app/diff/change';
import { isFailure } from '#app/documents/failure';
import { shownTime } from '#app/intl/instant';
import type { Id } from '#app/review/content';
import { Button } from '#renderer/ui/button.tsx';
import { ChangeText } from '#renderer/ui/change-text.tsx';
import { useDesk, useShellStore } from '#renderer/state/use.tsx';
import { ask } from '#renderer/features/desk/scene';
import { takingBack } from '#renderer/features/desk/taking-back';
import { useScene } from '#renderer/features/desk/scene-context.tsx';

/** What was changed in a unit since the machine, by whom; each change can be taken back. */
export function UnitHistory({ unit }: { readonly unit: Id }): ReactNode {
  const { t, i18n } = useTranslation();
  const scene = useScene(), shell = useShellStore();
  const review = useDesk((state) => state.review), items = useDesk((state) => state.content.items), language = useDesk((state) => state.meta.target.language);
  const [changes, setChanges] = useState<readonly Change[] | null>(null);
  useEffect(() => {
    let over = false;
    const timer = setTimeout(() => {
      void shell.bridge.ask('review/compare', { review, from: { kind: 'raw' }, to: { kind: 'now' } }).then((answer) => {
        if (!over) setChanges(isFailure(answer) ? [] : answer.filter((change) => change.unit === unit));
        if (!over && isFailure(answer)) shell.failed(answer);
      });
    }, 250);
    return () => { over = true; clearTimeout(timer); };
  }, [shell, review, unit, items]);
  return (
    <section><h2>{t('desk.unit.history')}</h2>
      {changes === null ? null : changes.length === 0 ? <p className="soft">{t('desk.unit.unchanged')}</p> : changes.map((change) => (
        <div className="paper" key={`${String(change.span.start)}${change.deleted}${change.inserted}`}>
          <p><ChangeText change={change} language={language} /></p>
          <div className="row-of soft"><small>{change.by ?? t('desk.unit.several')}{change.at === null ? '' : ` · ${shownTime(change.at, i18n.language)}`}</small><span className="spread" />
            <Button small onClick={() => { void ask(scene, (state) => takingBack(state, change), 'pointer'); }}>{t('desk.unit.takeBack')}</Button></div>
        </div>
      ))}
    </section>
  );
}
