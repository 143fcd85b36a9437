import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFocus } from '#renderer/ui/keep-focus';
import { Button } from '#renderer/ui/button.tsx';
import { Close } from '#renderer/ui/icons.tsx';
import '#renderer/ui/screen.css';

interface ScreenProps { readonly title: string; readonly onClose: () => void; readonly tools?: ReactNode; readonly children: ReactNode }
/** A screen over the one below: it has the window to itself, and Esc leads back to where the reviewer was. */
export function Screen({ title, onClose, tools, children }: ScreenProps): ReactNode {
  const { t } = useTranslation();
  const shown = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = shown.current, back = keepFocus();
    if (dialog === null) return undefined;
    dialog.showModal();
    // Where reading begins; never on a button that does something at once.
    document.getElementById(heading)?.focus();
    return () => { dialog.close(); back(); };
  }, [heading]);
  return (
    <dialog ref={shown} className="screen" aria-labelledby={heading} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <header><h2 id={heading} className="set" tabIndex={-1}>{title}</h2><span className="spread" />{tools}<Button press="Esc" onClick={onClose}><Close />{t('ui.close')}</Button></header>
      <div className="screen-body">{children}</div>
    </dialog>
  );
}
