#!/usr/bin/env node
// The command line from the repository: built first when its sources have changed, then run in this very process.
import { pathToFileURL } from 'node:url';
import { built } from './set-up/build.mjs';
import { inside } from './set-up/root.mjs';
import { nodePackages } from './set-up/node-packages.mjs';
import { script } from './set-up/script.mjs';

await script(() => {
  nodePackages();
  built('main');
});
if (process.exitCode === 0) {
  process.exitCode = undefined;
  // npm runs its scripts in the package's folder and says where the user stands.
  if (process.env.npm_lifecycle_event === 'recto' && process.env.INIT_CWD !== undefined) process.chdir(process.env.INIT_CWD);
  await import(pathToFileURL(inside('out/main/cli.js')).href);
}
