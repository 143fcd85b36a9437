import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { interfaceLanguages } from '#app/i18n/languages';
import { languageName } from '#app/intl/language-names';
import { KeyTable } from '#renderer/features/settings/key-table.tsx';
import { useShell, useShellStore } from '#renderer/state/use.tsx';
import { Choices, TextField } from '#renderer/ui/field.tsx';
import { Screen } from '#renderer/ui/screen.tsx';
import '#renderer/features/settings/settings.css';

const roles = ['translator', 'editor', 'publisher'] as const, themes = ['system', 'light', 'dark'] as const;

/** Who you are, how it looks, which keys do what. Everything holds at once. */
export function SettingsScreen({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const { change } = useShellStore();
  const settings = useShell((state) => state.settings);
  return (
    <Screen title={t('settings.title')} onClose={onClose}>
      <div className="screen-page settings">
        <section><h3>{t('settings.you')}</h3><p className="soft">{t('settings.youHint')}</p>
          <Name />
          <Choices label={t('settings.roleLabel')} value={settings.role} onChoice={(role) => { change({ role }); }} choices={roles.map((value) => ({ value, name: t(`settings.role.${value}`) }))} />
        </section>
        <section><h3>{t('settings.look')}</h3>
          <Choices label={t('settings.language')} value={settings.language} onChoice={(language) => { change({ language }); }} choices={interfaceLanguages.map((value) => ({ value, name: languageName(value, value) }))} />
          <Choices label={t('settings.theme')} value={settings.theme} onChoice={(theme) => { change({ theme }); }} choices={themes.map((value) => ({ value, name: t(`settings.themes.${value}`) }))} />
          <label className="field text-size"><span>{t('settings.textSize', { size: settings.textSize })}</span><input type="range" min={12} max={32} value={settings.textSize} onChange={(event) => { change({ textSize: event.target.valueAsNumber }); }} /></label>
          <p className="specimen set">{t('settings.specimen')}</p>
        </section>
        <section><h3>{t('settings.keys')}</h3><p className="soft">{t('settings.keysHint')}</p><KeyTable /></section>
      </div>
    </Screen>
  );
}

function Name(): ReactNode {
  const { t } = useTranslation();
  const { change } = useShellStore();
  const name = useShell((state) => state.settings.name);
  const [typed, setTyped] = useState<string | null>(null);
  const keep = (): void => { if (typed !== null && typed.trim() !== '' && typed.trim() !== name) change({ name: typed.trim() }); setTyped(null); };
  return <TextField label={t('settings.name')} value={typed ?? name} maxLength={120} dir="auto" onChange={(event) => { setTyped(event.target.value); }} onBlur={keep} onKeyDown={(event) => { if (event.key === 'Enter') keep(); }} />;
}
