import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import '#renderer/ui/opening.css';

/** The shape of the Desk while its review is read: paper, without a flicker. */
export function Opening(): ReactNode {
  const { t } = useTranslation();
  return <main className="opening-desk" aria-label={t('home.opening')}><div /><output className="unseen">{t('home.opening')}</output></main>;
}
