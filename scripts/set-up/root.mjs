import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The repository's folder. Scripts work from there, wherever the user stands. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A path inside the repository. */
export function inside(...names) { return path.join(root, ...names); }

/** Progress of the scripts goes to standard error: standard output is for results. */
export function say(line) { process.stderr.write(`${line}\n`); }
