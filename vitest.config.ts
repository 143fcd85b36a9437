import path from 'node:path';
import { configDefaults, defineConfig } from 'vitest/config';

const renderer = 'test/renderer/**/*.test.{ts,tsx}';
/** Only `npm run nightly` waits for these. */
const nightly = process.env['RECTO_NIGHTLY'] === '1' ? ['test/**/*.nightly.ts'] : [];
const architecture = 'test/architecture/**/*.test.ts';
/** Milliseconds. Long, because no test is about the clock: a slow machine must not make one fail. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    setupFiles: [path.resolve(import.meta.dirname, 'test/chance.ts')],
    coverage: { include: ['app/**', 'main/**', 'renderer/**'], reportsDirectory: 'out/coverage' },
    projects: [
      { extends: true, test: { name: 'values', include: ['test/**/*.test.{ts,tsx}', ...nightly], exclude: [...configDefaults.exclude, renderer, architecture], environment: 'node', pool: 'threads', testTimeout } },
      { extends: true, test: { name: 'page', include: [renderer], environment: 'jsdom', pool: 'threads', testTimeout } },
      { extends: true, test: { name: 'architecture', include: [architecture], environment: 'node', pool: 'threads', testTimeout } },
    ],
  },
});
