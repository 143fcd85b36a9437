import type { ReactNode } from 'react';
import type { Change } from '#app/diff/change';
import '#renderer/ui/change-text.css';

/** Deleted and inserted words side by side; heard as deletion and insertion. */
export function ChangeText({ change, language }: { readonly change: Pick<Change, 'deleted' | 'inserted'>; readonly language: string }): ReactNode {
  return <bdi lang={language} className="set long">{change.deleted === '' ? null : <del>{change.deleted}</del>}{change.deleted !== '' && change.inserted !== '' ? ' ' : null}{change.inserted === '' ? null : <ins>{change.inserted}</ins>}</bdi>;
}
