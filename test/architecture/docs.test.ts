import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const pages = ['README.md', ...readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const read = (page: string): string => readFileSync(path.join(root, page), 'utf8');
/** A place that may be named with a star: `app/review/fold*.ts`. */
function isThere(place: string): boolean {
  if (!place.includes('*')) return existsSync(path.join(root, place));
  const folder = path.join(root, path.dirname(place)), [before = '', after = ''] = path.basename(place).split('*');
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(before) && name.endsWith(after));
}

test('the pages of the checks in docs/checks.md are those that the app shows', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-pages.mjs', '--check'], { cwd: root, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('every file and folder that the documentation names is there', () => {
  const named = pages.flatMap((page) => Array.from(read(page).matchAll(/`((?:app|main|renderer|test|scripts|docs)\/[\w./*-]+)`/gu), ([, place = '']) => ({ page, place })));
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(({ place }) => !isThere(place))).toEqual([]);
});

test('every link of the documentation leads somewhere', () => {
  const links = pages.flatMap((page) => Array.from(read(page).matchAll(/\]\((?!https?:)([^)#]+)/gu), ([, place = '']) => ({ page, place: path.join(path.dirname(page), place) })));
  expect(links.filter(({ place }) => !isThere(place))).toEqual([]);
});

test('every npm command that the documentation names is one of package.json', () => {
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
  const named = pages.flatMap((page) => Array.from(read(page).matchAll(/npm run (?:-s )?([a-z]+)/gu), ([, name = '']) => ({ page, name })));
  expect(named.filter(({ name }) => !Object.hasOwn(scripts, name))).toEqual([]);
});
