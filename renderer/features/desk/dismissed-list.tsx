import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Quoted } from '#renderer/ui/isolated.tsx';
import { useDesk } from '#renderer/state/use.tsx';
import { checkName } from '#renderer/features/desk/check-page';
import { ask } from '#renderer/features/desk/scene';
import { useScene } from '#renderer/features/desk/scene-context.tsx';

/** What was found right as it is: seen again, and brought back. */
export function DismissedList(): ReactNode {
  const { t } = useTranslation();
  const scene = useScene();
  const content = useDesk((state) => state.content), languages = useDesk((state) => state.meta);
  const all = [...content.dismissals.values()];
  if (all.length === 0) return null;
  return (
    <details className="dismissed">
      <summary>{t('desk.dismissed.title', { count: all.length })}</summary>
      <ul>
        {all.map((dismissal) => {
          const anchor = content.anchors.get(dismissal.anchor);
          const language = anchor?.side === 'source' ? languages.source?.language ?? null : languages.target.language;
          return (
            <li key={dismissal.id}>
              <span><Quoted text={anchor?.quote ?? ''} language={language} long /> <small className="soft">{checkName(t, dismissal.check)}{dismissal.scope === 'here' ? '' : ` · ${t(`desk.scope.${dismissal.scope}`)}`}{dismissal.reason === '' ? '' : ` · ${dismissal.reason}`}</small></span>
              <span className="spread" />
              <Button small onClick={() => { void ask(scene, () => ({ type: 'undismiss', dismissal: dismissal.id }), 'pointer'); }}>{t('desk.dismissed.bringBack')}</Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
