import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { pressed } from '#renderer/keys/press';
import { keysOf, unfit, type Binding, type Unfit } from '#renderer/keys/table';
import { onKeyCap } from '#renderer/keys/spoken';
import { useShell, useShellStore } from '#renderer/state/use.tsx';
import { Button } from '#renderer/ui/button.tsx';

/** The keys, each to be changed by pressing another; what cannot work is refused with the reason. */
export function KeyTable(): ReactNode {
  const { t } = useTranslation();
  const { change } = useShellStore();
  const platform = useShell((state) => state.platform), changed = useShell((state) => state.settings.keys);
  const [listening, setListening] = useState<string | null>(null), [why, setWhy] = useState<{ readonly name: string; readonly unfit: Unfit } | null>(null);
  const bindings = keysOf(platform, changed);
  const take = (binding: Binding, key: string): void => {
    const reason = unfit(bindings, binding, key, platform);
    setWhy(reason === null ? null : { name: binding.name, unfit: reason });
    if (reason !== null) return;
    change({ keys: { ...changed, [binding.name]: key } });
    setListening(null);
  };
  const usual = ({ name }: Binding): void => { change({ keys: Object.fromEntries(Object.entries(changed).filter(([known]) => known !== name)) }); };
  return (
    <table className="key-table">
      <thead><tr><th scope="col">{t('settings.action')}</th><th scope="col">{t('settings.where')}</th><th scope="col">{t('settings.key')}</th></tr></thead>
      <tbody>
        {bindings.map((binding) => (
          <tr key={binding.name}>
            <th scope="row">{t(`ui.action.${binding.action}`)}</th>
            <td className="soft">{t(`palette.keys.${binding.where}`)}</td>
            <td>
              <div className="row-of">
                <Button small aria-pressed={listening === binding.name} aria-label={t('settings.changeKey', { action: t(`ui.action.${binding.action}`), key: onKeyCap(binding.key, platform) })} onClick={() => { setWhy(null); setListening(listening === binding.name ? null : binding.name); }}
                  onBlur={() => { if (listening === binding.name) setListening(null); }}
                  onKeyDown={(event) => {
                    if (listening !== binding.name || event.key === 'Tab') return;
                    const key = pressed(event.nativeEvent);
                    if (key === null) return;
                    event.preventDefault(); event.stopPropagation();
                    take(binding, key);
                  }}>
                  {listening === binding.name ? t('settings.pressKey') : binding.key === '' ? t('settings.noKey') : <kbd>{onKeyCap(binding.key, platform)}</kbd>}
                </Button>
                {changed[binding.name] === undefined ? null : <Button small look="link" onClick={() => { usual(binding); }}>{t('settings.usualKey')}</Button>}
                {why?.name === binding.name ? <span role="alert" className="refusal">{t(`settings.unfit.${why.unfit}`)}</span> : null}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
