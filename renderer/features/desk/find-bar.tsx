import { useDeferredValue, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { Close } from '#renderer/ui/icons.tsx';
import { occurrences, replacing } from '#renderer/state/occurrences';
import { useDesk, useDeskStore } from '#renderer/state/use.tsx';
import { ask, whenDone } from '#renderer/features/desk/scene';
import { useScene } from '#renderer/features/desk/scene-context.tsx';
import '#renderer/features/desk/find-bar.css';

/** Finds words in the translation, and replaces them at one place or at all. */
export function FindBar(): ReactNode {
  const { t } = useTranslation();
  const desk = useDeskStore(), scene = useScene();
  const content = useDesk((state) => state.content), language = useDesk((state) => state.meta.target.language);
  const [exact, setExact] = useState(false), [words, setWords] = useState(false);
  const [wanted, setWanted] = useState(() => scene.pages()?.selection()?.quote ?? ''), [instead, setInstead] = useState(''), [at, setAt] = useState(0);
  const sought = useDeferredValue(wanted), found = useMemo(() => occurrences(content, sought, { exact, words, language }), [content, sought, exact, words, language]);
  useEffect(() => {
    scene.pages()?.showFound(found, found.length === 0 ? null : at);
  }, [scene, found, at]);
  useEffect(() => () => { scene.pages()?.showFound([], null); }, [scene]);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => { first.current?.select(); }, []);
  const go = (to: number): void => {
    const next = found.length === 0 ? 0 : (to + found.length) % found.length, place = found[next];
    setAt(next);
    if (place !== undefined) scene.pages()?.goTo({ unit: place.unit, span: place.span }, false);
  };
  const close = (): void => { desk.state.setState({ finding: false }); const place = found[at]; if (place === undefined) scene.pages()?.focus(); else scene.pages()?.goTo({ unit: place.unit, span: place.span }, true); };
  const replace = (all: boolean): void => {
    const places = all ? found : found.slice(at, at + 1);
    void whenDone(ask(scene, (state) => replacing(state.content, wanted, places, instead), 'bulk'), () => { scene.shell.say('said', t('desk.find.replaced', { count: places.length })); });
  };
  return (
    <search className="find-bar">
      <input aria-label={t('desk.find.find')} placeholder={t('desk.find.find')} ref={first} value={wanted} dir="auto" onChange={(event) => { setWanted(event.target.value); setAt(0); }}
        onKeyDown={(event) => { if (event.key === 'Enter') go(at + (event.shiftKey ? -1 : 1)); else if (event.key === 'Escape') close(); }} />
      <output className="figures soft">{wanted === '' ? '' : found.length === 0 ? t('desk.find.found', { count: 0 }) : t('desk.find.at', { at: Math.min(at + 1, found.length), count: found.length })}</output>
      <Button small look="plain" aria-pressed={exact} onClick={() => { setExact(!exact); setAt(0); }}>{t('desk.find.exact')}</Button>
      <Button small look="plain" aria-pressed={words} onClick={() => { setWords(!words); setAt(0); }}>{t('desk.find.words')}</Button>
      <Button small disabled={found.length === 0} onClick={() => { go(at - 1); }}>{t('desk.find.previous')}</Button>
      <Button small disabled={found.length === 0} onClick={() => { go(at + 1); }}>{t('desk.find.next')}</Button>
      <span className="spread" /><Button look="icon" small className="plain" aria-label={t('ui.close')} onClick={close}><Close /></Button>
      <span className="line-end" />
      <input aria-label={t('desk.find.replaceBy')} placeholder={t('desk.find.replaceBy')} value={instead} dir="auto" onChange={(event) => { setInstead(event.target.value); }} onKeyDown={(event) => { if (event.key === 'Escape') close(); }} />
      <Button small disabled={found.length === 0} onClick={() => { replace(false); }}>{t('desk.find.replace')}</Button>
      <Button small disabled={found.length === 0} onClick={() => { replace(true); }}>{t('desk.find.replaceAll')}</Button>
    </search>
  );
}
