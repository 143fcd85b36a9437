import type { CheckUnit, Doubt, Marked } from '#app/checks/check';
import { say } from '#app/i18n/message';
import { confidenceWord, mqmName, placeName, severityName } from '#app/i18n/names';
import type { Translate } from '#app/i18n/translate';
import { unitNumbers } from '#app/review/units';
import type { SideBySide } from '#main/cli/side-by-side';
import { painted } from '#main/cli/terminal';

const shapes = { critical: '▲', major: '◆', minor: '●', neutral: '○' } as const;

/** The doubts of an article for a person at a terminal: each with its sentence, the passage marked, and why. */
export function doubtLines(units: readonly CheckUnit[], marked: Marked, both: SideBySide, t: Translate): string {
  const numbers = unitNumbers(both.content);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const entries = marked.doubts.map((doubt) => entry(doubt, byId.get(doubt.unit), numbers.get(doubt.unit) ?? null, t));
  return `${entries.join('\n')}${entries.length > 0 ? '\n' : ''}${t('cli.doubtsFound', { count: marked.doubts.length })}\n`;
}

function entry(doubt: Doubt, unit: CheckUnit | undefined, number: number | null, t: Translate): string {
  const head = `${painted(`${shapes[doubt.severity]} ${severityName(t, doubt.severity)}`, doubt.severity)} ${painted(`${confidenceWord(t, doubt.confidence)} · ${mqmName(t, doubt.mqm)} · ${placeName(t, doubt.unit, number)}`, 'soft')}`;
  const places = doubt.places.length > 1 ? doubt.places.map(({ quote }) => `  ${painted(quote, 'marked')}`) : [inContext(unit, doubt)];
  const evidence = doubt.evidence.filter(({ side }) => side === 'source').map(({ quote }) => quote);
  const source = evidence.length > 0 ? [`  ${painted(t('cli.inSource'), 'soft')} ${evidence.join(' · ')}`] : [];
  const suggestions = doubt.suggestions.length > 0 ? [`  ${painted(t('cli.suggested'), 'soft')} ${doubt.suggestions.map(({ text }) => text).join(' · ')}`] : [];
  return `${[head, ...places, `  ${say(t, doubt.message)}`, ...source, ...suggestions].join('\n')}\n`;
}

/** Code units of the sentence that are shown on either side of the passage. */
const AROUND = 60;
function inContext(unit: CheckUnit | undefined, { side, span, quote }: Doubt): string {
  const text = unit === undefined ? '' : side === 'target' ? unit.target : unit.source;
  const before = text.slice(Math.max(0, span.start - AROUND), span.start), after = text.slice(span.end, span.end + AROUND);
  return `  ${span.start > AROUND ? '…' : ''}${before}${painted(quote, 'marked')}${after}${span.end + AROUND < text.length ? '…' : ''}`.replaceAll(/[\r\n]+/gu, ' ');
}
