// npm run bench -- NAME …: builds test/bench/NAME.ts into out/bench and runs it with Node; without a name, all of them.
// A bench prints its own figures. One that opens windows finds the runtime in ELECTRON_BIN, and a display.
import { existsSync, readdirSync } from 'node:fs';
import { build } from 'vite';
import { built } from './set-up/build.mjs';
import { runWithDisplay } from './set-up/display.mjs';
import { inside, say } from './set-up/root.mjs';
import { script } from './set-up/script.mjs';
import { setUp } from './set-up/all.mjs';

const folder = inside('test/bench');

await script(async () => {
  const known = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3)) : [];
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`no bench ${unknown}; there are: ${known.join(', ')}`);
  const { executable } = await setUp();
  built('main', 'preload', 'client');
  const names = asked.length > 0 ? asked : known;
  await build({
    configFile: false, root: inside(), logLevel: 'warn',
    build: {
      ssr: true, target: 'node20', outDir: 'out/bench', emptyOutDir: true,
      rolldownOptions: { input: Object.fromEntries(names.map((name) => [name, `${folder}/${name}.ts`])), output: { entryFileNames: '[name].js' } },
    },
  });
  let failed = 0;
  for (const name of names) {
    say(`— bench ${name}`);
    if (runWithDisplay(process.execPath, ['--expose-gc', inside(`out/bench/${name}.js`)], { env: { ELECTRON_BIN: executable } }) !== 0) failed += 1;
  }
  return failed === 0 ? 0 : 1;
});
