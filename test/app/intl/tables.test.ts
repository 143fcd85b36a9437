import { describe, expect, test } from 'vitest';
import { daysIn, monthNames, weekdayNames, weekdayOf } from '#app/intl/calendar';
import { baseLanguage, rowFor, sameLanguage } from '#app/intl/language-tag';
import { groupsBySpace, numberSymbols } from '#app/intl/number-symbols';
import { regionNames } from '#app/intl/regions';
import { scaleWords } from '#app/intl/scales';
import { unitNames } from '#app/intl/units';

/** The facts of CLDR that checks rely on; other data versions may know more names, not fewer. */
describe('what every ICU has to know', () => {
  test.each([['en', ',', '.'], ['de', '.', ','], ['es', '.', ','], ['id', '.', ','], ['it', '.', ','], ['ja', ',', '.'], ['hi', ',', '.']])('%s groups by %s and has the decimal mark %s', (tag, group, decimal) => {
    expect(numberSymbols(tag).group).toBe(group);
    expect(numberSymbols(tag).decimal).toBe(decimal);
  });
  test.each(['fr', 'ru', 'uk', 'pl', 'cs', 'sv', 'nb', 'fi'])('%s groups by a space', (tag) => { expect(groupsBySpace(tag)).toBe(true); });

  test.each([['en', 'million', 1e6], ['ru', 'миллиона', 1e6], ['de', 'millionen', 1e6], ['de', 'mrd', 1e9], ['zh', '万', 1e4], ['zh', '亿', 1e8], ['ja', '億', 1e8], ['ko', '만', 1e4], ['hi', 'करोड़', 1e7], ['hi', 'लाख', 1e5], ['ar', 'مليون', 1e6], ['th', 'ล้าน', 1e6]])('in %s “%s” is %d', (tag, word, value) => {
    expect(scaleWords(tag).get(word)).toBe(value);
  });

  test.each([['ru', 3, 'марта'], ['ru', 3, 'март'], ['pl', 5, 'maja'], ['cs', 7, 'července'], ['fi', 3, 'maaliskuuta'], ['ar', 5, 'أيار'], ['th', 3, 'มีนาคม'], ['fa', 3, 'مارس'], ['de', 1, 'jänner']])('in %s month %d is “%s”', (tag, month, name) => {
    expect(monthNames(tag)[month - 1]?.long).toContain(name);
  });
  test.each([['en', 1, 'monday'], ['fr', 2, 'mardi'], ['pt', 2, 'terça-feira'], ['he', 1, 'יום שני'], ['fa', 7, 'یکشنبه']])('in %s weekday %d is “%s”', (tag, weekday, name) => {
    expect(weekdayNames(tag)[weekday - 1]?.long).toContain(name);
  });

  test.each([['en', 'KR', 'South Korea'], ['fr', 'KR', 'Corée du Sud'], ['de', 'AT', 'Österreich'], ['ru', 'DE', 'Германия'], ['zh', 'JP', '日本'], ['ar', 'CN', 'الصين']])('in %s %s is “%s”', (tag, code, name) => {
    expect(regionNames(tag).get(code)).toContain(name);
  });
  test('withdrawn codes stand for no second country', () => {
    expect(regionNames('en').has('DD')).toBe(false);
    expect(regionNames('en').has('SU')).toBe(false);
  });

  test.each([['en', 'kilometers', 'kilometer'], ['ru', 'километра', 'kilometer'], ['de', 'tage', 'day'], ['ko', '시간', 'hour'], ['pl', '°c', 'celsius']])('in %s “%s” is a %s', (tag, name, unit) => {
    expect(unitNames(tag).get(name)).toBe(unit);
  });
});

describe('calendar', () => {
  test.each([[2024, 1, 1, 1], [2017, 6, 27, 2], [2014, 4, 21, 1], [1999, 12, 31, 5], [2000, 2, 29, 2]])('%d-%d-%d falls on weekday %d', (year, month, day, weekday) => { expect(weekdayOf(year, month, day)).toBe(weekday); });
  test.each([[2, 2024, 29], [2, 2023, 28], [2, 1900, 28], [2, 2000, 29], [6, 2024, 30], [12, 2024, 31]])('month %d of %d has %d days', (month, year, days) => { expect(daysIn(month, year)).toBe(days); });
  test('February may have 29 days in a year that is not named', () => { expect(daysIn(2)).toBe(29); });
});

describe('language tags', () => {
  test('the most specific row is taken', () => {
    const table = { zh: 'simplified', 'zh-Hant': 'traditional' };
    expect(rowFor(table, 'zh-Hant')).toBe('traditional');
    expect(rowFor(table, 'zh-CN')).toBe('simplified');
    expect(rowFor(table, 'ja')).toBeUndefined();
  });
  test('regions do not make another language', () => {
    expect(baseLanguage('pt-BR')).toBe('pt');
    expect(sameLanguage('en-GB', 'en')).toBe(true);
    expect(sameLanguage('en', 'fr')).toBe(false);
  });
});
