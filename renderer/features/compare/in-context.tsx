import type { ReactNode } from 'react';
import type { Change } from '#app/diff/change';
import type { ChangedUnit } from '#renderer/features/compare/changed-units';
import { pieces } from '#renderer/features/compare/pieces';
import { ChangeText } from '#renderer/ui/change-text.tsx';

/** The sentence with its changes in it. Where the later point is not now, only the changed words are known: they stand alone. */
export function InContext({ unit, current, language }: { readonly unit: ChangedUnit; readonly current: boolean; readonly language: string }): ReactNode {
  const cut = current ? pieces(unit) : null;
  if (cut === null) return <Alone changes={unit.changes} language={language} />;
  const others = unit.changes.filter(({ kind }) => kind === 'moved' || kind === 'block');
  return (
    <>
      <bdi lang={language} className="set long">{cut.pieces.map(({ before, change }) => <span key={change.span.start}>{before}{change.deleted === '' ? null : <del>{change.deleted}</del>}{change.inserted === '' ? null : <ins>{change.inserted}</ins>}</span>)}{cut.rest}</bdi>
      {others.length === 0 ? null : <small> <Alone changes={others} language={language} /></small>}
    </>
  );
}

function Alone({ changes, language }: { readonly changes: readonly Change[]; readonly language: string }): ReactNode {
  return <>{changes.map((change, n) => <span key={`${String(n)}${change.inserted}`}>{n === 0 ? null : ' … '}<ChangeText change={change} language={language} /></span>)}</>;
}
