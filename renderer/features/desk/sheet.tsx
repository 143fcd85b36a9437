import { useEffect, useMemo, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { editorLabels } from '#renderer/editor/labels';
import { Pages, type PagesHandle } from '#renderer/editor/pages.tsx';
import type { Point } from '#renderer/state/page-command';
import { Button } from '#renderer/ui/button.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { useDesk, useDeskStore } from '#renderer/state/use.tsx';
import { FindBar } from '#renderer/features/desk/find-bar.tsx';
import { handed } from '#renderer/features/desk/handed';
import { useDo, useKey, useScene } from '#renderer/features/desk/scene-context.tsx';
import { useOpenDoubts } from '#renderer/features/desk/use-open-doubts';
import '#renderer/features/desk/sheet.css';

/** The paper: both texts in two columns of one measure. The source stands left, whatever the interface's direction. */
export function Sheet({ pages }: { readonly pages: RefObject<PagesHandle | null> }): ReactNode {
  const reading = useDesk((state) => state.reading), finding = useDesk((state) => state.finding);
  return (
    <main className="desk-main" id="pages">
      {finding ? <FindBar /> : null}
      <Facing key={reading} pages={pages} />
    </main>
  );
}

/** The pages as they were read; all later changes come as patches. */
function Facing({ pages }: { readonly pages: RefObject<PagesHandle | null> }): ReactNode {
  const { t } = useTranslation();
  const desk = useDeskStore(), scene = useScene();
  const [{ content, opened }] = useState(() => desk.state.getState());
  const source = useDesk((state) => state.meta.source?.language ?? null), target = useDesk((state) => state.meta.target.language);
  const labels = useMemo(() => editorLabels(t), [t]), languages = useMemo(() => ({ source, target }), [source, target]);
  const hands = useMemo(() => handed(scene), [scene]);
  const open = useOpenDoubts(), focused = useDesk((state) => state.focused), changes = useDesk((state) => state.changes);
  useEffect(() => desk.onPatch((said, state, how) => { pages.current?.patch(said.content, state.content, { ...how, caret: said.caret }); }), [desk, pages]);
  useEffect(() => desk.onFlush(() => { pages.current?.flush(); }), [desk, pages]);
  useEffect(() => { pages.current?.showDoubts(open, focused); }, [pages, open, focused]);
  useEffect(() => { pages.current?.showChanges(changes); }, [pages, changes]);
  const comments = useDesk((state) => state.meta.comments);
  useEffect(() => { pages.current?.showNotes(comments.filter((comment) => !comment.resolved).map((comment) => comment.anchor)); }, [pages, comments]);
  useEffect(() => {
    if (opened === null) pages.current?.focus();
    else pages.current?.goTo({ unit: opened.unit, span: { start: opened.offset, end: opened.offset } }, true);
  }, [pages, opened]);
  return <Pages ref={pages} content={content} languages={languages} labels={labels} head={<SheetHead />} {...hands} />;
}

function SheetHead(): ReactNode {
  const { t } = useTranslation();
  const meta = useDesk((state) => state.meta);
  return (
    <>
      <div className="sheet-head" dir="ltr">
        <div><bdi>{meta.source === null ? t('ui.noSource') : t('desk.sheet.source', { name: meta.source.name })}</bdi></div>
        <div />
        <div><bdi>{t('desk.sheet.translation', { name: meta.target.name })}</bdi><span className="spread" /><Since /></div>
      </div>
      {meta.source === null ? <NoSource /> : null}
    </>
  );
}

/** The empty column says why it is empty, and how it is filled. */
function NoSource(): ReactNode {
  const { t } = useTranslation();
  const act = useDo();
  return <div className="no-source" dir="auto"><p>{t('desk.sheet.noSource')}</p><Button onClick={() => { act('add-source'); }}>{t('ui.action.add-source')}</Button></div>;
}

/** Since when changes are shown: the machine, what was handed over, what was approved, any version; or not at all. */
function Since(): ReactNode {
  const { t } = useTranslation();
  const desk = useDeskStore(), key = useKey();
  const since = useDesk((state) => state.since), versions = useDesk((state) => state.meta.versions);
  const choose = (point: Point | null) => (): void => { desk.state.setState({ since: point, changes: null }); };
  const line = (id: string, name: string, point: Point | null, chosen: boolean) => ({ id, name, chosen, run: choose(point) });
  const version = since?.kind === 'version' ? versions.find((known) => known.id === since.version) : undefined;
  const name = since === null ? t('desk.since.none') : version !== undefined ? t('desk.since.version', { number: version.number }) : t(`desk.since.${since.kind === 'version' ? 'none' : since.kind}`);
  return <Menu small look="plain" press={key('show-changes')} label={t('desk.since.label', { name })} name={t('desk.since.label', { name })} lines={[
    line('none', t('desk.since.none'), null, since === null), line('raw', t('desk.since.raw'), { kind: 'raw' }, since?.kind === 'raw'),
    ...(versions.length === 0 ? [] : [line('submitted', t('desk.since.submitted'), { kind: 'submitted' }, since?.kind === 'submitted')]),
    ...(versions.some((known) => known.state === 'approved' || known.state === 'superseded') ? [line('approved', t('desk.since.approved'), { kind: 'approved' }, since?.kind === 'approved')] : []),
    ...versions.map((known) => line(known.id, t('desk.since.version', { number: known.number }), { kind: 'version' as const, version: known.id }, version?.id === known.id)),
  ]} />;
}
