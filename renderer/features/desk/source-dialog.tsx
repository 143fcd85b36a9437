import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ask } from '#app/contract/channels';
import { isFailure } from '#app/documents/failure';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { PastedText, type Pasted } from '#renderer/ui/pasted-text.tsx';
import { useDesk, useShellStore } from '#renderer/state/use.tsx';

/** A source for a translation that came alone: a file, or pasted. */
export function SourceDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const shell = useShellStore();
  const review = useDesk((state) => state.review);
  const [pasted, setPasted] = useState<Pasted>({ text: '', html: null });
  const add = async (input: Ask<'review/add-source'>['input']): Promise<void> => {
    onClose();
    const answer = await shell.bridge.ask('review/add-source', { review, input });
    if (answer === null) return;
    if (isFailure(answer)) shell.failed(answer);
    else if ('refused' in answer) shell.say('refused', t(`refused.${answer.refused}`));
    else shell.say('said', t('desk.said.sourceAdded'));
  };
  return (
    <Dialog title={t('desk.addSource.title')} done={t('desk.addSource.done')} mayDo={pasted.text.trim() !== ''} onClose={onClose} onDone={() => { void add({ kind: 'text', ...pasted }); }}>
      <div><Button data-first onClick={() => { void add(null); }}>{t('desk.addSource.file')}</Button></div>
      <PastedText label={t('desk.addSource.paste')} value={pasted} onPasted={setPasted} />
    </Dialog>
  );
}
