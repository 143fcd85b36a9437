import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '#app/text/sentences';
import { testOn } from '#test/data/labelled';

const parts = (text: string, language: string): string[] => sentences(text, language).map(({ start, end }) => text.slice(start, end));

/** `|` stands where a sentence ends. */
const table: readonly [name: string, language: string, marked: string][] = [
  ['a stop and a capital', 'en', 'It rained. |We stayed.'],
  ['a title before a name', 'en', 'Dr. Lee met Mrs. Hall. |They talked.'],
  ['initials', 'en', 'J. R. Brown wrote it. |A. Smith did not.'],
  ['a company in the middle, and at the end', 'en', 'Hall & Co. sells tea. |She left Hall & Co. |They were sad.'],
  ['an hour at the end, and in an opening', 'en', 'He left at 6 p.m. |Anna stayed. |At 6 a.m. Anna slept.'],
  ['numbers behind "No." and "p."', 'en', 'See p. 12 and No. 5 of it. |The answer was no. |Next.'],
  ['a figure begins a sentence', 'en', 'It began in 2019. |12 people came.'],
  ['a figure inside does not', 'en', 'It costs 3.50 or so.'],
  ['speech goes on behind a question mark', 'en', '“Why?” she asked. |“Because.”'],
  ['a short quotation stays whole', 'en', 'He said: “I came. I saw.” and left.'],
  ['brackets stay whole', 'en', 'It rained (as ever. Truly.) that day. |Then it stopped.'],
  ['a stray stop goes with the sentence before it', 'en', 'He said so. . |Then he left.'],
  ['no space behind the stop', 'en', 'This is the text.|And this is the next one.'],
  ['an address is no border', 'en', 'See www.Example.com or a.B@example.org for it.'],
  ['dots that leave out', 'en', 'Well ... it went on… and on.'],
  ['a list in one line', 'en', '1. Wash hands |2. Cut bread |3. Eat'],
  ['lines of a list', 'en', 'apples|\npears|\nplums'],
  ['a wrapped line', 'en', 'A cold \nnight it was. |Yes.'],
  ['notes behind the stop', 'en', 'He was born there.[1] |Then he moved.'],
  ['an ordinal before a month', 'de', 'Am 3. Oktober war es so. |Danach nicht. |Es war auf Seite 3. |Dort stand es.'],
  ['abbreviations with a space', 'de', 'Obst, z. B. Äpfel, usw. |Das war es.'],
  ['an ordinal in lower case surroundings', 'cs', 'Bylo to na 10. místě. |Potom ne.'],
  ['French guillemets', 'fr', '« Non ! » a-t-il dit. |M. Petit est parti. |Il pleut.'],
  ['Spanish marks', 'es', '¡Hola! |¿Qué tal? |La Sra. Gil vino.'],
  ['Chinese', 'zh', '今天下雨。|我们没去。|你呢？'],
  ['a Chinese title with a mark inside', 'zh', '他写了《醒来吧！孩子》这本书。|很好。'],
  ['Japanese speech', 'ja', '「行こう。早く。」と言った。|そして出た。'],
  ['Arabic', 'ar', 'هل جاء؟ |لم يأت. |سافر أمس.'],
  ['Hindi', 'hi', 'वह आया। |वह गया।'],
  ['Armenian', 'hy', 'Այո: |Ոչ:'],
  ['Russian abbreviations', 'ru', 'Он жил в г. Москве с 1990 г. до 2000 г. |Потом уехал.'],
  ['nothing but space', 'en', ''],
];

describe('sentences', () => {
  test.each(table)('%s', (_, language, marked) => {
    expect(parts(marked.replaceAll('|', ''), language)).toEqual(marked.split('|').map((part) => part.trim()).filter((part) => part !== ''));
  });

  const text = string({ unit: constantFrom(...Array.from('aB c1.?!"“”«»()[]…。？:;\n\u00A0x中'), 'Dr. ', 'No. ', '. A', 'etc. ', 'z. B. '), maxLength: 60 });
  test('the parts hold all that is not space, in order, and begin and end with it', () => {
    assert(property(text, constantFrom('en', 'de', 'fr', 'zh', 'hy', 'xx'), (whole, language) => {
      const found = sentences(whole, language);
      expect(found.map(({ start, end }) => whole.slice(start, end)).join('').replaceAll(/\s+/gu, '')).toBe(whole.replaceAll(/\s+/gu, ''));
      for (const [i, { start, end }] of found.entries()) {
        expect(start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
        expect(whole.slice(start, end)).toBe(whole.slice(start, end).trim());
        expect(end).toBeGreaterThan(start);
      }
    }), { numRuns: 1000 });
  });

  interface Rule { readonly lang: string; readonly text: string; readonly sentences: readonly string[]; readonly golden: boolean; readonly pure: boolean }
  const even = (part: string): string => part.trim().replaceAll(/\s+/gu, ' ');
  testOn('segment-dev', 'hard rules do not slide back', (folder) => {
    const rules = readFileSync(path.join(folder, 'golden.jsonl'), 'utf8').trim().split('\n').map((line): Rule => JSON.parse(line)).filter((rule) => rule.pure);
    const right = (some: readonly Rule[]): number => some.filter((rule) => JSON.stringify(parts(rule.text, rule.lang).map(even)) === JSON.stringify(rule.sentences.map(even))).length / some.length;
    expect(right(rules)).toBeGreaterThan(0.89);
    expect(right(rules.filter((rule) => rule.golden && rule.lang === 'en'))).toBeGreaterThan(0.95);
  });
});
