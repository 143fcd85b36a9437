import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mqmTypes } from '#app/mqm/typology';
import { interfaceLanguages, type InterfaceLanguage } from '#app/i18n/languages';
import { mergedTexts, type Texts } from '#app/i18n/merge';
import { catalogue as ar } from '#app/i18n/catalogue/ar';
import { catalogue as en } from '#app/i18n/catalogue/en';
import { catalogue as fr } from '#app/i18n/catalogue/fr';

const catalogues: Readonly<Record<InterfaceLanguage, Texts>> = { en: mergedTexts(en), fr: mergedTexts(fr), ar: mergedTexts(ar) };
const PLURAL = /_(zero|one|two|few|many|other)$/u;

function texts(value: Texts, before = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(value).flatMap(([key, below]): readonly (readonly [string, string])[] => (typeof below === 'string' ? [[`${before}${key}`, below]] : texts(below, `${before}${key}.`)));
}
const keys = (language: InterfaceLanguage): readonly string[] => texts(catalogues[language]).map(([key]) => key);
/** The keys a language must have: a plural of English becomes one key per CLDR category of the language. */
function wanted(language: InterfaceLanguage): readonly string[] {
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return keys('en').flatMap((key) => (key.endsWith('_other') ? categories.map((category) => key.replace(/other$/u, category)) : PLURAL.test(key) ? [] : [key])).toSorted();
}
/** Names of the values a text takes, `count` aside: a language may leave the figure out of "one line". */
function values(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(/\{\{\s*(\w+)/gu), (match) => match[1] ?? ''))].filter((name) => name !== 'count').toSorted();
}

describe.each(interfaceLanguages)('the catalogue of %s', (language) => {
  test('has every key and plural form of its language and no other', () => {
    expect([...keys(language)].toSorted()).toEqual(wanted(language));
  });
  test('puts the same values into each text as English does', () => {
    const english = new Map(texts(catalogues.en).map(([key, text]) => [key.replace(PLURAL, ''), values(text)]));
    const different = texts(catalogues[language]).filter(([key, text]) => values(text).join() !== (english.get(key.replace(PLURAL, '')) ?? []).join());
    expect(different).toEqual([]);
  });
  test('has no empty text and no straight quotation marks', () => {
    expect(texts(catalogues[language]).filter(([, text]) => text.trim() === '' || text.includes('"')).map(([key]) => key)).toEqual([]);
  });
  test('names every error type', () => {
    expect(mqmTypes.filter((type) => !keys(language).includes(`mqm.type.${type}`))).toEqual([]);
  });
});

test('every file of the catalogue is part of a language', () => {
  const named = interfaceLanguages.flatMap((language) => Array.from(readFileSync(`app/i18n/catalogue/${language}.ts`, 'utf8').matchAll(/catalogue\/([\w.-]+\.json)/gu), (match) => match[1]));
  expect(readdirSync('app/i18n/catalogue').filter((file) => file.endsWith('.json'))).toEqual(expect.arrayContaining(named));
  expect(new Set(named).size).toBe(readdirSync('app/i18n/catalogue').filter((file) => file.endsWith('.json')).length);
});

/** Areas whose keys are made of closed lists (types, failures, refusals, checks): their own tests ask for each. */
const computed = /^(mqm|failure|refused|checks)\./u;
test('every text is asked for somewhere', () => {
  const sources = ['app', 'main', 'renderer'].flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file)).map((file) => readFileSync(`${room}/${file}`, 'utf8'))).join('\n');
  // Where a part of a key is worked out (`desk.scope.${scope}`), what stands before it is looked for.
  const asked = (key: string): boolean => sources.includes(`'${key}'`) || Array.from(key.matchAll(/\./gu), ({ index }) => key.slice(0, index + 1)).some((before) => before.split('.').length > 2 && sources.includes(`\`${before}\${`));
  expect([...new Set(keys('en').map((key) => key.replace(PLURAL, '')))].filter((key) => !computed.test(key) && !asked(key))).toEqual([]);
});
