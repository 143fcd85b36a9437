import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#app/review/content';
import { joined } from '#app/review/source-of';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { Quoted } from '#renderer/ui/isolated.tsx';
import { useDesk } from '#renderer/state/use.tsx';
import { ask } from '#renderer/features/desk/scene';
import { useScene } from '#renderer/features/desk/scene-context.tsx';

/** Writes what is missing: the translation of source sentences for which nothing stands. */
export function WriteDialog({ sentences, after, onClose }: { readonly sentences: readonly Id[]; readonly after: Id | null; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const scene = useScene();
  const content = useDesk((state) => state.content), meta = useDesk((state) => state.meta);
  const [text, setText] = useState('');
  const done = (): void => {
    const unit = crypto.randomUUID();
    onClose();
    void ask(scene, () => ({ type: 'write-gap', sentences, unit, after, text: text.trim() }), 'key').then((written) => { if (written) scene.pages()?.goTo({ unit }, true); });
  };
  return (
    <Dialog title={t('desk.writing.title')} done={t('desk.writing.done')} mayDo={text.trim() !== ''} onClose={onClose} onDone={done}>
      <p className="set-quote"><Quoted text={joined(content.source, sentences).text} language={meta.source?.language ?? null} long /></p>
      <TextArea first className="set" label={t('desk.unit.translation')} value={text} lang={meta.target.language} dir="auto" onChange={(event) => { setText(event.target.value); }} />
    </Dialog>
  );
}
