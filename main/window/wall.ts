import { app, session } from 'electron';
import { isOurPage } from '#main/window/policy';

/** Everything a page could reach for and does not need: refused for every page there is or will be. */
export function buildWall(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => { event.preventDefault(); });
    contents.on('will-frame-navigate', (event) => { event.preventDefault(); });
    contents.on('will-redirect', (event) => { event.preventDefault(); });
    contents.on('will-attach-webview', (event) => { event.preventDefault(); });
  });
}

/** Nothing leaves the machine: the second wall behind the page's own policy. */
export function closeSession(): void {
  const own = session.defaultSession;
  own.webRequest.onBeforeRequest(({ url }, decide) => { decide({ cancel: !(isOurPage(url) || url.startsWith('devtools://') || url.startsWith('data:')) }); });
  own.setPermissionRequestHandler((_contents, _permission, decide) => { decide(false); });
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  // It would fetch dictionaries.
  own.setSpellCheckerEnabled(false);
  own.on('will-download', (event) => { event.preventDefault(); });
}
