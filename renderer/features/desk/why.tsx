import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { checkName, checkPart, pageParts } from '#renderer/features/desk/check-page';

/** Why the check exists, what it marks and must not mark, and how to tune it. */
export function CheckPage({ check }: { readonly check: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="check-page">
      <strong>{checkName(t, check)}</strong>
      <dl>{pageParts.map((part) => { const text = checkPart(t, check, part); return text === '' ? null : <div key={part}><dt>{t(`desk.checkPage.${part}`)}</dt><dd>{text}</dd></div>; })}</dl>
    </div>
  );
}
