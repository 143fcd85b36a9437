import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const renderer = path.resolve(import.meta.dirname, '../../../renderer');

/** A style sheet without its comments, as the classes it styles everywhere and all the classes it names. */
function classesOf(file: string): { readonly room: string; readonly everywhere: ReadonlySet<string>; readonly all: ReadonlySet<string> } {
  const css = readFileSync(path.join(renderer, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, '');
  const all = new Set<string>(), everywhere = new Set<string>();
  let scopes = 0;
  const open: string[] = [];
  for (const piece of css.split(/(?<=[{};])/u)) {
    if (piece.endsWith('{')) {
      const prelude = piece.slice(0, -1).trim();
      open.push(prelude);
      if (prelude.startsWith('@scope')) scopes += 1;
      else if (!prelude.startsWith('@')) for (const selector of prelude.split(',')) {
        for (const [, name] of selector.matchAll(/\.([a-z][\w-]*)/gu)) if (name !== undefined) all.add(name);
        const first = /^\.([a-z][\w-]*)/u.exec(selector.trim())?.[1];
        if (scopes === 0 && first !== undefined) everywhere.add(first);
      }
    } else if (piece.trim().endsWith('}') && open.pop()?.startsWith('@scope') === true) scopes -= 1;
  }
  return { room: file.startsWith('editor') ? 'editor' : file.split(path.sep).slice(0, 2).join('/'), everywhere, all };
}

const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) => /^(?:editor|features)\b.*\.css$/u.test(file)).map(classesOf);

test('the style sheets are found', () => { expect(sheets.length).toBeGreaterThan(8); });

test('no feature styles a class everywhere that another room has a meaning of its own for', () => {
  const clashes = sheets.flatMap(({ room, everywhere }) => sheets.filter((other) => other.room !== room).flatMap((other) => [...everywhere].filter((name) => other.all.has(name)).map((name) => `.${name} of ${room} in ${other.room}`)));
  expect(clashes).toEqual([]);
});

test('the editor’s classes stay on its pages', () => {
  expect([...sheets.find(({ room }) => room === 'editor')?.everywhere ?? ['not found']]).toEqual([]);
});
