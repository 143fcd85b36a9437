import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment, Remark } from '#app/review/review';
import { Button } from '#renderer/ui/button.tsx';
import { Empty } from '#renderer/ui/empty.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { Quoted } from '#renderer/ui/isolated.tsx';
import { Signed } from '#renderer/ui/signed.tsx';
import { placeInText, readingOrder } from '#renderer/state/reading-order';
import { useDesk } from '#renderer/state/use.tsx';
import { ask, whenDone } from '#renderer/features/desk/scene';
import { useDo, useKey, useScene } from '#renderer/features/desk/scene-context.tsx';
import { useUnitName } from '#renderer/features/desk/use-unit-name';

/** What was said about passages, in the order of the text; what is settled below. */
export function NotesTab(): ReactNode {
  const { t } = useTranslation();
  const act = useDo(), key = useKey();
  const comments = useDesk((state) => state.meta.comments), content = useDesk((state) => state.content);
  const order = readingOrder(content);
  const sorted = [...comments].sort((a, b) => placeInText(order, a.anchor.unit) - placeInText(order, b.anchor.unit) || (a.anchor.span?.start ?? 0) - (b.anchor.span?.start ?? 0));
  const open = sorted.filter((comment) => !comment.resolved), settled = sorted.filter((comment) => comment.resolved);
  return (
    <div className="side-list">
      <div className="row-of"><Button small press={key('note')} onClick={() => { act('note'); }}>{t('desk.notes.new')}</Button><span className="soft">{t('desk.notes.newHint')}</span></div>
      {comments.length === 0 ? <Empty title={t('desk.empty.noNotes')}><p>{t('desk.empty.noNotesHint')}</p></Empty> : open.map((comment) => <Note key={comment.id} comment={comment} />)}
      {settled.length === 0 ? null : <details><summary className="soft">{t('desk.notes.resolved', { count: settled.length })}</summary><div className="cards">{settled.map((comment) => <Note key={comment.id} comment={comment} />)}</div></details>}
    </div>
  );
}

function Note({ comment }: { readonly comment: Comment }): ReactNode {
  const { t } = useTranslation();
  const scene = useScene(), unitName = useUnitName();
  const meta = useDesk((state) => state.meta);
  const [answer, setAnswer] = useState<string | null>(null);
  const { anchor } = comment;
  const send = (): void => {
    const text = answer?.trim() ?? '';
    if (text !== '') void whenDone(ask(scene, () => ({ type: 'reply', comment: comment.id, text }), 'pointer'), () => { setAnswer(null); });
  };
  return (
    <article className="paper note">
      <div className="row-of soft"><Button look="link" onClick={() => { scene.pages()?.goTo(anchor.span === null || anchor.side === 'source' ? { unit: anchor.unit } : { unit: anchor.unit, span: anchor.span }, true); }}>{unitName(anchor.unit)}</Button>{anchor.span === null ? <small>{t('desk.detached')}</small> : null}</div>
      {anchor.quote === '' ? null : <q><Quoted text={anchor.quote} language={anchor.side === 'source' ? meta.source?.language ?? null : meta.target.language} long /></q>}
      <Said remark={comment} />
      {comment.replies.map((reply) => <Said key={reply.id} remark={reply} />)}
      {answer === null ? null : <TextArea label={t('desk.notes.answer')} rows={2} value={answer} data-first onChange={(event) => { setAnswer(event.target.value); }} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(); else if (event.key === 'Escape') setAnswer(null); }} />}
      <div className="row-of">
        {answer === null ? <Button small onClick={() => { setAnswer(''); }}>{t('desk.notes.reply')}</Button> : <Button small look="primary" disabled={answer.trim() === ''} onClick={send}>{t('desk.notes.send')}</Button>}
        <Button small onClick={() => { void ask(scene, () => ({ type: 'resolve', comment: comment.id, resolved: !comment.resolved }), 'pointer'); }}>{comment.resolved ? t('desk.notes.reopen') : t('desk.notes.resolve')}</Button>
      </div>
    </article>
  );
}

function Said({ remark }: { readonly remark: Remark }): ReactNode {
  return <div className="said"><small><Signed name={remark.by.name} at={remark.at} /></small><p dir="auto">{remark.text}</p></div>;
}
