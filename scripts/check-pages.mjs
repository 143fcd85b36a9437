// npm run docs: writes what each check marks, leaves alone, and why, into docs/checks.md, from the English texts that the app shows.
// With --check it writes nothing and fails when the page is not up to date.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';
import { inside, root } from './set-up/root.mjs';

const page = inside('docs/checks.md');
const [opening, closing] = ['<!-- pages -->\n', '<!-- end of pages -->'];
/** The parts of a check's page, as renderer/features/desk/check-page.ts shows them. */
const parts = { marks: 'Marks', silent: 'Leaves alone', why: 'Why', tune: 'To tune it' };

const { registry } = (await runnerImport(inside('app/checks/registry.ts'), { root, configFile: false, logLevel: 'error' })).module;
const catalogue = inside('app/i18n/catalogue');
const texts = Object.assign({}, ...readdirSync(catalogue).filter((name) => /^checks.*\.en\.json$/.test(name)).map((name) => JSON.parse(readFileSync(`${catalogue}/${name}`, 'utf8')).checks));

const pages = registry.map(({ id }) => {
  const { name, page: text } = texts[id] ?? {};
  if (name === undefined || text === undefined) throw new Error(`checks.${id} has no name or page in the English catalogue`);
  return `### ${name}\n\`${id}\`\n\n${Object.entries(parts).filter(([part]) => text[part] !== undefined).map(([part, title]) => `- **${title}**: ${text[part]}`).join('\n')}\n`;
}).join('\n');

const stands = readFileSync(page, 'utf8');
const start = stands.indexOf(opening), end = stands.indexOf(closing);
if (start < 0 || end < start) throw new Error(`docs/checks.md has lost its ${opening.trim()} or ${closing}`);
const wanted = stands.slice(0, start + opening.length) + pages + stands.slice(end);
if (!process.argv.includes('--check')) writeFileSync(page, wanted);
else if (wanted !== stands) {
  process.stderr.write('docs/checks.md is not what the texts of the checks say: run `npm run docs`.\n');
  process.exitCode = 1;
}
