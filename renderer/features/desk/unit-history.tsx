import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '#app/diff/change';
import { isFailure } from '#app/documents/failure';
import type { Id } from '#app/review/content';
import { Button } from '#renderer/ui/button.tsx';
import { Signed } from '#renderer/ui/signed.tsx';
import { ChangeText } from '#renderer/ui/change-text.tsx';
import { useDesk } from '#renderer/state/use.tsx';
import { ask } from '#renderer/features/desk/scene';
import { takingBack } from '#renderer/features/desk/taking-back';
import { watchChanges } from '#renderer/features/desk/watch-changes';
import { useScene } from '#renderer/features/desk/scene-context.tsx';

/** What was changed in a unit since the machine, by whom; each change can be taken back. */
export function UnitHistory({ unit }: { readonly unit: Id }): ReactNode {
  const { t } = useTranslation();
  const scene = useScene(), { desk, shell } = scene;
  const language = useDesk((state) => state.meta.target.language);
  const [all, setAll] = useState<readonly Change[] | null>(null);
  useEffect(() => watchChanges(desk, shell, { kind: 'raw' }, (answer) => { setAll(isFailure(answer) ? [] : answer); }), [desk, shell]);
  const changes = all?.filter((change) => change.unit === unit) ?? null;
  return (
    <section><h2>{t('desk.unit.history')}</h2>
      {changes === null ? null : changes.length === 0 ? <p className="soft">{t('desk.unit.unchanged')}</p> : changes.map((change) => (
        <div className="paper" key={`${String(change.span.start)}${change.deleted}${change.inserted}`}>
          <p><ChangeText change={change} language={language} /></p>
          <div className="row-of soft"><small><Signed name={change.by ?? t('desk.unit.several')} at={change.at} /></small><span className="spread" />
            <Button small onClick={() => { void ask(scene, (state) => takingBack(state, change), 'pointer'); }}>{t('desk.unit.takeBack')}</Button></div>
        </div>
      ))}
    </section>
  );
}
