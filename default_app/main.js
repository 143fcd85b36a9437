// What Electron runs when it is started with a folder instead of a packaged app. The stand-in runtime has no such file of its own.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  process.stderr.write('usage: electron FOLDER\n');
  app.exit(1);
} else {
  const root = path.resolve(folder);
  const about = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  app.setVersion(about.version);
  app.name = about.productName ?? about.name;
  app.setAppPath(root);
  process.defaultApp = true;
  // Awaited: else ready could fire before the app has registered its scheme.
  await import(pathToFileURL(path.join(root, about.main)).href);
}
