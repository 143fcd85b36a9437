import path from 'node:path';

/** What the app was started with, besides switches of Electron's own. */
export interface Arguments {
  /** The command line's own arguments, behind `--cli`; `null`: the app is wanted. */
  readonly commandLine: readonly string[] | null;
  /** Files to open, as absolute paths: a review, or one or two texts. */
  readonly files: readonly string[];
}

/**
 * `packaged`: the program is the first argument; otherwise its folder stands behind it. `from`: the folder that relative
 * paths are relative to.
 */
export function readArguments(argv: readonly string[], packaged: boolean, from: string): Arguments {
  const at = argv.indexOf('--cli');
  if (at >= 0) return { commandLine: argv.slice(at + 1), files: [] };
  const rest = argv.slice(1).filter((argument) => argument !== '' && !argument.startsWith('-'));
  return { commandLine: null, files: (packaged ? rest : rest.slice(1)).map((file) => path.resolve(from, file)) };
}
