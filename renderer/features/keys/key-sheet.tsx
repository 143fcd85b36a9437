import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '#app/contract/action';
import { keysOf, type Where } from '#renderer/keys/table';
import { onKeyCap } from '#renderer/keys/spoken';
import { useShell, useShellStore } from '#renderer/state/use.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import '#renderer/features/keys/key-sheet.css';

const groups: readonly Where[] = ['list', 'desk', 'anywhere'];

/** All keys on one sheet, by where they act. */
export function KeySheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation();
  const shell = useShellStore();
  const platform = useShell((state) => state.platform), changed = useShell((state) => state.settings.keys);
  const bindings = keysOf(platform, changed).filter((binding) => binding.key !== '');
  return (
    <Dialog wide title={t('palette.keys.title')} onClose={onClose} extra={<Button onClick={() => { shell.over('settings'); }}>{t('palette.keys.change')}</Button>}>
      <div className="key-sheet">
        {groups.map((where) => {
          const here = bindings.filter((binding) => binding.where === where);
          const names = [...new Set(here.map(({ action }) => action))].filter((action) => !isFurtherAccept(action));
          return (
            <section key={where} className={`keys-${where}`}><h3>{t(`palette.keys.${where}`)}</h3>
              <dl>{names.map((action) => <div key={action}><dt>{action === 'accept-1' ? t('palette.keys.accept') : t(`ui.action.${action}`)}</dt><dd>{keysShown(action, here.filter((binding) => binding.action === action).map(({ key }) => key)).map((key) => <kbd key={key}>{onKeyCap(key, platform)}</kbd>)}</dd></div>)}</dl>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}

function isFurtherAccept(action: Action): boolean { return /^accept-[2-9]$/.test(action); }
/** The nine keys of the suggestions as one line: `Ctrl+1 … 9`. */
function keysShown(action: Action, keys: readonly string[]): readonly string[] { return action === 'accept-1' ? keys.map((key) => key.endsWith('1') ? `${key}…9` : key) : keys; }
