import { parseArgs, type ParseArgsConfig } from 'node:util';

/** What may be wrong with a call: a closed list, each a catalogue key below `cli.wrong.`. */
export type Wrong = 'option' | 'missing' | 'choice' | 'file' | 'row-json' | 'row-object' | 'row-text' | 'row-texts' | 'format' | 'not-approved' | 'no-version';
/** Bad arguments or rows: one line that names the argument and says what is right. Ends with status 2. */
export class UsageError extends Error {
  constructor(readonly wrong: Wrong, readonly values: Readonly<Record<string, string | number>>) { super(`${wrong} ${JSON.stringify(values)}`); }
}

type Options = NonNullable<ParseArgsConfig['options']>;
export interface Arguments { readonly values: Readonly<Record<string, string | boolean | undefined>>; readonly files: readonly string[] }

/** Parses one command's arguments; `-` counts as a file. Throws UsageError that names an option that is unknown or lacks its value. */
export function parsed(argv: readonly string[], options: Options): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return { values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value])), files: positionals };
  } catch (reason) {
    // Node's words are English and long: the option they quote is what a reader needs, and which ones there are.
    const option = /'(-[^' ]*)/u.exec(reason instanceof Error ? reason.message : '')?.[1];
    if (option === undefined) throw reason;
    throw new UsageError('option', { option, options: Object.keys(options).map((name) => `--${name}`).join(', ') });
  }
}

/** The value of a text option, or undefined when it was not given. */
export function given(args: Arguments, name: string): string | undefined {
  const value = args.values[name];
  return typeof value === 'string' ? value : undefined;
}

export function required(args: Arguments, name: string): string {
  const value = given(args, name);
  if (value === undefined) throw new UsageError('missing', { option: `--${name}` });
  return value;
}

/** One of a closed list; the error names them all. */
export function choice<T extends string>(args: Arguments, name: string, choices: readonly T[], otherwise: T): T {
  const value = given(args, name) ?? otherwise;
  const chosen = choices.find((known) => known === value);
  if (chosen === undefined) throw new UsageError('choice', { option: `--${name}`, value, choices: choices.join(', ') });
  return chosen;
}
