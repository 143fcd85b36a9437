/** Runs a script's main part; what fails ends it with one line, and with the trace when RECTO_DEBUG=1. */
export async function script(part) {
  try {
    process.exitCode = await part() ?? 0;
  } catch (reason) {
    process.stderr.write(`${process.env.RECTO_DEBUG === '1' ? reason.stack : reason.message}\n`);
    process.exitCode = 2;
  }
}
