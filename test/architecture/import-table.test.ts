import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfTheTree, gates, type Copy } from '#test/architecture/copy';

/** Each fault with a piece of the message that says what is allowed instead. */
const faults = [
  ['app/intl/planted.ts', "import type { Span } from '#app/text/span';\nexport type Planted = Span;\n", 'app/intl may import no other folder of app'],
  ['app/text/planted.ts', "export { createElement } from 'react';\n", 'app may use only'],
  ['app/diff/planted.ts', "export async function planted(): Promise<unknown> { return import('node:fs'); }\n", 'No Node, Electron or React in app'],
  ['app/planted-folder/planted.ts', "export type { Span } from '#app/text/span';\n", 'has to be put in its place in the list'],
  ['app/checks/planted.ts', "export { app } from '#main/app';\n", 'pass values in from main or renderer'],
  ['main/analysis/planted.ts', "export { app } from 'electron';\n", 'run without Electron'],
  ['main/store/planted.ts', "export type { BrowserWindow } from 'electron';\n", 'run without Electron'],
  ['main/planted.ts', "export { useState } from 'react';\n", 'belong to renderer'],
  ['renderer/planted.tsx', "import { app } from '#main/app';\nexport const Planted = <b>{typeof app}</b>;\n", 'only through window.recto'],
  ['renderer/planted-node.ts', "export { readFileSync } from 'node:fs';\n", 'The page has no Node'],
  ['renderer/features/planted/planted.ts', "export { a } from '#renderer/features/other/a';\n", 'A feature does not reach into another'],
  ['renderer/features/other/a.ts', "export { b as a } from '#renderer/features/other/b';\n", 'Two files that need each other'],
  ['main/planted-nowhere.ts', "export { a } from '#app/text/nowhere';\n", 'This import leads nowhere'],
] as const;

let copy: Copy;
let said: string;
let status: number | null;
beforeAll(() => {
  copy = copyOfTheTree();
  for (const [file, source] of faults) copy.plant(file, source);
  copy.plant('renderer/features/other/b.ts', "export { a as b } from '#renderer/features/other/a';\n");
  ({ said, status } = copy.gate(gates.imports));
});
afterAll(() => { copy.remove(); });

test('the import table fails when something forbidden is planted', () => { expect(status).toBe(1); });

test.each(faults)('%s is caught, and the message says what is allowed', (file, _source, message) => {
  const complaints = said.split('\n').flatMap((line, at, lines) => (line.startsWith(`${file} -> `) ? [lines[at + 1] ?? ''] : []));
  expect(complaints.join('\n')).toContain(message);
});

test('every source file is cruised', () => { expect(said).toContain(', 0 not seen'); });
