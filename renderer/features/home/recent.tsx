import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isFailure } from '#app/documents/failure';
import type { RecentReview } from '#app/contract/views';
import { shownTime } from '#app/intl/instant';
import { languageName } from '#app/intl/language-names';
import { Button } from '#renderer/ui/button.tsx';
import { Empty } from '#renderer/ui/empty.tsx';
import { Arrow } from '#renderer/ui/icons.tsx';
import { Menu } from '#renderer/ui/menu.tsx';
import { useShell, useShellStore } from '#renderer/state/use.tsx';

/** The reviews of this computer, the latest first. */
export function Recent(): ReactNode {
  const { t } = useTranslation();
  const shell = useShellStore();
  const recent = useShell((state) => state.home.recent);
  return (
    <section className="recent"><div className="list-head"><h2>{t('home.recent')}</h2><span className="spread" /><Button small onClick={() => { shell.doing('open')?.run('pointer'); }}>{t('home.openFile')}</Button></div>
      {recent.length === 0 ? <Empty title={t('home.noRecent')}><p>{t('home.noRecentHint')}</p></Empty> : <ul>{recent.map((review) => <li key={review.review}><Line review={review} /></li>)}</ul>}
    </section>
  );
}

function Line({ review }: { readonly review: RecentReview }): ReactNode {
  const { t, i18n } = useTranslation();
  const shell = useShellStore();
  const open = (): void => { void shell.enter(shell.bridge.ask('home/open', { review: review.review }), open); };
  // Main asks whether it is meant: what is erased is gone with all its traces.
  const erase = async (): Promise<void> => {
    const answer = await shell.bridge.ask('home/erase', { review: review.review });
    if (isFailure(answer)) shell.failed(answer);
    else if (answer.erased) { shell.state.setState({ home: await shell.bridge.ask('home/recent', {}) }); shell.say('said', t('home.erased', { title: review.title })); }
  };
  return (
    <div className="recent-line">
      <button type="button" className="open-review" onClick={open}>
        <span className="set title" dir="auto">{review.title}</span>
        <span className="soft pair">{review.sourceLanguage === null ? t('ui.noSource') : languageName(review.sourceLanguage, i18n.language)} <Arrow /> {languageName(review.targetLanguage, i18n.language)}</span>
        <span className="soft figures words">{t('home.words', { count: review.words })}</span>
        <span className={`state ${review.state}`}>{review.state === 'draft' ? t('home.draft') : t(`ui.versionState.${review.state}`)}</span>
        <span className="soft figures when">{shownTime(review.changed, i18n.language)}</span>
      </button>
      <Menu small look="plain" name={<span className="unseen">{t('home.more', { title: review.title })}</span>} lines={[{ id: 'erase', name: t('home.erase'), run: () => { void erase(); } }]} />
    </div>
  );
}
