import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { Passage } from '#renderer/ui/isolated.tsx';
import { useDesk } from '#renderer/state/use.tsx';
import { ask, whenDone } from '#renderer/features/desk/scene';
import { useScene } from '#renderer/features/desk/scene-context.tsx';
import type { PlaceNow } from '#renderer/features/desk/selected-place';
import { usePlace } from '#renderer/features/desk/use-place';

/** A word on a passage, for whoever reads it next. */
export function NoteDialog({ at, onClose }: { readonly at: PlaceNow; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const scene = useScene();
  const meta = useDesk((state) => state.meta), place = usePlace(at);
  const [text, setText] = useState('');
  const done = (): void => {
    onClose();
    void whenDone(ask(scene, (state) => { const here = at(state); return here === null ? null : { type: 'comment', side: here.side, place: { unit: here.unit, revision: here.revision, span: here.span }, text: text.trim() }; }, 'key'), () => { scene.shell.speak(t('desk.said.noted')); });
  };
  return (
    <Dialog title={t('desk.noting.title')} done={t('desk.noting.done')} mayDo={text.trim() !== '' && place !== null} onClose={onClose} onDone={done}>
      {place === null ? null : <Passage text={place.quote} language={place.side === 'target' ? meta.target.language : meta.source?.language ?? null} />}
      <TextArea first label={t('desk.noting.text')} value={text} dir="auto" onChange={(event) => { setText(event.target.value); }} />
    </Dialog>
  );
}
