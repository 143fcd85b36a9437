import { main } from '#main/cli/main';

// A reader that closes its end early (`recto … | head`) is no error of ours.
process.stdout.on('error', (reason: NodeJS.ErrnoException) => { if (reason.code === 'EPIPE') process.exit(0); else throw reason; });
process.exitCode = await main(process.argv.slice(2));
