import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Close } from '#renderer/ui/icons.tsx';
import type { Toast } from '#renderer/state/toast';
import '#renderer/ui/toasts.css';

/** What is said in passing. A failure stays until it is put away; the rest goes by itself. */
export function Toasts({ toasts, onClose }: { readonly toasts: readonly Toast[]; readonly onClose: (id: number) => void }): ReactNode {
  return (
    <div className="toasts">
      <output>{toasts.filter((toast) => toast.tone !== 'failed').map((toast) => <Line key={toast.id} toast={toast} onClose={onClose} />)}</output>
      <div role="alert">{toasts.filter((toast) => toast.tone === 'failed').map((toast) => <Line key={toast.id} toast={toast} onClose={onClose} />)}</div>
    </div>
  );
}

function Line({ toast, onClose }: { readonly toast: Toast; readonly onClose: (id: number) => void }): ReactNode {
  const { t } = useTranslation();
  const { id, retry } = toast;
  return (
    <div className={`toast ${toast.tone}`}>
      <p>{toast.text}</p>
      {retry === undefined ? null : <Button small onClick={() => { onClose(id); retry(); }}>{t('ui.again')}</Button>}
      <Button look="icon" small className="plain" aria-label={t('ui.close')} onClick={() => { onClose(id); }}><Close /></Button>
    </div>
  );
}
