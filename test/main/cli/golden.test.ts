import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { recto, type Ran } from '#test/main/cli/run';

const folder = 'test/fixtures/golden', texts = 'test/fixtures/texts';
const both = ['--source', `${texts}/market.de.txt`, '--target', `${texts}/market.en.txt`];
const work = mkdtempSync(path.join(tmpdir(), 'recto-cli-'));
afterAll(() => { rmSync(work, { recursive: true, force: true }); });

/** What was printed is compared with a file; `RECTO_GOLDEN=write npx vitest run test/main/cli` writes it anew, to be read before it is committed. */
function golden(name: string, { status, out, err }: Ran): void {
  const file = `${folder}/${name}.txt`, told = `status ${status}\n--- standard output\n${out}--- standard error\n${err}`.replaceAll(work, 'WORK');
  if (process.env['RECTO_GOLDEN'] === 'write') writeFileSync(file, told);
  expect(existsSync(file), `${file} is not there`).toBe(true);
  expect(told).toBe(readFileSync(file, 'utf8'));
}

test.each<[name: string, args: readonly string[], asked?: { readonly input?: string; readonly language?: string }]>([
  ['check-json', ['check', ...both, '--format', 'json']],
  ['check-text', ['check', ...both]],
  ['check-text-french', ['check', ...both], { language: 'fr' }],
  ['check-text-arabic', ['check', ...both], { language: 'ar' }],
  ['check-alone', ['check', '--target', `${texts}/market.en.txt`]],
  ['check-fail-on', ['check', ...both, '--fail-on', 'minor', '--checks', 'repeated-word']],
  ['check-lines', ['check', '--jsonl'], { input: '{"id":1,"source":"Il y a deux ans.","target":"Two two years ago.","sourceLang":"fr","targetLang":"en"}\n{"id":2,"source":"","target":"All is well.","targetLang":"en"}\n' }],
  ['align-json', ['align', ...both]],
  ['align-tsv', ['align', ...both, '--format', 'tsv']],
  ['align-tmx', ['align', ...both, '--format', 'tmx']],
  ['segment', ['segment', '--lang', 'de', `${texts}/market.de.txt`]],
  ['segment-lines', ['segment', '--jsonl'], { input: '{"id":"a","lang":"en","text":"Mr. Smith came. He left."}\n' }],
  ['detect-lines', ['detect', '--jsonl'], { input: '{"id":"a","text":"Die Stadt eröffnet im Mai einen neuen Markt für alle Bürgerinnen und Bürger."}\n' }],
  ['help', ['--help']],
  ['no-such-command', ['chek']],
  ['no-such-option', ['check', '--taget', 'x']],
  ['no-such-file', ['check', '--target', 'no/such/file.txt']],
  ['no-such-check', ['check', ...both, '--checks', 'nothing']],
  ['no-json', ['check', '--jsonl'], { input: '{"id":1,"target":"Fine."}\nnot json\n' }],
  ['no-text', ['check', '--jsonl'], { input: '{"id":1,"target":5}\n' }],
])('%s', (name, args, asked) => { golden(name, recto(args, asked)); });

test('a review goes in, is verified, and comes out word for word, as a draft', () => {
  const review = path.join(work, 'market.recto'), out = path.join(work, 'market.txt');
  golden('import', recto(['import', ...both, '--out', review]));
  expect(recto(['import', ...both, '--out', review]).status).toBe(2);
  expect(recto(['verify', review])).toMatchObject({ status: 0 });
  golden('export', recto(['export', review, '--format', 'txt', '--out', out]));
  expect(readFileSync(path.join(work, 'market.DRAFT.txt'), 'utf8')).toBe(readFileSync(`${texts}/market.en.txt`, 'utf8'));
  expect(recto(['export', review, '--approved', '--out', out])).toMatchObject({ status: 2, err: expect.stringContaining('approved') });
  expect(JSON.parse(recto(['report', review, '--format', 'json']).out)).toMatchObject({ recto: 1, state: 'draft', title: 'Der neue Markt' });
  expect(recto(['log', review]).out).toContain('imported');
});

test('many lines are answered in their order by any number of threads, up to the one that is wrong', () => {
  const lines = Array.from({ length: 400 }, (_, n) => JSON.stringify({ id: n, source: 'Il y a deux ans.', target: n % 7 === 0 ? 'Two years years ago.' : 'Two years ago.', sourceLang: 'fr', targetLang: 'en' }));
  const [one, two] = ['1', '2'].map((jobs) => recto(['check', '--jsonl', '--jobs', jobs], { input: lines.join('\n') }));
  expect(one).toEqual(two);
  const answers: readonly { readonly id: number; readonly doubts: readonly unknown[] }[] = (one?.out ?? '').trim().split('\n').map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual(lines.map((_, n) => n));
  expect(answers.filter(({ doubts }) => doubts.length > 0).map(({ id }) => id)).toEqual(lines.map((_, n) => n).filter((n) => n % 7 === 0));
  const wrong = recto(['check', '--jsonl', '--jobs', '2'], { input: [...lines.slice(0, 300), '{"id":1,"target":5}'].join('\n') });
  expect(wrong).toMatchObject({ status: 2, err: 'recto check: -:301: “target” has to be a text. See recto --help.\n' });
});
