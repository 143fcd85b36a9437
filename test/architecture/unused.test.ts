import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfTheTree, gates, type Copy } from '#test/architecture/copy';

let copy: Copy;
beforeAll(() => { copy = copyOfTheTree(); });
afterAll(() => { copy.remove(); });

test('an unused export, type, file and package planted in the tree are caught', () => {
  copy.plant('app/text/planted-used.ts', 'export const used = 1;\nexport const neverUsed = 2;\nexport type NeverUsed = string;\n');
  copy.plant('app/text/planted-alone.ts', 'export const alone = 1;\n');
  copy.plant('test/app/planted.test.ts', "import { used } from '#app/text/planted-used';\nimport 'not-in-package-json';\nvoid used;\n");
  const { status, said } = copy.gate(gates.unused, '--no-progress', '--reporter', 'compact');
  expect(status).toBe(1);
  for (const complaint of [/planted-used\.ts: neverUsed/, /planted-used\.ts: NeverUsed/, /planted-alone\.ts/, /planted\.test\.ts: not-in-package-json/]) expect(said).toMatch(complaint);
  expect(said).not.toMatch(/planted-used\.ts:.*\bused\b/);
});
