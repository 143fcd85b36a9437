// npm start: sets everything up and opens the app; what stands behind `--` goes to the app.
import { built } from './set-up/build.mjs';
import { hasDisplay } from './set-up/display.mjs';
import { inside, root, say } from './set-up/root.mjs';
import { nodePackages } from './set-up/node-packages.mjs';
import { run } from './set-up/run.mjs';
import { script } from './set-up/script.mjs';
import { setUp } from './set-up/all.mjs';

await script(async () => {
  if (!hasDisplay()) return inTheTerminal();
  const { executable } = await setUp();
  built('main', 'preload', 'client');
  const asRoot = process.getuid?.() === 0;
  if (asRoot) say('Started as root: the page runs without its sandbox (--no-sandbox). As another user it has one.');
  // From where the user stands, so that files named on the command line are found.
  return run(executable, [...(asRoot ? ['--no-sandbox'] : []), root, ...process.argv.slice(2)], { cwd: process.env.INIT_CWD ?? process.cwd() });
});

/** The main job without a window. */
function inTheTerminal() {
  nodePackages();
  built('main');
  say('There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so the sample is checked in the terminal.');
  return run(process.execPath, [inside('out/main/cli.js'), 'sample', '--report', inside('out/sample-report.html')]);
}
