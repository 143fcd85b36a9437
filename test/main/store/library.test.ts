import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { relist } from '#main/review/relist';
import { settingsStore } from '#main/settings';
import { openLibrary } from '#main/store/library';
import { readOnlyFolder } from '#test/main/places';
import { folder } from '#test/main/folder';
import { begun, broughtIn, opened, storeWith } from '#test/main/reviews';

describe('the library', () => {
  test('has one name for this installation, for ever', () => {
    const own = folder(), first = opened(openLibrary(own));
    first.close();
    const again = opened(openLibrary(own));
    expect(again.installation).toBe(first.installation);
    again.close();
  });
  test('whose list is damaged is begun anew, and lists the reviews that lie there', () => {
    const own = folder(), library = opened(openLibrary(own));
    const { review, file } = library.newReview(), brought = broughtIn();
    storeWith(file, begun(brought), brought).close();
    library.close();
    writeFileSync(path.join(own, 'library.sqlite'), 'not a database'.repeat(1000));
    const again = opened(openLibrary(own));
    expect(again.recent.all()).toEqual([]);
    relist(again);
    expect(again.recent.all()).toMatchObject([{ review, title: 'Le pont' }]);
    expect(existsSync(path.join(own, 'library.sqlite.damaged'))).toBe(true);
    again.close();
  });
  test('does not list what is no review', () => {
    const own = folder(), library = opened(openLibrary(own));
    writeFileSync(library.ownFile('strange'), 'text');
    relist(library);
    expect(library.recent.all()).toEqual([]);
    expect(existsSync(library.ownFile('strange'))).toBe(true);
    library.close();
  });
  test('says so when its folder cannot be written', () => {
    const place = readOnlyFolder(() => undefined);
    expect(openLibrary(place.at)).toMatchObject({ failure: 'not-writable' });
    place.remove();
  });
  test('never removes a file that lies elsewhere', () => {
    const own = folder(), library = opened(openLibrary(own)), brought = broughtIn(), file = path.join(folder(), 'mine.recto');
    storeWith(library.ownFile('a'), begun(brought), brought).close();
    copyFileSync(library.ownFile('a'), file);
    library.recent.keep({ review: 'b', title: 'Mine', sourceLanguage: null, targetLanguage: 'en', changed: '', state: 'draft', words: 0 }, file);
    library.erase('b');
    expect([existsSync(file), library.recent.fileOf('b')]).toEqual([true, null]);
    library.close();
  });
});

describe('the settings', () => {
  const system: readonly { readonly name: string; readonly locales: readonly string[]; readonly language: string }[] = [
    { name: 'the system\'s language', locales: ['fr-CA', 'en-US'], language: 'fr' }, { name: 'the first that the interface speaks', locales: ['pl-PL', 'ar-EG', 'fr'], language: 'ar' },
    { name: 'English when it speaks none', locales: ['pl-PL'], language: 'en' }, { name: 'a locale of the POSIX kind', locales: ['', 'fr_FR.UTF-8'], language: 'fr' },
  ];
  for (const { name, locales, language } of system) {
    test(`begin with ${name}`, () => {
      const library = opened(openLibrary(folder()));
      expect(settingsStore(library.values, locales).get()).toMatchObject({ language, role: 'translator', theme: 'system' });
      library.close();
    });
  }
  test('are kept, each by itself', () => {
    const own = folder(), library = opened(openLibrary(own));
    settingsStore(library.values, ['fr']).change({ name: 'Ines', theme: 'dark' });
    settingsStore(library.values, ['fr']).change({ textSize: 21 });
    library.close();
    const again = opened(openLibrary(own));
    expect(settingsStore(again.values, ['en']).get()).toMatchObject({ name: 'Ines', theme: 'dark', textSize: 21, language: 'fr' });
    again.close();
  });
});
