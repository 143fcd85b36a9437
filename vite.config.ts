import { defineConfig, type EnvironmentOptions } from 'vite';
import react from '@vitejs/plugin-react';
import { builtinModules } from 'node:module';
import path from 'node:path';

const here = (name: string): string => path.resolve(import.meta.dirname, name);

/** Stays outside the bundles: the runtime's own modules, and the one package with native code. */
const external = ['electron', /^node:/, ...builtinModules, '@photostructure/sqlite'];
/** The oldest runtime we run on is Electron 33: Chrome 130, Node 20. */
const runtime = { node: 'node20', page: 'chrome130' };
/** Both programs of main carry their packages inside, so that only native ones are shipped beside them. */
const carried: NonNullable<EnvironmentOptions['resolve']> = { noExternal: true, external: ['electron'] };

// scripts/build.mjs builds the three, each by its name: the command line needs main alone.
export default defineConfig({
  root: here('renderer'),
  base: './',
  plugins: [react()],
  environments: {
    main: {
      consumer: 'server',
      resolve: carried,
      build: {
        outDir: here('out/main'), emptyOutDir: true, copyPublicDir: false, target: runtime.node, minify: false, sourcemap: true,
        rolldownOptions: {
          input: { index: here('main/app.ts'), cli: here('main/cli/index.ts'), worker: here('main/analysis/worker.ts'), 'line-worker': here('main/cli/line-worker.ts') },
          external,
          output: { format: 'es', entryFileNames: '[name].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: carried,
      build: {
        outDir: here('out/preload'), emptyOutDir: true, copyPublicDir: false, target: runtime.node, minify: false,
        // A sandboxed preload is one CommonJS file, named .cjs because the package is of type "module".
        rolldownOptions: { input: { index: here('main/preload.ts') }, external, output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false } },
      },
    },
    client: {
      build: {
        outDir: here('out/renderer'), emptyOutDir: true, target: runtime.page, modulePreload: false,
        // In kB. The page is read from the disk, not from a network.
        chunkSizeWarningLimit: 2000,
        rolldownOptions: { input: here('renderer/index.html') },
      },
    },
  },
});
