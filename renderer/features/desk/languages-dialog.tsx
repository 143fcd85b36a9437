import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '#app/intl/language-names';
import { knownLanguages } from '#app/text/languages';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Select } from '#renderer/ui/field.tsx';
import { Swap } from '#renderer/ui/icons.tsx';
import { useDesk } from '#renderer/state/use.tsx';
import { ask } from '#renderer/features/desk/scene';
import { useDo, useKey, useScene } from '#renderer/features/desk/scene-context.tsx';

/** Corrects what was guessed: the language of each side, and which side is which. Nothing is lost. */
export function LanguagesDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, i18n } = useTranslation();
  const scene = useScene(), act = useDo(), key = useKey();
  const meta = useDesk((state) => state.meta);
  const [source, setSource] = useState(meta.source?.language ?? null), [target, setTarget] = useState(meta.target.language);
  const choices = useMemo(() => {
    const tags = new Set([...knownLanguages.map(({ tag }) => tag), meta.target.language, ...(meta.source === null ? [] : [meta.source.language])]);
    return [...tags].map((value) => ({ value, name: languageName(value, i18n.language) })).sort((a, b) => a.name.localeCompare(b.name, i18n.language));
  }, [i18n.language, meta]);
  const done = async (): Promise<void> => {
    onClose();
    if (meta.source !== null && source !== null && source !== meta.source.language) await ask(scene, () => ({ type: 'correct-language', side: 'source', language: source }), 'pointer');
    if (target !== meta.target.language) await ask(scene, () => ({ type: 'correct-language', side: 'target', language: target }), 'pointer');
  };
  return (
    <Dialog title={t('desk.correcting.title')} onClose={onClose} onDone={() => { void done(); }} extra={meta.source === null ? undefined : <Button press={key('swap-sides')} onClick={() => { onClose(); act('swap-sides'); }}><Swap /> {t('ui.action.swap-sides')}</Button>}>
      {source === null ? null : <Select first label={t('desk.correcting.source')} {...(meta.sure.source ? {} : { hint: t('desk.unsure') })} value={source} choices={choices} onChoice={setSource} />}
      <Select label={t('desk.correcting.translation')} {...(meta.sure.target ? {} : { hint: t('desk.unsure') })} value={target} choices={choices} onChoice={setTarget} />
    </Dialog>
  );
}
