import { useEffect, useMemo, type ReactNode } from 'react';
import type { i18n } from 'i18next';
import { I18nextProvider } from 'react-i18next';
import { useStore } from 'zustand';
import { direction } from '#app/text/direction';
import { Compare } from '#renderer/features/compare/compare.tsx';
import { Desk } from '#renderer/features/desk/desk.tsx';
import { Home } from '#renderer/features/home/home.tsx';
import { KeySheet } from '#renderer/features/keys/key-sheet.tsx';
import { Palette } from '#renderer/features/palette/palette.tsx';
import { ReportScreen } from '#renderer/features/report/report-screen.tsx';
import { SettingsScreen } from '#renderer/features/settings/settings-screen.tsx';
import { useKeyboard } from '#renderer/keys/use-keyboard';
import { useDrops } from '#renderer/use-drops';
import { shellDoings } from '#renderer/shell-doings';
import { DeskContext, ShellContext } from '#renderer/state/use.tsx';
import type { ShellState, ShellStore } from '#renderer/state/shell';
import { PlatformContext } from '#renderer/ui/key-cap.tsx';
import { Opening } from '#renderer/ui/opening.tsx';
import { Toasts } from '#renderer/ui/toasts.tsx';

/** The window: the screen that is shown, what lies over it, and what is said in passing. */
export function App({ shell, spoken }: { readonly shell: ShellStore; readonly spoken: i18n }): ReactNode {
  const settings = useStore(shell.state, (state) => state.settings), desk = useStore(shell.state, (state) => state.desk), opening = useStore(shell.state, (state) => state.opening), starting = useStore(shell.state, (state) => state.starting);
  const platform = useStore(shell.state, (state) => state.platform), toasts = useStore(shell.state, (state) => state.toasts), said = useStore(shell.state, (state) => state.spoken);
  useLook(settings, spoken);
  useEffect(() => shell.offer(shellDoings(shell)), [shell]);
  useKeyboard(shell);
  const held = useDrops(shell);
  const provided = useMemo(() => ({ desk, platform }), [desk, platform]);
  return (
    <I18nextProvider i18n={spoken} defaultNS="ui">
      <ShellContext value={shell}>
        <PlatformContext value={provided.platform}>
          {starting ? <Opening /> : desk === null ? <Home opening={opening} held={held} /> : <Desk key={desk.state.getState().review} desk={desk} />}
          <DeskContext value={desk}><Over shell={shell} /></DeskContext>
          <Toasts toasts={toasts} onClose={shell.unsay} />
          <output className="unseen" key={said.n % 2}>{said.text}</output>
        </PlatformContext>
      </ShellContext>
    </I18nextProvider>
  );
}

function Over({ shell }: { readonly shell: ShellStore }): ReactNode {
  const overlay = useStore(shell.state, (state) => state.overlay), desk = useStore(shell.state, (state) => state.desk);
  const close = (): void => { shell.over(null); };
  switch (overlay) {
    case null: return null;
    case 'palette': return <Palette onClose={close} />;
    case 'keys': return <KeySheet onClose={close} />;
    case 'settings': return <SettingsScreen onClose={close} />;
    case 'compare': return desk === null ? null : <Compare onClose={close} />;
    case 'report': return desk === null ? null : <ReportScreen onClose={close} />;
    default: return overlay satisfies never;
  }
}

/** Language, direction, theme and text size, on the page as a whole. */
function useLook({ theme, textSize }: ShellState['settings'], spoken: i18n): void {
  useEffect(() => {
    const page = document.documentElement;
    page.lang = spoken.language;
    page.dir = direction(spoken.language);
  }, [spoken]);
  useEffect(() => { document.documentElement.style.setProperty('--text-size', `${String(textSize)}px`); }, [textSize]);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const paint = (): void => { document.documentElement.dataset['theme'] = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme; };
    paint();
    dark.addEventListener('change', paint);
    return () => { dark.removeEventListener('change', paint); };
  }, [theme]);
}
