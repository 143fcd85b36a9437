import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Change } from '#app/diff/change';
import type { Translate } from '#app/i18n/translate';
import '#renderer/ui/change-text.css';

/** What happened to a unit as a whole, in words; null: only its words changed. */
function whatElse(t: Translate, { kind, inserted, deleted }: Pick<Change, 'kind' | 'deleted' | 'inserted'>): string | null {
  if (kind === 'moved') return t('compare.kind.moved');
  if (kind !== 'block') return null;
  return inserted !== '' ? t('compare.kind.parted') : deleted !== '' ? t('compare.kind.joined') : t('compare.kind.retyped');
}

/** Deleted and inserted words side by side; heard as deletion and insertion. */
export function ChangeText({ change, language }: { readonly change: Pick<Change, 'kind' | 'deleted' | 'inserted'>; readonly language: string }): ReactNode {
  const { t } = useTranslation();
  const other = whatElse(t, change);
  if (other !== null) return <span className="soft">{other}</span>;
  return <bdi lang={language} className="set long">{change.deleted === '' ? null : <del>{change.deleted}</del>}{change.deleted !== '' && change.inserted !== '' ? ' ' : null}{change.inserted === '' ? null : <ins>{change.inserted}</ins>}</bdi>;
}
