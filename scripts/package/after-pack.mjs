import { rm } from 'node:fs/promises';
import path from 'node:path';

/** What a runtime may bring that a packaged app must not have: Electron's own start page, and a snapshot that its fuse has switched off. */
export default async function afterPack({ appOutDir, packager }) {
  const resources = packager.getResourcesDir(appOutDir);
  for (const file of [path.join(resources, 'default_app.asar'), path.join(appOutDir, 'browser_v8_context_snapshot.bin')]) await rm(file, { force: true });
}
