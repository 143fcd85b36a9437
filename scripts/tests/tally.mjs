// Sums passed, failed and skipped over all runners. A runner that leaves no report, fails without a failed test (a file
// that does not load) or runs no test at all counts as one failure: silence is never a success.
import { readFileSync } from 'node:fs';
import { inside, say } from '../set-up/root.mjs';

/** How each runner's report says its counts. A flaky test is a failed one. */
export const reports = {
  vitest: (report) => ({ passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests + report.numTodoTests }),
  playwright: ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
};

export function tally() {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  const add = (name, counted) => {
    for (const key of Object.keys(total)) total[key] += counted[key];
    if (counted.failed > 0) failures.push(name);
  };
  return {
    /** A gate or a step that only passes or fails. */
    step(name, passed) { add(name, { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }); },
    /** A runner that has ended with `status` and written a report. */
    runner(name, status, file, count) { add(name, counts(name, status, file, count)); },
    /** Prints the last line and gives the exit status. */
    end() {
      if (failures.length > 0) say(`failed: ${failures.join(', ')}`);
      process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
      return total.failed === 0 ? 0 : 1;
    },
  };
}

function counts(name, status, file, count) {
  let counted;
  try {
    counted = count(JSON.parse(readFileSync(inside(file), 'utf8')));
  } catch (reason) {
    say(`${name}: no report (${reason.message})`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  if (status !== 0 && counted.failed === 0) {
    say(`${name}: ended with status ${status} though no test failed`);
    return { ...counted, failed: 1 };
  }
  if (counted.passed + counted.failed === 0) {
    say(`${name}: ran no test`);
    return { ...counted, failed: 1 };
  }
  return counted;
}
