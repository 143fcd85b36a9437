import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keepFocus } from '#renderer/ui/keep-focus';
import { actions, type Action } from '#app/contract/action';
import { keyFor, keysOf } from '#renderer/keys/table';
import { found } from '#renderer/features/palette/found';
import { useShell, useShellStore } from '#renderer/state/use.tsx';
import { KeyCap } from '#renderer/ui/key-cap.tsx';
import '#renderer/features/palette/palette.css';

/** Those that are only a step of another have no line of their own. */
const silent: ReadonlySet<Action> = new Set(['palette', 'to-card', 'to-text', 'accept-2', 'accept-3', 'accept-4', 'accept-5', 'accept-6', 'accept-7', 'accept-8', 'accept-9', 'bring-back-doubt']);

/** All that can be done here and now, by a few letters of its name. */
export function Palette({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t, i18n } = useTranslation();
  const shell = useShellStore();
  const platform = useShell((state) => state.platform), changed = useShell((state) => state.settings.keys);
  const [typed, setTyped] = useState(''), [at, setAt] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null), list = useId();
  // What can be done is what could be done when the palette was called.
  const all = useMemo(() => {
    const bindings = keysOf(platform, changed);
    return actions.filter((action) => !silent.has(action) && shell.doing(action)?.can() === true).map((action) => ({ action, name: t(`ui.action.${action}`), press: keyFor(bindings, action, false) }));
  }, [shell, platform, changed, t]);
  const shown = useMemo(() => found(all, typed, i18n.language), [all, typed, i18n.language]);
  useEffect(() => {
    const back = keepFocus();
    const box = dialog.current;
    const outside = (event: PointerEvent): void => { if (event.target === box) onClose(); };
    box?.showModal();
    box?.addEventListener('pointerdown', outside);
    return () => { box?.removeEventListener('pointerdown', outside); box?.close(); back(); };
  }, [onClose]);
  const run = (action: Action | undefined): void => {
    if (action === undefined) return;
    onClose();
    // After the focus is back where the reviewer was: what is done depends on it.
    requestAnimationFrame(() => { shell.doing(action)?.run('menu'); });
  };
  const keys = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown.length > 0) { event.preventDefault(); setAt((at + step + shown.length) % shown.length); } else if (event.key === 'Enter') { event.preventDefault(); run(shown[at]?.action); }
  };
  return (
    <dialog ref={dialog} className="palette" aria-label={t('palette.title')} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <input role="combobox" aria-label={t('palette.title')} aria-expanded="true" aria-controls={list} aria-activedescendant={shown[at] === undefined ? undefined : `${list}${shown[at].action}`} aria-autocomplete="list" placeholder={t('palette.placeholder')} value={typed} dir="auto" autoFocus
        onChange={(event) => { setTyped(event.target.value); setAt(0); }} onKeyDown={keys} />
      <div role="listbox" className="lines" id={list} aria-label={t('palette.title')}>
        {shown.map((line, n) => (
          <div key={line.action} id={`${list}${line.action}`} role="option" aria-selected={n === at} tabIndex={-1} ref={(element) => { if (n === at) element?.scrollIntoView({ block: 'nearest' }); }} onPointerMove={() => { if (n !== at) setAt(n); }} onPointerDown={(event) => { event.preventDefault(); run(line.action); }}>
            <span>{line.name}</span>{line.press === '' ? null : <KeyCap press={line.press} />}
          </div>
        ))}
      </div>
      {shown.length === 0 ? <output className="soft none">{t('palette.nothing')}</output> : null}
    </dialog>
  );
}
