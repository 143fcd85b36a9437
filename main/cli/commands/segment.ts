import { isFailure } from '#app/documents/failure';
import { decode } from '#app/formats/decode';
import { identify } from '#app/text/identify';
import { sentences } from '#app/text/sentences';
import { given, parsed } from '#main/cli/arguments';
import { bytesOf } from '#main/cli/input';
import { eachRow } from '#main/cli/json-lines';
import { out } from '#main/cli/terminal';
import type { Run } from '#main/cli/command';

/** Sentences of each line break's stretch, one JSON string a line; an article's line breaks are borders. */
export const run: Run = async (argv) => {
  const args = parsed(argv, { lang: { type: 'string' }, jsonl: { type: 'boolean' } });
  const [file = '-'] = args.files;
  if (args.values['jsonl'] === true) {
    return eachRow(file, async (row) => {
      const text = row.text('text');
      const language = row.textOr('lang', given(args, 'lang') ?? identify(text)[0]?.language ?? 'en');
      return { id: row.id, sentences: split(text, language) };
    });
  }
  const bytes = await bytesOf(file);
  if (isFailure(bytes)) return bytes;
  const decoded = decode(bytes, file);
  if (isFailure(decoded)) return decoded;
  const language = given(args, 'lang') ?? identify(decoded.text)[0]?.language ?? 'en';
  for (const paragraph of decoded.text.split(/\r\n|\r|\n/u)) for (const sentence of split(paragraph, language)) await out(`${JSON.stringify(sentence)}\n`);
  return 0;
};

function split(text: string, language: string): readonly string[] {
  return sentences(text, language).map(({ start, end }) => text.slice(start, end).trim()).filter((sentence) => sentence !== '');
}
