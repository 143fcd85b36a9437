import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Doubt } from '#app/checks/check';
import { mqmName, severityName } from '#app/i18n/names';
import { severities, type Severity } from '#app/mqm/severity';
import { mqmTypes, type MqmType } from '#app/mqm/typology';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Choices, TextArea } from '#renderer/ui/field.tsx';
import { Passage } from '#renderer/ui/isolated.tsx';
import { useDesk } from '#renderer/state/use.tsx';
import { ask, now, takeInHand, whenDone } from '#renderer/features/desk/scene';
import { useScene } from '#renderer/features/desk/scene-context.tsx';
import type { PlaceNow } from '#renderer/features/desk/selected-place';
import { usePlace } from '#renderer/features/desk/use-place';

/** An error, confirmed: its MQM type, how severe, and a word on it. */
export function AnnotateDialog({ at, suggested, onClose }: { readonly at: PlaceNow; readonly suggested: Doubt | null; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const scene = useScene();
  const language = useDesk((state) => state.meta.target.language), place = usePlace(at);
  const [type, setType] = useState<MqmType>(suggested?.mqm ?? 'accuracy/mistranslation'), [severity, setSeverity] = useState<Severity>(suggested?.severity ?? 'major'), [note, setNote] = useState('');
  const done = (): void => {
    onClose();
    void whenDone(ask(scene, (state) => { const here = at(state); return here === null ? null : { type: 'annotate', side: here.side, place: { unit: here.unit, revision: here.revision, span: here.span }, mqm: type, severity, note: note.trim() }; }, 'key'), () => {
      scene.shell.speak(t('desk.said.annotated')); if (suggested !== null && now(scene).doubts.includes(suggested)) takeInHand(scene, suggested, 'card');
    });
  };
  return (
    <Dialog title={t('desk.annotating.title')} done={t('desk.card.annotate')} mayDo={place !== null} onClose={onClose} onDone={done}>
      <Passage text={place?.quote ?? suggested?.quote ?? ''} language={language} />
      <MqmSelect value={type} onChoice={setType} />
      <Choices label={t('desk.annotating.severity')} value={severity} onChoice={setSeverity} choices={severities.toReversed().map((value) => ({ value, name: severityName(t, value) }))} />
      <TextArea label={t('desk.annotating.note')} value={note} rows={2} dir="auto" onChange={(event) => { setNote(event.target.value); }} />
    </Dialog>
  );
}

const dimensions = mqmTypes.filter((type) => !type.includes('/'));

/** The typology, by dimension. */
function MqmSelect({ value, onChoice }: { readonly value: MqmType; readonly onChoice: (type: MqmType) => void }): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const choose = (chosen: string): void => { const known = mqmTypes.find((type) => type === chosen); if (known !== undefined) onChoice(known); };
  return (
    <div className="field"><label htmlFor={id}>{t('desk.annotating.type')}</label>
      <select id={id} data-first value={value} onChange={(event) => { choose(event.target.value); }}>
        {dimensions.map((dimension) => <optgroup key={dimension} label={t(`mqm.type.${dimension}`)}>{mqmTypes.filter((type) => type === dimension || type.startsWith(`${dimension}/`)).map((type) => <option key={type} value={type}>{mqmName(t, type)}</option>)}</optgroup>)}
      </select>
    </div>
  );
}
