import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from '#main/arguments';

const here = path.resolve('/home/ines');
const cases: readonly { readonly name: string; readonly argv: readonly string[]; readonly packaged: boolean; readonly files: readonly string[]; readonly commandLine?: readonly string[] }[] = [
  { name: 'the packaged app alone', argv: ['recto'], packaged: true, files: [] },
  { name: 'in the repository the folder of the app is none of its files', argv: ['electron', '.'], packaged: false, files: [] },
  { name: 'switches of the system are no files', argv: ['recto', '--disable-gpu', '--user-data-dir=/x', 'a.recto'], packaged: true, files: ['a.recto'] },
  { name: 'two texts, from where the user stands', argv: ['electron', '.', 'a.fr.txt', 'sub/a.en.txt'], packaged: false, files: ['a.fr.txt', 'sub/a.en.txt'] },
  { name: 'what stands behind --cli is the command line\'s', argv: ['recto', '--cli', 'check', '--target', 'a.txt'], packaged: true, files: [], commandLine: ['check', '--target', 'a.txt'] },
];
describe('what the app was started with', () => {
  for (const { name, argv, packaged, files, commandLine = null } of cases) {
    test(name, () => { expect(readArguments(argv, packaged, here)).toEqual({ commandLine, files: files.map((file) => path.join(here, file)) }); });
  }
});
