// Builds the named environments of vite.config.ts, or all, whether or not their sources have changed.
import { createBuilder } from 'vite';
import { inside } from './set-up/root.mjs';

const asked = process.argv.slice(2);
const builder = await createBuilder({ configFile: inside('vite.config.ts'), logLevel: 'warn' });
for (const name of asked.length > 0 ? asked : ['main', 'preload', 'client']) {
  const environment = builder.environments[name];
  if (environment === undefined) throw new Error(`no environment ${name} in vite.config.ts`);
  await builder.build(environment);
}
