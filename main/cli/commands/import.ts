import os from 'node:os';
import { isFailure } from '#app/documents/failure';
import { apply } from '#app/review/apply';
import { given, parsed, required } from '#main/cli/arguments';
import { standing } from '#main/cli/input';
import { sideBySide } from '#main/cli/side-by-side';
import { tell } from '#main/cli/terminal';
import { moment } from '#main/clock';
import { digestOf, newId } from '#main/identity';
import { createStore } from '#main/store/store';
import type { Run } from '#main/cli/command';

/** Makes a review file of one or two texts. Never over a file that is there. */
export const run: Run = async (argv, { t }) => {
  const args = parsed(argv, { source: { type: 'string' }, target: { type: 'string' }, 'source-lang': { type: 'string' }, 'target-lang': { type: 'string' }, out: { type: 'string' } });
  const file = required(args, 'out');
  const both = await sideBySide({
    source: given(args, 'source') ?? null, target: required(args, 'target'), sourceLanguage: given(args, 'source-lang'), targetLanguage: given(args, 'target-lang'),
  });
  if (isFailure(both)) return both;
  const installation = newId();
  const applied = apply(null, { type: 'import', imported: both.laidOut.imported }, {
    ...moment(), actor: { installation, name: os.userInfo().username, role: 'translator' }, replica: installation, via: 'command-line', group: null, newId, digest: digestOf,
  });
  if ('refused' in applied) throw new Error(`an import was refused: ${applied.refused}`);
  const store = createStore(standing(file), 'elsewhere');
  if (isFailure(store)) return store;
  try {
    const sides = both.source === null ? [both.target] : [both.source, both.target];
    const failure = store.append({ events: applied.events, blobs: sides.map(({ bytes }) => ({ digest: digestOf(bytes), bytes })) });
    if (failure !== null) return failure;
  } finally { store.close(); }
  tell(t('cli.written', { file }));
  return 0;
};
