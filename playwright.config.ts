import { defineConfig } from '@playwright/test';

/** One kind of run each; scripts/ gives every one what it needs (ELECTRON_BIN, a display, a package, an unprivileged user). */
export default defineConfig({
  workers: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'out/e2e',
  projects: [
    { name: 'windows', testDir: 'test/e2e', testIgnore: ['screenshots/**', 'security.spec.ts'] },
    { name: 'security', testDir: 'test/e2e', testMatch: 'security.spec.ts' },
    { name: 'package', testDir: 'test/package' },
    { name: 'screenshots', testDir: 'test/e2e/screenshots' },
  ],
});
