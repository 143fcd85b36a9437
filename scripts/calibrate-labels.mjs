/** Kinds of the labelled cases (qa-dev) and the checks that answer for them: a mark of another check says nothing about the case. */
export const answers = {
  'dup-word': ['repeated-word', 'phrase-loop'], 'dup-coord': ['coordinated-duplicate'], loop: ['phrase-loop'],
  'glued-words': ['glued-words'], 'sentence-space': ['glued-words'], boilerplate: ['furniture'],
  'stray-punct': ['stray-punctuation'], 'space-after-punct': ['stray-punctuation'], 'double-space': ['stray-punctuation'],
  brackets: ['unpaired-marks'], quotes: ['unpaired-marks'], 'inverted-mark': ['unpaired-marks'],
  'name-variant': ['name-spelling'], chars: ['character-faults', 'mixed-script'], case: ['heading-case', 'term-case'],
  'num-mismatch': ['numbers'], 'date-bilingual': ['dates'], 'country-demonym': ['places'], 'unit-currency': ['quantities'],
  negation: ['negation'], untranslated: ['untranslated'], 'wrong-language': ['wrong-language', 'mixed-script'],
};

/**
 * Marks on mqm-dev/clear that a developer read one by one, articles put together by document, and held to be right.
 * Raters of translations pass over most faults of form, so their spans say little about these checks.
 */
export const readByHand = {
  'coordinated-duplicate': { right: 48, marked: 49 }, 'repeated-word': { right: 11, marked: 12 }, 'phrase-loop': { right: 4, marked: 4 },
  'glued-words': { right: 8, marked: 8 }, 'name-spelling': { right: 1, marked: 2 }, 'term-case': { right: 6, marked: 9 },
  'stray-punctuation': { right: 129, marked: 138 }, 'unpaired-marks': { right: 55, marked: 57 },
};
