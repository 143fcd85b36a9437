import { isFailure } from '#app/documents/failure';
import { failureLine } from '#app/i18n/failure-line';
import { interfaceLanguages, type InterfaceLanguage } from '#app/i18n/languages';
import { translator } from '#app/i18n/translate';
import type { Run } from '#main/cli/command';
import { UsageError } from '#main/cli/arguments';
import { tell } from '#main/cli/terminal';

/** Each command is loaded when it is called: start-up stays near that of Node itself. */
const commands: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  check: async () => import('#main/cli/commands/check'),
  align: async () => import('#main/cli/commands/align'),
  segment: async () => import('#main/cli/commands/segment'),
  detect: async () => import('#main/cli/commands/detect'),
  import: async () => import('#main/cli/commands/import'),
  export: async () => import('#main/cli/commands/export'),
  report: async () => import('#main/cli/commands/report'),
  log: async () => import('#main/cli/commands/log'),
  verify: async () => import('#main/cli/commands/verify'),
  sample: async () => import('#main/cli/commands/sample'),
};

/** The interface's language as the system has it; English where it is none of ours. */
function systemLanguage(): InterfaceLanguage {
  const asked = (process.env['RECTO_LANGUAGE'] ?? process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? 'en').slice(0, 2).toLowerCase();
  return interfaceLanguages.find((known) => known === asked) ?? 'en';
}

/** Runs one command line and gives its exit status: 0, 1, or 2 with one line that says what to do. */
export async function main(argv: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = argv;
  const language = systemLanguage();
  const t = await translator(language);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const asked = ['help', '--help', '-h'].includes(name);
    (asked ? process.stdout : process.stderr).write(`${asked ? '' : `${t('cli.unknownCommand', { name })}\n`}${t('cli.usage')}\n`);
    return asked ? 0 : 2;
  }
  try {
    const ended = await (await command()).run(rest, { t, language });
    if (!isFailure(ended)) return ended;
    tell(`recto ${name}: ${failureLine(t, ended)}`);
    return 2;
  } catch (reason) {
    if (process.env['RECTO_DEBUG'] === '1') throw reason;
    tell(`recto ${name}: ${reason instanceof UsageError ? `${t(`cli.wrong.${reason.wrong}`, reason.values)} ${t('cli.seeHelp')}` : t('cli.bug', { reason: reason instanceof Error ? reason.message : String(reason) })}`);
    return 2;
  }
}
