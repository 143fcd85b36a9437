import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { draftNumber } from '#renderer/state/standing';
import { tally } from '#renderer/state/tally';
import { useDesk } from '#renderer/state/use.tsx';
import { ask, whenDone } from '#renderer/features/desk/scene';
import { useScene } from '#renderer/features/desk/scene-context.tsx';
import { useOpenDoubts } from '#renderer/features/desk/use-open-doubts';

/** Hands the draft over as a version: its name, a remark, and what is still open, said and not forbidden. */
export function SubmitDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const scene = useScene();
  const meta = useDesk((state) => state.meta), content = useDesk((state) => state.content), open = useOpenDoubts().length;
  const { confirmed, units } = tally(content);
  const [name, setName] = useState(t('desk.submitting.usualName', { number: draftNumber(meta) })), [remark, setRemark] = useState('');
  const done = (): void => { onClose(); void whenDone(ask(scene, () => ({ type: 'submit', name: name.trim(), remark: remark.trim() }), 'pointer'), () => { scene.shell.say('said', t('desk.said.submitted', { name: name.trim() })); }); };
  return (
    <Dialog title={t('desk.submitting.title')} done={t('desk.step.submit')} mayDo={name.trim() !== ''} onClose={onClose} onDone={done}>
      <p className="soft">{open === 0 && confirmed === units ? t('desk.submitting.allDone') : `${t('desk.submitting.openDoubts', { count: open })} ${t('desk.submitting.unconfirmed', { count: units - confirmed })}`}</p>
      <TextField first label={t('desk.submitting.name')} value={name} maxLength={200} dir="auto" onChange={(event) => { setName(event.target.value); }} />
      <TextArea label={t('desk.submitting.remark')} value={remark} dir="auto" onChange={(event) => { setRemark(event.target.value); }} />
    </Dialog>
  );
}
