import type { ReactNode } from 'react';
import type { ChangedUnit } from '#renderer/features/compare/changed-units';
import { ChangeText } from '#renderer/ui/change-text.tsx';

/** The sentence with its changes in it. Where the later point is not now, only the changed words are known: they stand alone. */
export function InContext({ unit, current, language }: { readonly unit: ChangedUnit; readonly current: boolean; readonly language: string }): ReactNode {
  const sorted = [...unit.changes].sort((a, b) => a.span.start - b.span.start);
  const fits = current && unit.text !== '' && sorted.every((change) => unit.text.slice(change.span.start, change.span.end) === change.inserted);
  if (!fits) return <>{sorted.map((change, n) => <span key={`${String(n)}${change.inserted}`}>{n === 0 ? null : ' … '}<ChangeText change={change} language={language} /></span>)}</>;
  let at = 0;
  const parts = sorted.map((change, n) => {
    const before = unit.text.slice(at, change.span.start);
    at = change.span.end;
    return <span key={`${String(n)}${String(change.span.start)}`}>{before}{change.deleted === '' ? null : <del>{change.deleted}</del>}{change.inserted === '' ? null : <ins>{change.inserted}</ins>}</span>;
  });
  return <bdi lang={language} className="set long">{parts}{unit.text.slice(at)}</bdi>;
}
