import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '#app/contract/views';
import { Button } from '#renderer/ui/button.tsx';

interface WorkingProps { readonly progress: Progress; readonly onCancel: () => void }
/** What is being done, how far it is, and the way out of it. */
export function Working({ progress: { what, done, of }, onCancel }: WorkingProps): ReactNode {
  const { t } = useTranslation();
  return <><output>{t('ui.progressShare', { what: t(`ui.progress.${what}`), percent: Math.round(100 * done / of) })}</output> <Button look="link" onClick={onCancel}>{t('ui.cancel')}</Button></>;
}
