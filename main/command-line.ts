import { app } from 'electron';
import { logBug } from '#main/log';

/** Runs the command line inside the app's binary: no window, no display, no lock. */
export async function runCommandLine(argv: readonly string[]): Promise<void> {
  try {
    const { main } = await import('#main/cli/main');
    app.exit(await main(argv));
  } catch (reason) {
    logBug('command line', reason);
    app.exit(2);
  }
}
