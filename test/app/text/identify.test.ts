import { describe, expect, test } from 'vitest';
import { identify } from '#app/text/identify';
import { knownLanguages } from '#app/text/languages';

const table: readonly [language: string, text: string][] = [
  ['en', 'The council decided on Monday that the old bridge will be closed until the end of the year, because the river has damaged it.'],
  ['fr', 'Le conseil a décidé lundi que le vieux pont serait fermé jusqu’à la fin de l’année, parce que la rivière l’a endommagé.'],
  ['de', 'Der Rat hat am Montag beschlossen, dass die alte Brücke bis zum Ende des Jahres geschlossen wird, weil der Fluss sie beschädigt hat.'],
  ['es', 'El consejo decidió el lunes que el viejo puente se cerrará hasta el final del año, porque el río lo ha dañado.'],
  ['pt', 'O conselho decidiu na segunda-feira que a velha ponte será fechada até ao fim do ano, porque o rio a danificou.'],
  ['da', 'Rådet besluttede mandag, at den gamle bro bliver lukket indtil årets udgang, fordi floden har beskadiget den, sagde borgmesteren.'],
  ['is', 'Ráðið ákvað á mánudag að gömlu brúnni verði lokað til áramóta vegna þess að áin hefur skemmt hana.'],
  ['eu', 'Udalak astelehenean erabaki zuen zubi zaharra itxita egongo dela urte amaierara arte, ibaiak kalteak egin dituelako.'],
  ['ru', 'Совет решил в понедельник, что старый мост будет закрыт до конца года, потому что река его повредила.'],
  ['uk', 'Рада вирішила в понеділок, що старий міст буде закрито до кінця року, тому що річка його пошкодила.'],
  ['bg', 'Съветът реши в понеделник, че старият мост ще бъде затворен до края на годината, защото реката го е повредила.'],
  ['ar', 'قرر المجلس يوم الاثنين إغلاق الجسر القديم حتى نهاية العام لأن النهر ألحق به أضرارا كبيرة.'],
  ['fa', 'شورا روز دوشنبه تصمیم گرفت که پل قدیمی تا پایان سال بسته شود، زیرا رودخانه به آن آسیب رسانده است.'],
  ['ja', '評議会は月曜日、川が橋を傷めたため、古い橋を年末まで閉鎖することを決めた。'],
  ['zh', '市议会星期一决定，由于河水损坏了旧桥，这座桥将关闭到年底。'],
  ['ko', '시의회는 월요일에 강물이 낡은 다리를 손상시켰기 때문에 연말까지 폐쇄하기로 결정했다.'],
  ['hi', 'परिषद ने सोमवार को फैसला किया कि पुराना पुल साल के अंत तक बंद रहेगा, क्योंकि नदी ने उसे नुकसान पहुँचाया है।'],
  ['el', 'Το συμβούλιο αποφάσισε τη Δευτέρα ότι η παλιά γέφυρα θα κλείσει μέχρι το τέλος του χρόνου.'],
  ['th', 'สภาตัดสินใจเมื่อวันจันทร์ว่าสะพานเก่าจะปิดจนถึงสิ้นปี'],
];

describe('identify', () => {
  test.each(table)('%s', (language, text) => {
    const [first] = identify(text);
    expect(first).toMatchObject({ language, sure: true });
  });
  test.each([['a short text in Latin letters', 'Hello there'], ['a short text in Cyrillic letters', 'Да, это так'], ['a name', 'Marie Curie']])('%s is never sure', (_, text) => {
    expect(identify(text).every((guess) => !guess.sure)).toBe(true);
  });
  test.each([['no letters', '1234 – 56 %'], ['nothing', '']])('%s: no guess', (_, text) => { expect(identify(text)).toEqual([]); });
  test('only the languages asked for are given', () => {
    expect(identify('Der Rat hat am Montag beschlossen, dass die alte Brücke geschlossen wird.', ['nl', 'da']).map((guess) => guess.language)).not.toContain('de');
  });
  test('best first, each confidence between 0 and 1', () => {
    const guesses = identify('Rådet besluttede mandag, at den gamle bro bliver lukket.');
    expect(guesses.map((guess) => guess.confidence)).toEqual(guesses.map((guess) => guess.confidence).toSorted((a, b) => b - a));
    expect(guesses.every((guess) => guess.confidence >= 0 && guess.confidence <= 1)).toBe(true);
  });
  test('the tags of the list are BCP 47 and known to CLDR', () => {
    expect(knownLanguages.filter(({ tag }) => Intl.getCanonicalLocales(tag)[0] !== tag)).toEqual([]);
  });
});
