import { useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import type { Content } from '#app/review/content';
import type { EditorLabels } from '#renderer/editor/labels';
import { pagesView } from '#renderer/editor/pages-view';
import type { PagesView, Told } from '#renderer/editor/contract';
import type { Languages } from '#renderer/editor/surroundings';
import './editor.css';

export type PagesHandle = Omit<PagesView, 'reset' | 'destroy'>;
export interface PagesProps extends Told {
  /** As opened; later changes come through the handle's `patch`. */
  readonly content: Content;
  readonly languages: Languages;
  readonly labels: EditorLabels;
  /** Stands over the columns, on the same sheet. */
  readonly head?: ReactNode;
  readonly ref: Ref<PagesHandle>;
}

/** The article and its translation as facing pages: one text to write in, its source beside it. */
export function Pages({ content, languages, labels, head, ref, ...told }: PagesProps): ReactNode {
  const scroller = useRef<HTMLDivElement>(null), place = useRef<HTMLDivElement>(null), pages = useRef<PagesView | null>(null);
  const latest = useRef<Told>(told), opened = useRef({ content, languages, labels });
  useEffect(() => { latest.current = told; });
  useEffect(() => {
    if (scroller.current === null || place.current === null) throw new Error('the pages have no place');
    const view = pagesView(place.current, scroller.current, { ...opened.current, newId: () => crypto.randomUUID() }, () => latest.current);
    pages.current = view;
    return () => { pages.current = null; view.destroy(); };
  }, []);
  useEffect(() => {
    const shown = opened.current;
    if (shown.labels === labels && shown.languages.source === languages.source && shown.languages.target === languages.target) return;
    opened.current = { ...shown, labels, languages: { source: languages.source, target: languages.target } };
    pages.current?.reset(labels, { source: languages.source, target: languages.target });
  }, [labels, languages.source, languages.target]);
  useImperativeHandle(ref, () => {
    const now = (): PagesView => {
      if (pages.current === null) throw new Error('the pages are not there yet');
      return pages.current;
    };
    return {
      patch: (patch, next, options) => { now().patch(patch, next, options); },
      showDoubts: (doubts, focused) => { now().showDoubts(doubts, focused); },
      showChanges: (changes) => { now().showChanges(changes); },
      showNotes: (notes) => { now().showNotes(notes); },
      showFound: (places, current) => { now().showFound(places, current); },
      goTo: (where, focus) => { now().goTo(where, focus); },
      focus: () => { now().focus(); },
      selection: () => now().selection(),
      changeAtCaret: () => now().changeAtCaret(),
      flush: () => { now().flush(); },
    };
  }, []);
  return <div className="pages" ref={scroller}><div className="sheet">{head}<div className="pages-text" ref={place} /></div></div>;
}
