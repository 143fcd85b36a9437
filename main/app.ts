import { app, BrowserWindow, net, protocol } from 'electron';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } }]);

const page = path.join(import.meta.dirname, '../renderer');
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

async function serve(request: Request): Promise<Response> {
  const asked = new URL(request.url);
  const file = path.normalize(path.join(page, decodeURIComponent(asked.pathname)));
  if (asked.host !== 'ui' || !file.startsWith(page + path.sep)) return new Response('no', { status: 403 });
  const found = await net.fetch(pathToFileURL(file).toString());
  const headers = new Headers(found.headers);
  headers.set('Content-Security-Policy', policy);
  headers.set('X-Content-Type-Options', 'nosniff');
  return new Response(found.body, { status: found.status, headers });
}

async function start(): Promise<void> {
  protocol.handle('app', serve);
  const window = new BrowserWindow({
    width: 1200, height: 800,
    webPreferences: { preload: path.join(import.meta.dirname, '../preload/index.cjs'), sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  window.webContents.on('will-navigate', (event) => { event.preventDefault(); });
  await window.loadURL('app://ui/index.html');
}

// Not awaited: Electron gives the ready event only after this module has been read to its end.
void app.whenReady().then(start);
app.on('window-all-closed', () => { app.quit(); });
