import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isFailure } from '#app/documents/failure';
import { Button } from '#renderer/ui/button.tsx';
import { Gear, Mark } from '#renderer/ui/icons.tsx';
import { Working } from '#renderer/ui/working.tsx';
import { useShell, useShellStore } from '#renderer/state/use.tsx';
import { PasteTexts } from '#renderer/features/home/paste-texts.tsx';
import { Recent } from '#renderer/features/home/recent.tsx';
import '#renderer/features/home/home.css';

/** The first screen: bring a text in, or go on with one. A file may be dropped anywhere. */
export function Home({ opening, held }: { readonly opening: boolean; readonly held: boolean }): ReactNode {
  const { t } = useTranslation();
  const shell = useShellStore();
  const progress = useShell((state) => state.progress);
  const choose = async (): Promise<void> => {
    const chosen = await shell.bridge.ask('home/choose', { what: 'pair' });
    if (chosen === null) return;
    if (isFailure(chosen)) shell.failed(chosen, () => { void choose(); });
    else shell.bringFiles(chosen);
  };
  const [pasting, setPasting] = useState(false);
  useEffect(() => { document.title = t('ui.app'); }, [t]);
  return (
    <div className={held ? 'home dropping' : 'home'}>
      <header><Mark size={30} /><h1 className="set">{t('ui.app')}</h1><p className="soft">{t('home.tagline')}</p><span className="spread" /><Button look="icon" className="plain" aria-label={t('ui.action.settings')} title={t('ui.action.settings')} onClick={() => { shell.over('settings'); }}><Gear /></Button></header>
      <main>
        {opening ? <div className="opening">{progress === null ? <output>{t('home.opening')}</output> : <Working progress={progress} onCancel={shell.cancel} />}</div> : null}
        <section className="drop" aria-label={t('home.bringIn')}>
          <p className="lead set">{t('home.drop')}</p>
          <p className="soft">{t('home.dropHint')}</p>
          <div className="ways">
            <Button look="primary" onClick={() => { void choose(); }}>{t('home.choose')}</Button>
            <Button aria-expanded={pasting} onClick={() => { setPasting(!pasting); }}>{t('home.paste')}</Button>
            <Button onClick={() => { void shell.enter(shell.bridge.ask('home/sample', {})); }}>{t('home.sample')}</Button>
          </div>
          {pasting ? <PasteTexts onBring={shell.bring} /> : null}
        </section>
        <Recent />
      </main>
    </div>
  );
}
