import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');

/** Builds one TypeScript file so that a process of its own can run it: some things only show when a process dies. */
export async function program(entry: string): Promise<string> {
  const name = path.basename(entry, '.ts'), outDir = path.join(root, 'out/test-programs', name);
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false, root, logLevel: 'error',
    build: { ssr: path.join(root, entry), outDir, emptyOutDir: true, target: 'node20', minify: false, rolldownOptions: { output: { entryFileNames: `${name}.mjs` } } },
    ssr: { noExternal: true, external: ['@photostructure/sqlite'] },
  });
  return path.join(outDir, `${name}.mjs`);
}
