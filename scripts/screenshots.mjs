// npm run screenshots: takes the README's pictures from the real app, by the specs in test/e2e/screenshots.
import { built } from './set-up/build.mjs';
import { script } from './set-up/script.mjs';
import { setUp } from './set-up/all.mjs';
import { runWindowTests } from './tests/runners.mjs';
import { tally } from './tests/tally.mjs';

await script(async () => {
  const { executable } = await setUp('pictures');
  built('main', 'preload', 'client');
  const total = tally();
  runWindowTests(total, 'screenshots', { ELECTRON_BIN: executable });
  return total.end();
});
