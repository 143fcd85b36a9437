import { afterEach, expect, test, vi } from 'vitest';
import { labelled } from '#test/data/labelled';

afterEach(() => { vi.unstubAllEnvs(); });

test('a set that is not at hand is null for a developer and an error in CI', () => {
  vi.stubEnv('CI', '');
  expect(labelled('no-such-set')).toBeNull();
  vi.stubEnv('CI', 'true');
  expect(() => labelled('no-such-set')).toThrow(/labelled set no-such-set is not in/);
});
