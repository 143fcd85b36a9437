import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Bad arguments: one line that names the argument and says what is right. Ends with status 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
export interface Arguments { readonly values: Readonly<Record<string, string | boolean | undefined>>; readonly files: readonly string[] }

/** Parses one command's arguments; `-` counts as a file. Throws UsageError with Node's own words, which name the argument. */
export function parsed(argv: readonly string[], options: Options): Arguments {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
    return { values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value])), files: positionals };
  } catch (reason) {
    throw new UsageError(reason instanceof Error ? reason.message : String(reason));
  }
}

/** The value of a text option, or undefined when it was not given. */
export function given(args: Arguments, name: string): string | undefined {
  const value = args.values[name];
  return typeof value === 'string' ? value : undefined;
}

export function required(args: Arguments, name: string): string {
  const value = given(args, name);
  if (value === undefined) throw new UsageError(`--${name} is missing`);
  return value;
}

/** One of a closed list; the error names them all. */
export function choice<T extends string>(args: Arguments, name: string, choices: readonly T[], otherwise: T): T {
  const value = given(args, name) ?? otherwise;
  const chosen = choices.find((known) => known === value);
  if (chosen === undefined) throw new UsageError(`--${name} ${value}: one of ${choices.join(', ')}`);
  return chosen;
}
