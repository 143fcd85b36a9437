import { isFailure } from '#app/documents/failure';
import { decode } from '#app/formats/decode';
import { identify } from '#app/text/identify';
import { parsed } from '#main/cli/arguments';
import { bytesOf } from '#main/cli/input';
import { eachRow } from '#main/cli/json-lines';
import { out } from '#main/cli/terminal';
import type { Run } from '#main/cli/command';

/** The languages a text may be in, best first. */
export const run: Run = async (argv) => {
  const args = parsed(argv, { jsonl: { type: 'boolean' } });
  const [file = '-'] = args.files;
  if (args.values['jsonl'] === true) return eachRow(file, async (row) => ({ id: row.id, languages: guesses(row.text('text')) }));
  const bytes = await bytesOf(file);
  if (isFailure(bytes)) return bytes;
  const decoded = decode(bytes, file);
  if (isFailure(decoded)) return decoded;
  await out(`${JSON.stringify(guesses(decoded.text))}\n`);
  return 0;
};

/** Languages that are as good as ruled out are not listed. */
const LEAST = 0.01;

function guesses(text: string): readonly { readonly lang: string; readonly confidence: number }[] {
  return identify(text).filter(({ confidence }, rank) => rank === 0 || confidence >= LEAST)
    .map(({ language, confidence }) => ({ lang: language, confidence: Math.round(confidence * 1000) / 1000 }));
}
