import { useEffect, useId, useRef, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFocus } from '#renderer/ui/keep-focus';
import { Button } from '#renderer/ui/button.tsx';
import { Close } from '#renderer/ui/icons.tsx';
import '#renderer/ui/dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** Without: the dialog only shows something. */
  readonly onDone?: () => void;
  readonly done?: string;
  readonly mayDo?: boolean;
  readonly wide?: boolean;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}
/** A native modal dialog: the focus stays inside, Esc closes, and the focus goes back to where it came from. */
export function Dialog({ title, onClose, onDone, done, mayDo = true, wide = false, extra, children }: DialogProps): ReactNode {
  const { t } = useTranslation();
  const shown = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = shown.current;
    if (dialog === null) return undefined;
    const back = keepFocus();
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
    // What only shows something is scrolled by keys, so it can be reached by them.
    if (content.current !== null && content.current.querySelector('input, textarea, select, button') === null) content.current.tabIndex = 0;
    // Enter does what the dialog is for, also from a list or, with Ctrl, from a text.
    const enter = (event: KeyboardEvent): void => {
      const wanted = event.key === 'Enter' && !event.isComposing && (event.ctrlKey || event.metaKey || event.target instanceof HTMLSelectElement);
      if (!wanted) return;
      event.preventDefault();
      form.current?.requestSubmit();
    };
    dialog.addEventListener('keydown', enter);
    return () => { dialog.close(); back(); };
  }, []);
  const submit = (event: SubmitEvent<HTMLFormElement>): void => { event.preventDefault(); if (mayDo) onDone?.(); };
  return (
    <dialog ref={shown} className={wide ? 'dialog wide' : 'dialog'} aria-labelledby={heading} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <form ref={form} onSubmit={submit}>
        <header><h2 id={heading}>{title}</h2><span className="spread" /><Button look="icon" className="plain" aria-label={t('ui.close')} onClick={onClose}><Close /></Button></header>
        <div className="content" ref={content}>{children}</div>
        {onDone === undefined && extra === undefined ? null : (
          <footer>{extra}<span className="spread" />
            {onDone === undefined ? null : <><Button onClick={onClose}>{t('ui.cancel')}</Button><button type="submit" className="button primary" disabled={!mayDo}>{done ?? t('ui.done')}</button></>}
          </footer>
        )}
      </form>
    </dialog>
  );
}
