import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#app/review/content';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { useDesk } from '#renderer/state/use.tsx';
import { ask } from '#renderer/features/desk/scene';
import { useScene } from '#renderer/features/desk/scene-context.tsx';

/** Asks for changes, or takes an approval back: both want a word on why. */
export function RemarkDialog({ what, version, onClose }: { readonly what: 'request-changes' | 'withdraw'; readonly version: Id; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const scene = useScene();
  const number = useDesk((state) => state.meta.versions.find((known) => known.id === version)?.number ?? 0);
  const [text, setText] = useState('');
  const done = (): void => {
    onClose();
    void ask(scene, () => what === 'withdraw' ? { type: 'withdraw', version, reason: text.trim() } : { type: 'request-changes', version, remark: text.trim() }, 'pointer');
  };
  return (
    <Dialog title={t(`desk.remarking.${what}.title`, { number })} done={t(`ui.action.${what}`)} mayDo={text.trim() !== ''} onClose={onClose} onDone={done}>
      <TextArea first required label={t(`desk.remarking.${what}.text`)} hint={t('desk.remarking.required')} value={text} dir="auto" onChange={(event) => { setText(event.target.value); }} />
    </Dialog>
  );
}
