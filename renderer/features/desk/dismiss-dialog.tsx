import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Doubt } from '#app/checks/check';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Choices, TextArea } from '#renderer/ui/field.tsx';
import { Passage } from '#renderer/ui/isolated.tsx';
import { useDesk } from '#renderer/state/use.tsx';
import { decide, dismissing } from '#renderer/features/desk/doubt-doings';
import { useScene } from '#renderer/features/desk/scene-context.tsx';

const scopes = ['here', 'alike', 'pair', 'check'] as const;
type Scope = (typeof scopes)[number];

/** "Right as it is", with how far that holds and why. */
export function DismissDialog({ doubt, from, onClose }: { readonly doubt: Doubt; readonly from: 'card' | 'text'; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const scene = useScene();
  const language = useDesk((state) => state.meta.target.language);
  const [scope, setScope] = useState<Scope>('here'), [reason, setReason] = useState('');
  const done = (): void => { onClose(); void decide(scene, [doubt], (state) => dismissing(state, doubt, scope, reason.trim()), 'key', t('desk.said.dismissed'), from); };
  return (
    <Dialog title={t('desk.dismissing.title')} done={t('desk.card.dismiss')} onClose={onClose} onDone={done}>
      <Passage text={doubt.quote} language={language} />
      <Choices label={t('desk.dismissing.scope')} first value={scope} onChoice={setScope} choices={scopes.map((value) => ({ value, name: t(`desk.scope.${value}`) }))} />
      <p className="soft">{t(`desk.scopeHint.${scope}`)}</p>
      <TextArea label={t('desk.dismissing.reason')} value={reason} rows={2} dir="auto" onChange={(event) => { setReason(event.target.value); }} />
    </Dialog>
  );
}
