import type { ListedCheck } from '#app/checks/reading';
import { registry } from '#app/checks/registry';
import { gravity, type Severity } from '#app/mqm/severity';
import { UsageError } from '#main/cli/arguments';

/** `a,b`: only these; `-c`: all but this. Throws UsageError with the names there are when one is unknown. */
export function chosenChecks(list: string | undefined): readonly ListedCheck[] {
  const names = (list ?? '').split(',').map((name) => name.trim()).filter((name) => name !== '');
  const unknown = names.map((name) => name.replace(/^-/u, '')).find((name) => registry.every((check) => check.id !== name));
  if (unknown !== undefined) throw new UsageError('choice', { option: '--checks', value: unknown, choices: registry.map((check) => check.id).join(', ') });
  const only = names.filter((name) => !name.startsWith('-'));
  return registry.filter((check) => (only.length === 0 || only.includes(check.id)) && !names.includes(`-${check.id}`));
}

/** Whether one of the doubts is at least so severe; never when nothing was asked for. */
export function found(doubts: readonly { readonly severity: Severity }[], least: Severity | null): boolean {
  return least !== null && doubts.some((doubt) => gravity(doubt.severity) >= gravity(least));
}
