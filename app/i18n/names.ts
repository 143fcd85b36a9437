import { mqmTypes, type MqmType } from '#app/mqm/typology';
import type { Severity } from '#app/mqm/severity';
import { gapSentence } from '#app/review/gaps';
import type { Translate } from '#app/i18n/translate';

export function severityName(t: Translate, severity: Severity): string { return t(`mqm.severity.${severity}`); }

/** "Accuracy · mistranslation": the dimension's name and the type's own, as MQM 2.0 calls them. */
export function mqmName(t: Translate, type: MqmType): string {
  const dimension = mqmTypes.find((known) => known === type.split('/')[0]) ?? type;
  return dimension === type ? t(`mqm.type.${type}`) : `${t(`mqm.type.${dimension}`)} · ${t(`mqm.type.${type}`)}`;
}

/** How often such a mark is right, in words: the shares are those at which reviewers still agree more often than not. */
export function confidenceWord(t: Translate, confidence: number): string {
  return confidence >= 0.75 ? t('mqm.confidence.usuallyRight') : confidence >= 0.45 ? t('mqm.confidence.worthALook') : t('mqm.confidence.hint');
}

/** Where in the article: the unit's number in the gutter; a sentence left out and a line of the web page have none. */
export function placeName(t: Translate, unit: string, number: number | null): string {
  return number !== null ? t('report.unit', { number }) : gapSentence(unit) === null ? t('report.webPage') : t('report.missing');
}
