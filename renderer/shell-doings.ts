import type { Doing, Doings, Overlay, ShellStore } from '#renderer/state/shell';

const USUAL_SIZE = 17, SMALLEST = 12, LARGEST = 32;

/** What can be done on every screen. */
export function shellDoings(shell: ShellStore): Doings {
  const settings = () => shell.state.getState().settings;
  const size = (to: () => number): Doing => ({ can: () => to() !== settings().textSize, run: () => { shell.change({ textSize: to() }); } });
  const over = (overlay: Overlay): Doing => ({ can: () => true, run: () => { shell.over(shell.state.getState().overlay === overlay ? null : overlay); } });
  return {
    palette: over('palette'), keys: over('keys'), settings: over('settings'),
    larger: size(() => Math.min(settings().textSize + 1, LARGEST)), smaller: size(() => Math.max(settings().textSize - 1, SMALLEST)), 'usual-size': size(() => USUAL_SIZE),
    home: { can: () => shell.state.getState().desk !== null, run: () => { void shell.goHome(); } },
    open: { can: () => true, run: () => { void shell.enter(shell.bridge.ask('home/open-file', {})); } },
    'new-window': { can: () => true, run: () => { void shell.bridge.ask('window/new', {}); } },
  };
}
