import { protocol } from 'electron';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentPolicy } from '#main/window/policy';

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2', '.svg': 'image/svg+xml', '.png': 'image/png',
};

/** Has to be said before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }]);
}

/** Serves the built page, and nothing that lies outside its folder. */
export function servePage(folder: string): void {
  protocol.handle('app', async (request) => {
    const asked = new URL(request.url);
    const file = path.normalize(path.join(folder, decodeURIComponent(asked.pathname)));
    const kind = kinds[path.extname(file)];
    if (asked.host !== 'ui' || request.method !== 'GET' || kind === undefined || !file.startsWith(folder + path.sep)) return new Response('no', { status: 403 });
    try {
      const headers = { 'content-type': kind, 'content-security-policy': contentPolicy, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
      return new Response(new Uint8Array(await readFile(file)), { headers });
    } catch (reason) {
      if (reason instanceof Error && 'code' in reason && reason.code === 'ENOENT') return new Response('not found', { status: 404 });
      throw reason;
    }
  });
}
