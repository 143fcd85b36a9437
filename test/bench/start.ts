import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { start } from '#test/bench/window/devtools';
import { typedLetter, until, type Times } from '#test/bench/window/typed-letter';

// From the start of the app to a letter typed in the first sentence of a stored review and drawn there, beside a bare window
// of the same Electron with one editable element and nothing else. Interleaved, so that a busy moment of the machine meets both.
const runs = 10;
const limit = 2;

const executable = process.env['ELECTRON_BIN'];
if (executable === undefined) throw new Error('ELECTRON_BIN is not set: run `npm run bench -- start`');
const folder = mkdtempSync(path.join(tmpdir(), 'recto-start-'));
const checkout = process.cwd();
const flags = [...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'];
const own = (name: string): string => { const at = path.join(folder, name); mkdirSync(at, { recursive: true }); return at; };
/** The first unit that is shown: lines of a web page, set aside, are folded. */
const firstUnit = "[...document.querySelectorAll('.ProseMirror [data-unit]')].find((unit) => unit.getClientRects().length > 0)";

function bareApp(): string {
  const at = own('bare');
  writeFileSync(path.join(at, 'package.json'), '{ "name": "bare", "version": "1.0.0", "main": "main.js" }');
  writeFileSync(path.join(at, 'main.js'), "const { app, BrowserWindow } = require('electron');\napp.whenReady().then(() => { new BrowserWindow({ width: 1440, height: 900 }).loadFile('index.html'); });\napp.on('window-all-closed', () => app.quit());\n");
  writeFileSync(path.join(at, 'index.html'), '<!doctype html><html><body><div id="place" contenteditable="true"></div></body></html>');
  return at;
}
const environment = { RECTO_USER_DATA: own('recto-data'), RECTO_LANGUAGE: 'en' };
const rectoArguments = (...files: readonly string[]): readonly string[] => [...flags, `--user-data-dir=${environment.RECTO_USER_DATA}`, checkout, ...files];

/** The sample as a review of the app's own library, checked and closed. */
async function storedReview(electron: string): Promise<string> {
  const sample = path.join(checkout, 'test/fixtures/sample');
  const app = await start(electron, rectoArguments(path.join(sample, 'article.fr.txt'), path.join(sample, 'article.en.txt')), environment);
  await until(app, "document.querySelector('aside [data-doubt]') === null ? undefined : true");
  await app.close();
  const library = path.join(environment.RECTO_USER_DATA, 'library');
  const file = readdirSync(library).find((name) => name.endsWith('.recto'));
  if (file === undefined) throw new Error(`no review in ${library}`);
  return path.join(library, file);
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b), middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2;
};
function row(times: readonly Times[]): Record<string, string> {
  const echo = times.map((time) => time.echo);
  const whole = (value: number): string => value.toFixed(0);
  return { page: whole(median(times.map((time) => time.page))), ready: whole(median(times.map((time) => time.ready))), echo: whole(median(echo)), least: whole(Math.min(...echo)), most: whole(Math.max(...echo)) };
}

try {
  const bare = [...flags, `--user-data-dir=${own('bare-data')}`, bareApp()], review = await storedReview(executable);
  const measure = {
    bare: async () => typedLetter(executable, bare, {}, "document.querySelector('#place')"),
    recto: async () => typedLetter(executable, rectoArguments(review), environment, firstUnit),
  };
  // Twice unmeasured: the files come into memory, and the code that V8 keeps is there, as on any day but the first.
  for (let warm = 0; warm < 2; warm += 1) { await measure.bare(); await measure.recto(); }
  const times: { readonly bare: Times[]; readonly recto: Times[] } = { bare: [], recto: [] };
  for (let run = 0; run < runs; run += 1) {
    times.bare.push(await measure.bare());
    times.recto.push(await measure.recto());
  }
  const ratio = median(times.recto.map(({ echo }) => echo)) / median(times.bare.map(({ echo }) => echo));
  console.log(`Milliseconds, medians of ${runs} runs: page made, ready to type, letter drawn (least and most)`);
  console.table({ 'bare window': row(times.bare), 'stored review': row(times.recto) });
  console.log(`${ratio.toFixed(2)} times a bare window (at most ${limit})`);
  process.exitCode = ratio <= limit ? 0 : 1;
} finally { rmSync(folder, { recursive: true, force: true, maxRetries: 5 }); }
