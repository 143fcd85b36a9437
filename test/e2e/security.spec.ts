import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { launch, type Launched } from '#test/e2e/launch';

// Run as a user that is not root, so that Chromium's sandbox is the one that users have.
let recto: Launched;
test.beforeAll(async () => { recto = await launch(); await expect(recto.page.locator('#root')).not.toBeEmpty(); });
test.afterAll(async () => { await recto.close(); });

test('the page runs in the sandbox of the system', async () => {
  const { app } = recto;
  expect(await app.evaluate((electron) => electron.app.commandLine.hasSwitch('no-sandbox'))).toBe(false);
  const pid = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getOSProcessId());
  expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m);
});
test('the window is sandboxed, isolated, without Node, webviews or a spelling checker that downloads', async () => {
  const preferences = await recto.app.evaluate(({ webContents }) => {
    const contents = webContents.getAllWebContents()[0];
    // Not in the public types, but the one place that says what the window really runs with.
    const all: Readonly<Record<string, unknown>> = contents === undefined ? {} : Reflect.apply(Reflect.get(contents, 'getLastWebPreferences'), contents, []);
    return all;
  });
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false });
  expect(await recto.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
  expect(preferences['webSecurity']).not.toBe(false);
});
test('the page sees the bridge and nothing else of the machine', async () => {
  const seen = await recto.page.evaluate(() => ({ names: ['require', 'process', 'module', 'Buffer', 'electron', '__dirname'].filter((name) => name in globalThis), bridge: Object.keys(Reflect.get(globalThis, 'recto') as object).sort() }));
  expect(seen).toEqual({ names: [], bridge: ['ask', 'listen', 'tokenOf'] });
});
test('scripts and styles come from our own files only; text does not become markup', async () => {
  const policy = await recto.page.evaluate(async () => (await fetch(location.href).then((answer) => answer.headers.get('content-security-policy'), () => null)));
  // connect-src is 'none' by default: even our own page cannot be fetched by script.
  expect(policy).toBeNull();
  const tried = await recto.page.evaluate(() => {
    const script = document.createElement('script');
    let refused = false;
    try { script.text = 'globalThis.broken = true'; } catch (reason) { refused = reason instanceof TypeError; }
    document.body.append(script);
    let markup = false;
    try { document.createElement('div').innerHTML = '<img>'; } catch (reason) { markup = reason instanceof TypeError; }
    let policyMade = true;
    try { Reflect.get(globalThis, 'trustedTypes').createPolicy('mine', {}); } catch { policyMade = false; }
    return { refused, broken: 'broken' in globalThis, markup, policyMade };
  });
  expect(tried).toEqual({ refused: true, broken: false, markup: true, policyMade: false });
});
test('inline styles and eval are refused', async () => {
  const reports = await recto.page.evaluate(async () => {
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => { seen.push(event.effectiveDirective); });
    const styled = document.createElement('p');
    styled.setAttribute('style', 'color: red');
    document.body.append(styled);
    // In a turn of its own: what a debugger evaluates is not held by the policy.
    const evaluated = await new Promise((resolve) => {
      setTimeout(() => {
        try { resolve(Reflect.construct(Function, ['return 1']) !== null); } catch { resolve(false); }
      }, 100);
    });
    styled.remove();
    return { seen, evaluated };
  });
  expect(reports.evaluated).toBe(false);
  expect(reports.seen).toContain('style-src-attr');
});
test('it goes nowhere: no navigation, no new window, no frame, no request', async () => {
  const { app, page } = recto;
  await page.evaluate(() => { location.href = 'https://example.com/'; });
  await page.evaluate(() => { window.open('https://example.com/'); });
  await page.evaluate(() => { const frame = document.createElement('iframe'); frame.src = 'https://example.com/'; document.body.append(frame); setTimeout(() => { frame.remove(); }, 200); });
  const answers = await page.evaluate(async () => Promise.all(['https://example.com/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'app://ui/../main/index.js', 'app://other/index.html'].map((address) => fetch(address).then(() => 'answered', () => 'refused'))));
  expect(answers).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
  await page.waitForTimeout(300);
  expect(page.url()).toMatch(/^app:\/\/ui\//);
  expect(app.windows()).toHaveLength(1);
});
test('main itself is behind the same wall, and its files are not served', async () => {
  const got = await recto.app.evaluate(async ({ session }) => Promise.all(['https://example.com/', 'app://ui/../main/index.js', 'app://ui/%2e%2e/main/index.js', 'app://ui/index.html'].map((address) => session.defaultSession.fetch(address).then((answer) => answer.status, () => 0))));
  expect(got).toEqual([0, 404, 404, 200]);
});
test('every permission is denied', async () => {
  const states = await recto.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
    const asked = await Promise.all(names.map(async (name) => navigator.permissions.query({ name: name as PermissionName }).then(({ state }) => state, () => 'unknown')));
    return { asked, media: await navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'given', () => 'denied') };
  });
  expect(states.asked.filter((state) => state === 'granted')).toEqual([]);
  expect(states.media).toBe('denied');
});
test('a question of the wrong shape, or on no channel, is refused and nothing happens', async () => {
  const answers = await recto.page.evaluate(async () => {
    const { ask } = Reflect.get(globalThis, 'recto') as { ask: (channel: string, ask: unknown) => Promise<unknown> };
    const tried: readonly (readonly [string, unknown])[] = [['home/open', { review: '../../etc/passwd', more: 1 }], ['home/bring-in', { inputs: [{ kind: 'file', token: 'no-such-token' }], roles: null }], ['recto:token', '/etc/passwd'], ['constructor', {}], ['home/open', { review: '../../../etc/passwd' }]];
    return Promise.all(tried.map(async ([channel, question]) => ask(channel, question).then((answer) => (answer as { failure?: string }).failure ?? 'answered', () => 'refused')));
  });
  expect(answers).toEqual(['internal', 'missing-file', 'refused', 'refused', 'no-such-review']);
});
test('a window answers for the review it shows only: another window\'s is out of its reach', async () => {
  const own = await launch(), { app, page } = own;
  await page.getByRole('button', { name: 'Choose files…' }).waitFor();
  const opening = app.waitForEvent('window');
  const ask = async (of: typeof page, channel: string, question: unknown): Promise<unknown> => of.evaluate(async ([to, what]) => (Reflect.get(globalThis, 'recto') as { ask: (channel: string, ask: unknown) => Promise<unknown> }).ask(to, what), [channel, question] as const);
  await ask(page, 'window/new', {});
  const other = await opening;
  await other.getByRole('button', { name: 'Open the sample' }).click();
  await expect(other.locator('.ProseMirror')).toBeVisible();
  const { review } = await ask(other, 'app/start', {}) as { readonly review: string };
  const before = await other.locator('.ProseMirror').innerText();
  const tried: readonly (readonly [string, object])[] = [
    ['review/command', { command: { type: 'retitle', title: 'Stolen' }, via: 'key', number: 1 }], ['review/draft', { unit: 'u', text: 'x', codes: [], number: 1, caret: 0 }],
    ['review/compare', { from: { kind: 'raw' }, to: { kind: 'now' } }], ['review/sign-off', { version: null }], ['review/swap-sides', {}], ['review/add-source', { input: { kind: 'text', text: 'Mot.', html: null } }],
    ['review/export', { what: 'text', version: null }], ['review/clean-copy', { version: null }],
  ];
  for (const [channel, question] of tried) expect(await ask(page, channel, { review, ...question }), channel).toMatchObject({ failure: 'not-shown-here' });
  expect([await ask(page, 'review/caret', { review, unit: null, offset: 0 }), await ask(page, 'review/recheck', { review })]).toEqual([null, null]);
  expect(await ask(page, 'review/open', { review })).toMatchObject({ failure: 'in-use' });
  expect(await ask(other, 'review/sign-off', { review, version: null })).not.toMatchObject({ failure: 'not-shown-here' });
  expect(await other.locator('.ProseMirror').innerText()).toBe(before);
  await own.close();
});
