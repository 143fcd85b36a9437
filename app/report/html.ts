import { shownTime } from '#app/intl/instant';
import type { Severity } from '#app/mqm/severity';
import type { InterfaceLanguage } from '#app/i18n/languages';
import { confidenceWord, mqmName, placeName, severityName } from '#app/i18n/names';
import { say } from '#app/i18n/message';
import type { Translate } from '#app/i18n/translate';
import { escaped } from '#app/report/escape';
import type { Report, ReportDoubt, ReportUnit } from '#app/report/report';
import { reportStyle } from '#app/report/style';
import { direction } from '#app/text/direction';

interface Voice { readonly t: Translate; readonly language: InterfaceLanguage }

/** The report as one page of HTML that needs nothing else: no script, no address outside, its style inside. */
export function reportHtml(report: Report, voice: Voice): string {
  const { t, language } = voice;
  const sections = [summary(report, voice), strip(report, voice), doubts(report, voice), errors(report, voice), changes(report, voice), versions(report, voice)];
  return `<!doctype html>
<html lang="${language}" dir="${direction(language)}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(report.title)} · ${escaped(t('report.title'))}</title>
<style>${reportStyle}</style></head>
<body><main><header><p class="what">${escaped(t('report.title'))}</p><h1>${quoted(report.title, report.languages.target)}</h1></header>
${sections.filter((part) => part !== '').join('\n')}
</main></body></html>
`;
}

function quoted(text: string, language: string | null): string {
  return `<bdi${language === null ? '' : ` lang="${escaped(language)}"`}>${escaped(text)}</bdi>`;
}
function section(title: string, body: string): string { return `<section><h2>${escaped(title)}</h2>${body}</section>`; }

function summary(report: Report, { t, language }: Voice): string {
  const name = new Intl.DisplayNames([language], { type: 'language' });
  const pair = [report.languages.source, report.languages.target].flatMap((tag) => (tag === null ? [] : [name.of(tag) ?? tag])).join(' → ');
  const open = report.doubts.filter((doubt) => doubt.state === 'open').length;
  const facts: readonly (readonly [string, string])[] = [
    [t('report.languages'), pair],
    [t('report.texts'), [report.names.source, report.names.target].filter((file) => file !== null).join(' · ')],
    [t('report.state'), t(`report.states.${report.state}`)],
    [t('report.words'), t('report.wordsBoth', { source: report.words.source, target: report.words.target })],
    ...(report.leftOutLines > 0 ? [[t('report.leftOut'), t('report.leftOutLines', { count: report.leftOutLines })] as const] : []),
    [t('report.doubts'), t('report.doubtCounts', { open, mended: report.mended, dismissed: report.doubts.filter((doubt) => doubt.state === 'dismissed').length })],
    [t('report.effort'), t('report.effortCounts', { changed: report.effort.changedUnits, units: report.effort.units, inserted: report.effort.insertedWords, deleted: report.effort.deletedWords })],
  ];
  return `<dl>${facts.filter(([, value]) => value !== '').map(([term, value]) => `<div><dt>${escaped(term)}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`;
}

/** The article at a glance: one bar a unit, the taller the likelier it holds an error. Said in words for who cannot see it. */
function strip(report: Report, { t }: Voice): string {
  if (report.units.length === 0) return '';
  const width = 1000 / report.units.length;
  const bars = report.units.map((unit, index) => {
    const height = 2 + Math.round(unit.risk * 38);
    return `<rect x="${(index * width).toFixed(2)}" y="${40 - height}" width="${Math.max(0.5, width - 1).toFixed(2)}" height="${height}" class="${unit.risk >= 0.5 ? 'high' : unit.risk >= 0.2 ? 'some' : 'low'}"><title>${escaped(placeName(t, unit.id, unit.number))}</title></rect>`;
  }).join('');
  const riskiest = [...report.units].filter((unit) => unit.risk > 0).sort((a, b) => b.risk - a.risk).slice(0, 5).map((unit) => placeName(t, unit.id, unit.number));
  return section(t('report.strip'), `<svg viewBox="0 0 1000 40" preserveAspectRatio="none" role="img" aria-label="${escaped(t('report.strip'))}">${bars}</svg>${riskiest.length > 0 ? `<p class="soft">${escaped(t('report.riskiest', { units: riskiest.join(', ') }))}</p>` : ''}`);
}

function doubts(report: Report, voice: Voice): string {
  const { t } = voice;
  const byId = new Map(report.units.map((unit) => [unit.id, unit]));
  const body = report.doubts.length === 0
    ? `<p>${escaped(t('report.noDoubts'))}</p>`
    : `<ol class="doubts">${report.doubts.map((doubt) => doubtEntry(doubt, byId.get(doubt.unit), report, voice)).join('')}</ol>`;
  return section(t('report.doubts'), body);
}
function doubtEntry(doubt: ReportDoubt, unit: ReportUnit | undefined, report: Report, { t }: Voice): string {
  const language = doubt.side === 'target' ? report.languages.target : report.languages.source;
  const evidence = doubt.evidence.filter(({ side }) => side === 'source').map(({ quote }) => quoted(quote, report.languages.source)).join(' · ');
  return `<li class="${doubt.severity} ${doubt.state}"><p class="top"><span class="severity ${doubt.severity}">${escaped(severityName(t, doubt.severity))}</span> <span class="soft">${escaped(confidenceWord(t, doubt.confidence))} · ${escaped(placeName(t, doubt.unit, doubt.number))}${doubt.state === 'open' ? '' : ` · ${escaped(t(`report.doubtStates.${doubt.state}`))}`}</span></p>
<p class="quote">${quoted(doubt.quote, language)}</p><p>${escaped(say(t, doubt.message))}</p>
<p class="soft">${escaped(mqmName(t, doubt.mqm))}${evidence === '' ? '' : ` · ${escaped(t('report.inSource'))} ${evidence}`}</p>${doubt.suggestions.length > 0 ? `<p>${escaped(t('report.suggested'))} ${doubt.suggestions.map((text) => quoted(text, report.languages.target)).join(' · ')}</p>` : ''}${context(unit, report)}</li>`;
}
function context(unit: ReportUnit | undefined, report: Report): string {
  if (unit === undefined) return '';
  const cell = (text: string, tag: string | null): string => (text === '' ? '<p class="none">∅</p>' : `<p lang="${escaped(tag ?? 'und')}" dir="${direction(tag ?? 'und')}">${escaped(text)}</p>`);
  return `<div class="pair">${report.languages.source === null ? '' : cell(unit.source, report.languages.source)}${cell(unit.target, report.languages.target)}</div>`;
}

function errors(report: Report, { t }: Voice): string {
  if (report.errors.length === 0) return '';
  const columns: readonly Severity[] = ['neutral', 'minor', 'major', 'critical'];
  const head = `<tr><th>${escaped(t('report.errorType'))}</th>${columns.map((severity) => `<th>${escaped(severityName(t, severity))}</th>`).join('')}</tr>`;
  const rows = report.errorTable.map(({ type, counts }) => `<tr><th scope="row">${escaped(mqmName(t, type))}</th>${columns.map((severity) => `<td>${counts[severity]}</td>`).join('')}</tr>`).join('');
  const list = report.errors.map((error) => `<li>${quoted(error.quote, report.languages.target)} <span class="soft">${escaped(`${mqmName(t, error.type)} · ${severityName(t, error.severity)} · ${error.by}`)}</span>${error.note === '' ? '' : `<br>${escaped(error.note)}`}</li>`).join('');
  return section(t('report.errors'), `<table><thead>${head}</thead><tbody>${rows}</tbody></table><ul>${list}</ul>`);
}

function changes(report: Report, { t, language }: Voice): string {
  if (report.changes.length === 0) return section(t('report.changes'), `<p>${escaped(t('report.noChanges'))}</p>`);
  const tag = escaped(report.languages.target);
  const rows = report.changes.map((change) => `<li><span class="soft">${change.number === null ? '' : escaped(t('report.unit', { number: change.number }))}</span> ${change.deleted === '' ? '' : `<del lang="${tag}">${escaped(change.deleted)}</del> `}${change.inserted === '' ? '' : `<ins lang="${tag}">${escaped(change.inserted)}</ins>`} <span class="soft">${escaped([change.by, change.at === null ? null : shownTime(change.at, language)].filter((part) => part !== null).join(' · '))}</span></li>`).join('');
  return section(t('report.changes'), `<ol class="changes">${rows}</ol>`);
}

function versions(report: Report, { t, language }: Voice): string {
  if (report.versions.length === 0) return '';
  const rows = report.versions.map((version) => `<li><b>${escaped(t('report.version', { number: version.number }))}</b> ${escaped(version.name)} · ${escaped(t(`report.states.${version.state}`))} · ${escaped(version.by)} · ${escaped(shownTime(version.at, language))}${version.remark === '' ? '' : `<br>${escaped(version.remark)}`}<br><code>${escaped(version.digest)}</code>${version.verdicts.map((verdict) => `<br>${escaped(t(`report.states.${verdict.state}`))} · ${escaped(verdict.by)} · ${escaped(shownTime(verdict.at, language))}${verdict.remark === '' ? '' : `: ${escaped(verdict.remark)}`}`).join('')}</li>`).join('');
  return section(t('report.versions'), `<ol>${rows}</ol>`);
}
