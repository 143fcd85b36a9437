import { once } from 'node:events';

/** Writes a result; waits when the reader behind a pipe is slow, so that memory does not grow with the output. */
export async function out(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Messages and progress: never among the results. */
export function tell(line: string): void { process.stderr.write(`${line}\n`); }

const coloured = process.env['FORCE_COLOR'] !== undefined || (process.stdout.isTTY && process.env['NO_COLOR'] === undefined);
/** SGR codes of the look's roles; plain text where the output is no terminal. */
const codes = { critical: '31;1', major: '33;1', minor: '34', neutral: '36', soft: '2', strong: '1', marked: '4' } as const;
export function painted(text: string, role: keyof typeof codes): string {
  return coloured ? `\u001B[${codes[role]}m${text}\u001B[0m` : text;
}

/** How far a long run is, on a terminal; nothing when piped. Returns what is called with each step done, and at the end. */
export function progress(what: string): { readonly step: () => void; readonly end: () => void } {
  if (!process.stderr.isTTY) return { step: () => undefined, end: () => undefined };
  let done = 0;
  const show = (): void => { process.stderr.write(`\r${what} ${done}`); };
  return {
    step: () => { done += 1; if (done % 100 === 0) show(); },
    end: () => { show(); process.stderr.write('\n'); },
  };
}
