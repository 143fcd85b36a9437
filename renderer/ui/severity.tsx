import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Severity } from '#app/mqm/severity';
import { severityName } from '#app/i18n/names';
import '#renderer/ui/severity.css';

/** Shape, word and colour together: triangle, diamond, dot, ring. */
export function SeverityMark({ severity, word = true }: { readonly severity: Severity; readonly word?: boolean }): ReactNode {
  const { t } = useTranslation();
  return <span className={`severity ${severity}`}>{word ? severityName(t, severity) : <span className="unseen">{severityName(t, severity)}</span>}</span>;
}
