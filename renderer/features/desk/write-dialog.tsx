import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '#app/review/content';
import { joined } from '#app/review/source-of';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { Passage } from '#renderer/ui/isolated.tsx';
import { useDesk } from '#renderer/state/use.tsx';
import { ask, whenDone } from '#renderer/features/desk/scene';
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
    void whenDone(ask(scene, () => ({ type: 'write-gap', sentences, unit, after, text: text.trim() }), 'key'), () => { scene.pages()?.goTo({ unit }, true); });
  };
  return (
    <Dialog title={t('desk.writing.title')} done={t('desk.writing.done')} mayDo={text.trim() !== ''} onClose={onClose} onDone={done}>
      <Passage text={joined(content.source, sentences).text} language={meta.source?.language ?? null} />
      <TextArea first className="set" label={t('desk.unit.translation')} value={text} lang={meta.target.language} dir="auto" onChange={(event) => { setText(event.target.value); }} />
    </Dialog>
  );
}
