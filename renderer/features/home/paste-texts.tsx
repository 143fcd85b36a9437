import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ask } from '#app/contract/channels';
import { Button } from '#renderer/ui/button.tsx';
import { PastedText, type Pasted } from '#renderer/ui/pasted-text.tsx';

const nothing: Pasted = { text: '', html: null };
type BringIn = Ask<'home/bring-in'>;

/** Two boxes: the translation, and its source where there is one. */
export function PasteTexts({ onBring }: { readonly onBring: (inputs: BringIn['inputs'], roles: BringIn['roles']) => void }): ReactNode {
  const { t } = useTranslation();
  const [source, setSource] = useState(nothing), [translation, setTranslation] = useState(nothing);
  const bring = (): void => {
    const target = { kind: 'text' as const, ...translation };
    if (source.text.trim() === '') onBring([target], ['target']);
    else onBring([{ kind: 'text', ...source }, target], ['source', 'target']);
  };
  return (
    <div className="paste-texts">
      <div className="two" dir="ltr">
        <PastedText label={t('home.pasteSource')} hint={t('home.pasteSourceHint')} value={source} onPasted={setSource} />
        <PastedText first label={t('home.pasteTranslation')} value={translation} onPasted={setTranslation} />
      </div>
      <Button look="primary" disabled={translation.text.trim() === ''} onClick={bring}>{t('home.begin')}</Button>
    </div>
  );
}
