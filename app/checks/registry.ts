import { characterFaults } from '#app/checks/character-faults';
import { contentRepeated } from '#app/checks/content-repeated';
import { coordinatedDuplicate } from '#app/checks/coordinated-duplicate';
import { credit } from '#app/checks/credit';
import { dates } from '#app/checks/dates';
import { furniture } from '#app/checks/furniture';
import { gluedWords } from '#app/checks/glued-words';
import { headingCase } from '#app/checks/heading-case';
import { mixedScript } from '#app/checks/mixed-script';
import { nameSpelling } from '#app/checks/name-spelling';
import { negation } from '#app/checks/negation';
import { numbers } from '#app/checks/numbers';
import { omissionAddition } from '#app/checks/omission-addition';
import { phraseLoop } from '#app/checks/phrase-loop';
import { places } from '#app/checks/places';
import { quantities } from '#app/checks/quantities';
import { listed, type ListedCheck } from '#app/checks/reading';
import { repeatedSentence } from '#app/checks/repeated-sentence';
import { repeatedWord } from '#app/checks/repeated-word';
import { strayPunctuation } from '#app/checks/stray-punctuation';
import { termCase } from '#app/checks/term-case';
import { unpairedMarks } from '#app/checks/unpaired-marks';
import { untranslated } from '#app/checks/untranslated';
import { wrongLanguage } from '#app/checks/wrong-language';

/** All checks. A new one is a line here; the order is that of the settings. */
export const registry: readonly ListedCheck[] = [
  listed(coordinatedDuplicate), listed(repeatedWord), listed(phraseLoop), listed(repeatedSentence),
  listed(numbers), listed(dates), listed(quantities), listed(places), listed(negation),
  listed(omissionAddition), listed(untranslated), listed(wrongLanguage), listed(contentRepeated),
  listed(nameSpelling), listed(termCase), listed(headingCase),
  listed(gluedWords), listed(strayPunctuation), listed(unpairedMarks), listed(characterFaults), listed(mixedScript),
  listed(furniture), listed(credit),
];
