// npm run package: the app as users get it, unpacked, and on Linux a Debian package of it.
//   --test-build   allows the stand-in runtime; what comes out is named so and is never released
//   --no-deb       the unpacked app only
import path from 'node:path';
import { parseArgs } from 'node:util';
import { built } from './set-up/build.mjs';
import { electron } from './set-up/electron.mjs';
import { nodePackages } from './set-up/node-packages.mjs';
import { inside, root, say } from './set-up/root.mjs';
import { script } from './set-up/script.mjs';
import { debianPackage } from './package/deb.mjs';

await script(async () => {
  const { values } = parseArgs({ options: { 'test-build': { type: 'boolean', default: false }, 'no-deb': { type: 'boolean', default: false } } });
  const testBuild = values['test-build'];
  nodePackages();
  const { dist, version } = await electron({ release: !testBuild });
  built('main', 'preload', 'client');
  const output = testBuild ? 'out/package-test' : 'out/package';
  say(`Packaging with Electron ${version}${testBuild ? ' (a test build)' : ''} …`);
  const { build } = await import('electron-builder');
  await build({ projectDir: root, dir: true, publish: 'never', config: { electronDist: dist, electronVersion: version, directories: { output } } });
  if (process.platform !== 'linux') return;
  const unpacked = path.join(output, process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked');
  say(unpacked);
  if (!values['no-deb']) say(debianPackage(inside(unpacked), inside(output), { testBuild }));
});
