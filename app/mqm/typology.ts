/**
 * Error types by their MQM ids (v1 names, with levels joined by "/"); shown under their MQM 2.0 names (interface texts
 * `mqm.*`). A choice of the typology's types, as its authors advise; it is rolled up, never broken.
 * Source: MQM Council, themqm.org, typology; BYU scorecard edition.
 */
export const mqmTypes = [
  'terminology', 'terminology/termbase', 'terminology/term-inconsistency', 'terminology/wrong-term',
  'accuracy', 'accuracy/mistranslation', 'accuracy/mistranslation/number', 'accuracy/mistranslation/date-time',
  'accuracy/mistranslation/entity', 'accuracy/mistranslation/mt-hallucination', 'accuracy/over-translation', 'accuracy/under-translation',
  'accuracy/addition', 'accuracy/omission', 'accuracy/no-translate', 'accuracy/untranslated',
  'fluency', 'fluency/grammar', 'fluency/punctuation', 'fluency/punctuation/unpaired-marks', 'fluency/whitespace', 'fluency/spelling',
  'fluency/spelling/diacritics', 'fluency/spelling/transliteration', 'fluency/spelling/capitalization', 'fluency/spelling/compounding',
  'fluency/title-style', 'fluency/duplication', 'fluency/unclear-reference', 'fluency/unintelligible', 'fluency/character-encoding',
  'style', 'style/register', 'style/awkward', 'style/unidiomatic', 'style/inconsistent-style',
  'locale-conventions', 'locale-conventions/number-format', 'locale-conventions/currency-format', 'locale-conventions/measurement-format',
  'locale-conventions/date-format', 'locale-conventions/time-format', 'locale-conventions/quote-mark-type',
  'verity', 'verity/offensive', 'design', 'design/markup', 'design/missing-text', 'custom',
] as const;
export type MqmType = (typeof mqmTypes)[number];
