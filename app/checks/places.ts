import type { Check, CheckUnit, Finding } from '#app/checks/check';
import { rowFor } from '#app/intl/language-tag';
import { placeBesidePeople } from '#app/checks/place-beside-people';
import { countriesIn, type SeenCountry } from '#app/checks/values/countries-in';
import { placeGrammar, type PlaceGrammar } from '#app/checks/values/place-table';
import { fold } from '#app/text/fold';
import { hull, type Span } from '#app/text/span';

/** Countries, and places against peoples: "soldats … en Corée du Sud" has become "South Korean soldiers". */
export const places: Check<Finding> = {
  id: 'places',
  scope: 'unit',
  needs: 'source',
  facts: (unit, context) => {
    const { languages } = context;
    if (languages.source === null || unit.source === '' || unit.target === '') return [];
    const source = countriesIn(unit.source, languages.source), target = countriesIn(unit.target, languages.target);
    const turned = turnedToPeople(unit, source, target, rowFor(placeGrammar, languages.source), rowFor(placeGrammar, languages.target));
    return [...changed(unit, source, target), ...turned, ...placeBesidePeople(unit, source, target, context)];
  },
  judge: (units) => units.flatMap(({ facts }) => facts),
};

const meets = (a: SeenCountry, b: SeenCountry): boolean => a.codes.some((code) => b.codes.includes(code));
const without = (countries: readonly SeenCountry[], others: readonly SeenCountry[]): SeenCountry[] => countries.filter((country) => country.sure && !others.some((other) => meets(country, other)));
const kinds = (countries: readonly SeenCountry[]): Set<string> => new Set(countries.flatMap(({ codes }) => codes));

/** One country is gone and one has come: taken for each other. More than one of each may be two ways of saying it. */
function changed(unit: CheckUnit, source: readonly SeenCountry[], target: readonly SeenCountry[]): Finding[] {
  const gone = without(source, target), come = without(target, source);
  const [from] = gone, [to] = come;
  if (from === undefined || to === undefined || kinds(gone).size !== 1 || kinds(come).size !== 1) return [];
  return come.map((country): Finding => ({
    unit: unit.id, side: 'target', span: country.span, quote: country.text, mqm: 'accuracy/mistranslation/entity', severity: 'major', confidence: 0.8,
    message: { key: 'places.changed', values: { here: country.text, there: from.text } },
    evidence: gone.map(({ span, text }) => ({ unit: unit.id, side: 'source', span, quote: text })), suggestions: [],
  }));
}

/** The word a people's adjective belongs to: right behind or right before it, with a space between; null when there is none. */
function head(text: string, { span }: SeenCountry, { head: where }: PlaceGrammar): { readonly word: string; readonly span: Span } | null {
  const found = where === 'after' ? /^[\s\u00A0]([\p{L}\p{M}]{3,})/u.exec(text.slice(span.end)) : /([\p{L}\p{M}]{3,})[\s\u00A0]$/u.exec(text.slice(0, span.start));
  if (found === null) return null;
  const word = found[1] ?? '';
  const start = where === 'after' ? span.end + 1 : found.index;
  return { word: fold(word), span: { start, end: start + word.length } };
}

/** The same word but for an ending. */
const sameWord = (a: string, b: string): boolean => a === b || (Math.min(a.length, b.length) >= 5 && a.slice(0, -2) === b.slice(0, -2));

/**
 * A country that the source names as a place only and the translation by its people only, as a second party: the people
 * has the same noun as another people ("South Korean soldiers … North Korean soldiers"), or does what is done ("by South
 * Korean soldiers") where the source says "in". "l'armée de la Corée du Sud" for "the South Korean army" is no such thing.
 */
function turnedToPeople(unit: CheckUnit, source: readonly SeenCountry[], target: readonly SeenCountry[], from: PlaceGrammar | undefined, to: PlaceGrammar | undefined): Finding[] {
  if (from === undefined || to === undefined) return [];
  const only = (countries: readonly SeenCountry[], code: string, role: SeenCountry['role']): boolean => countries.filter(({ codes }) => codes.includes(code)).every((country) => country.role === role);
  const heads = new Map(target.filter(({ role }) => role === 'people').map((country) => [country, head(unit.target, country, to)]));
  return target.flatMap((people): Finding[] => {
    const [code] = people.codes;
    const noun = heads.get(people);
    if (people.role !== 'people' || !people.sure || code === undefined || noun === null || noun === undefined) return [];
    const place = source.find((country) => country.codes.includes(code) && from.where.test(unit.source.slice(Math.max(0, country.span.start - 16), country.span.start)));
    if (place === undefined || !only(source, code, 'place') || !only(target, code, 'people')) return [];
    const rival = [...heads].find(([other, its]) => other !== people && !meets(other, people) && its !== null && sameWord(its.word, noun.word) && source.some((country) => country.role === 'people' && meets(country, other)));
    const doer = to.by?.test(unit.target.slice(Math.max(0, people.span.start - 16), people.span.start)) === true;
    if (rival === undefined && !doer) return [];
    const span = hull(people.span, noun.span);
    const quote = unit.target.slice(span.start, span.end);
    const values = { here: quote, there: place.text };
    return [{
      unit: unit.id, side: 'target', span, quote, mqm: 'accuracy/mistranslation', severity: 'major', confidence: rival === undefined ? 0.55 : 0.8,
      message: rival === undefined ? { key: 'places.people', values } : { key: 'places.party', values: { ...values, other: unit.target.slice(hull(rival[0].span, rival[1]?.span ?? rival[0].span).start, hull(rival[0].span, rival[1]?.span ?? rival[0].span).end) } },
      evidence: [{ unit: unit.id, side: 'source', span: place.span, quote: place.text }], suggestions: [],
    }];
  });
}
