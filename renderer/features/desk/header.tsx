import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '#app/intl/language-names';
import { Button } from '#renderer/ui/button.tsx';
import { Bold } from '#renderer/ui/isolated.tsx';
import { Arrow, Mark, Panel } from '#renderer/ui/icons.tsx';
import { useDesk } from '#renderer/state/use.tsx';
import { tally } from '#renderer/state/tally';
import { useOpenDoubts } from '#renderer/features/desk/use-open-doubts';
import { ask } from '#renderer/features/desk/scene';
import { useDo, useKey, useScene } from '#renderer/features/desk/scene-context.tsx';
import { StepButton, TakeOutMenu, VersionMenu } from '#renderer/features/desk/version-menu.tsx';

export function Header(): ReactNode {
  const { t } = useTranslation();
  const act = useDo(), key = useKey();
  const panel = useDesk((state) => state.panel);
  return (
    <header className="desk-header">
      <button type="button" className="home-mark" aria-label={t('ui.action.home')} title={t('ui.action.home')} onClick={() => { act('home'); }}><Mark /></button>
      <Title />
      <Languages />
      <span className="spread" />
      <Tallies />
      <Button press={key('palette')} onClick={() => { act('palette'); }}>{t('desk.commands')}</Button>
      <VersionMenu />
      <TakeOutMenu />
      <StepButton />
      <Button look="icon" className="plain panel-fold" aria-label={t('ui.action.panel')} aria-pressed={panel} onClick={() => { act('panel'); }}><Panel /></Button>
    </header>
  );
}

function Title(): ReactNode {
  const { t } = useTranslation();
  const scene = useScene();
  const title = useDesk((state) => state.meta.title);
  const [typed, setTyped] = useState<string | null>(null);
  // Asked when the field is left, which Escape brings about before the state is there.
  const left = useRef(false);
  const keep = (): void => {
    const wanted = left.current ? '' : typed?.trim() ?? '';
    left.current = false;
    setTyped(null);
    if (wanted !== '' && wanted !== title) void ask(scene, () => ({ type: 'retitle', title: wanted }), 'key');
  };
  return (
    <>
      <h1 className="unseen">{title}</h1>
      <input id="review-title" className="title set" dir="auto" aria-label={t('desk.title')} value={typed ?? title} maxLength={500} spellCheck={false}
        onChange={(event) => { setTyped(event.target.value); }} onBlur={keep}
        onKeyDown={(event) => { if (event.key === 'Enter') { keep(); scene.pages()?.focus(); } else if (event.key === 'Escape') { left.current = true; scene.pages()?.focus(); } }} />
    </>
  );
}

/** "French → English", in the interface's language; a question mark where the guess was unsure. */
function Languages(): ReactNode {
  const { t, i18n } = useTranslation();
  const act = useDo();
  const meta = useDesk((state) => state.meta);
  const source = meta.source === null ? t('ui.noSource') : languageName(meta.source.language, i18n.language);
  const target = languageName(meta.target.language, i18n.language);
  const unsure = !meta.sure.target || (meta.source !== null && !meta.sure.source);
  return (
    <Button look="plain" small className="pair" title={t('ui.action.languages')} onClick={() => { act(meta.source === null ? 'add-source' : 'languages'); }}>
      <span className="unseen">{t('desk.languages')}</span><span>{source}</span><Arrow /><span>{target}</span>{unsure ? <span className="unsure" title={t('desk.unsure')}>?<span className="unseen">{t('desk.unsure')}</span></span> : null}
    </Button>
  );
}

function Tallies(): ReactNode {
  const { t } = useTranslation();
  const open = useOpenDoubts().length;
  const mended = useDesk((state) => state.mended), dismissed = useDesk((state) => state.content.dismissals.size);
  const content = useDesk((state) => state.content);
  const { confirmed, units } = tally(content);
  return (
    <span className="tallies figures">
      <span><Bold text={t('desk.tally.open', { count: open })} /></span><span><Bold text={t('desk.tally.mended', { count: mended })} /></span><span><Bold text={t('desk.tally.dismissed', { count: dismissed })} /></span>
      <span><Bold text={t('desk.tally.confirmed', { confirmed, count: units })} /></span>
    </span>
  );
}
