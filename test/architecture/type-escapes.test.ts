import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfTheTree, gates, type Copy } from '#test/architecture/copy';

let copy: Copy;
beforeAll(() => { copy = copyOfTheTree(); });
afterAll(() => { copy.remove(); });

/** What the linter must refuse: a name for the file, its room, its source, the rule. */
const escapes = [
  ['any', 'app/text', 'export function planted(value: any): number { return Number(value); }', 'no-explicit-any'],
  ['any-unseen', 'app/text', 'export function planted(text: string): string { return JSON.parse(text); }', 'no-unsafe-return'],
  ['non-null', 'main', 'export function planted(values: readonly string[]): string { return values[0]!; }', 'no-non-null-assertion'],
  ['floating', 'main', 'export function planted(write: () => Promise<void>): void { write(); }', 'no-floating-promises'],
  ['empty-catch', 'main', 'export function planted(write: () => void): void { try { write(); } catch {} }', 'no-empty'],
  ['ts-ignore', 'app/text', '// @ts-ignore\nexport const planted: number = \'one\';', 'ban-ts-comment'],
  ['default', 'app/text', 'export default 1;', 'no-default-export'],
  ['up', 'app/text', "export type { Word } from '../intl/words';", 'no-restricted-imports'],
  ['date', 'app/text', 'export function planted(): number { return Date.now(); }', 'no-restricted-globals'],
  ['random', 'app/text', 'export function planted(): number { return Math.random(); }', 'no-restricted-properties'],
  ['console', 'main', 'export function planted(): void { console.log(1); }', 'no-console'],
  ['page-asks-main', 'renderer', "export type { Store } from '#main/store/store';", 'no-restricted-imports'],
  ['thrown-text', 'main', "export function planted(): never { throw 'no'; }", 'only-throw-error'],
] as const;

test('the linter refuses every planted escape, by its rule', () => {
  const files = escapes.map(([name, room, source]) => {
    const file = `${room}/planted-${name}.ts`;
    copy.plant(file, `${source}\n`);
    return file;
  });
  const { status, said } = copy.gate(gates.lint, '--deny-warnings', '--format', 'unix', ...files);
  expect(status).toBe(1);
  for (const [name, room, , rule] of escapes) {
    const complaints = said.split('\n').filter((line) => line.includes(`${room}/planted-${name}.ts`)).join('\n');
    expect(complaints, name).toContain(rule);
  }
});

test('no file of the app switches a rule off by a comment', () => {
  const files = ['app', 'main', 'renderer'].flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => `${room}/${name}`));
  expect(files.filter((file) => /(?:ox|es)lint-disable|@ts-(?:ignore|nocheck|expect-error)/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

/** What the compiler must refuse in app: globals that only one of the runtimes has. */
test.each(['process.exit(1)', "Buffer.from('')", 'document.title', 'localStorage.length', 'setTimeout(() => 0)', "require('fs')"])('app cannot name %s', (expression) => {
  copy.plant('app/text/planted-global.ts', `export function planted(): unknown { return ${expression}; }\n`);
  const { status, said } = copy.gate(gates.types, '-p', 'tsconfig.app.json', '--noEmit', '--pretty', 'false');
  expect(status).not.toBe(0);
  expect(said).toMatch(/app\/text\/planted-global\.ts.*Cannot find name/);
});

test('no declaration of a library lets Node or the DOM into app', () => {
  const { said } = copy.gate(gates.types, '-p', 'tsconfig.app.json', '--listFilesOnly');
  expect(said).toContain('app/globals.d.ts');
  expect(said.split('\n').filter((file) => /@types\/node\/|lib\.dom/.test(file))).toEqual([]);
});
