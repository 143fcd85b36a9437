import { run } from './run.mjs';

/** Whether there is a screen to show a window on. macOS and Windows are taken to have one. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
}

/** Runs a program that opens windows: on the screen there is, else on one in memory. */
export function runWithDisplay(command, args, options) {
  if (hasDisplay()) return run(command, args, options);
  return run('xvfb-run', ['-a', '-s', '-screen 0 1440x1000x24 -nolisten tcp', command, ...args], options);
}
