import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignOffView } from '#app/contract/views';
import { isFailure } from '#app/documents/failure';
import type { Id } from '#app/review/content';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { TextArea } from '#renderer/ui/field.tsx';
import { useDesk, useShellStore } from '#renderer/state/use.tsx';
import { OpenList } from '#renderer/features/desk/open-list.tsx';
import { ask, whenDone } from '#renderer/features/desk/scene';
import { useScene } from '#renderer/features/desk/scene-context.tsx';

/** Approves a version word for word: the digests of both texts, and all that is still open, mended first or waived by name. */
export function ApproveDialog({ version, onClose }: { readonly version: Id; readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const scene = useScene(), shell = useShellStore();
  const review = useDesk((state) => state.review), number = useDesk((state) => state.meta.versions.find((known) => known.id === version)?.number ?? 0);
  const [view, setView] = useState<SignOffView | null>(null), [waived, setWaived] = useState<ReadonlySet<string>>(new Set()), [reason, setReason] = useState(''), [remark, setRemark] = useState('');
  useEffect(() => {
    let over = false;
    const read = async (): Promise<void> => {
      const answer = await shell.bridge.ask('review/sign-off', { review, version });
      if (over) return;
      if (isFailure(answer)) { shell.failed(answer); onClose(); } else setView(answer);
    };
    void read();
    return () => { over = true; };
  }, [shell, review, version, onClose]);
  const open = view === null ? [] : [...view.openDoubts.map(({ doubt }) => doubt), ...view.unconfirmed];
  const allWaived = open.every((id) => waived.has(id));
  const mayDo = view !== null && view.refused === null && allWaived && (open.length === 0 || reason.trim() !== '');
  const done = (): void => {
    if (view === null) return;
    const waiver = open.length === 0 ? null : { doubts: view.openDoubts.map(({ doubt, check, quote, severity }) => ({ doubt, check, quote, severity })), units: view.unconfirmed, reason: reason.trim() };
    onClose();
    void whenDone(ask(scene, () => ({ type: 'approve', version, remark: remark.trim(), digests: view.digests, waiver }), 'pointer'), () => { shell.say('said', t('desk.said.approved', { number })); });
  };
  return (
    <Dialog wide title={t('desk.approving.title', { number })} done={t('desk.approving.done')} mayDo={mayDo} onClose={onClose} onDone={done}>
      {view === null ? <output className="soft">{t('desk.approving.reading')}</output> : (
        <>
          {view.refused === null ? null : <p className="refusal" role="alert">{t(`refused.${view.refused}`)}</p>}
          <dl className="digests"><dt>{t('desk.approving.source')}</dt><dd><code>{view.digests.source ?? t('ui.noSource')}</code></dd><dt>{t('desk.approving.translation')}</dt><dd><code>{view.digests.target}</code></dd></dl>
          <p className="soft">{t('desk.approving.digestHint')}</p>
          {view.openComments === 0 ? null : <p>{t('desk.approving.openComments', { count: view.openComments })}</p>}
          {view.furnitureBlocks === 0 ? null : <p className="soft">{t('desk.said.leftOut', { count: view.furnitureBlocks })}</p>}
          {open.length === 0 ? <p>{t('desk.approving.nothingOpen')}</p> : <OpenList view={view} waived={waived} onWaive={setWaived} />}
          {open.length === 0 ? null : <TextArea label={t('desk.approving.reason')} hint={allWaived ? t('desk.remarking.required') : t('desk.approving.waiveFirst')} value={reason} rows={2} dir="auto" onChange={(event) => { setReason(event.target.value); }} />}
          <TextArea label={t('desk.submitting.remark')} value={remark} rows={2} dir="auto" onChange={(event) => { setRemark(event.target.value); }} />
        </>
      )}
    </Dialog>
  );
}
