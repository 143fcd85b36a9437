import type { Message } from '#app/checks/check';
import type { Translate } from '#app/i18n/translate';

const FIRST_STRONG = '\u2068', POP = '\u2069';

/** Quoted text keeps its own direction inside a sentence of another (Unicode isolates; invisible). */
export function isolated(text: string): string { return `${FIRST_STRONG}${text}${POP}`; }

/**
 * What a check says, in the interface's language. Values that are text are isolated. The key is the check's, made of closed
 * lists: a missing text is a bug, found by the test that lets every check speak in every language.
 */
export function say(t: Translate, message: Message): string {
  const values = Object.fromEntries(Object.entries(message.values).map(([name, value]) => [name, typeof value === 'string' ? isolated(value) : value]));
  return t(`checks.${message.key}` as MessageKey, values);
}
/** Any of the texts: which one is known only when the check has spoken. */
type MessageKey = 'mqm.severity.minor';
