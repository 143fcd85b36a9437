import type { Check, CheckContext, CheckUnit, Finding } from '#app/checks/check';
import { inTarget } from '#app/checks/finding';
import { grouped } from '#app/checks/grouped';
import { marksOf, type Marks } from '#app/checks/pairs';
import { unpaired, type Unpaired } from '#app/checks/unpaired';

/** A unit with a mark that may need another: only such units have to be read together. */
interface Marked { readonly marks: true }

const anyMark = /[()[\]{}（）「」『』【】《》〈〉"“”„«»‹›〝〟¿¡?]/u;

/**
 * A bracket or a quotation mark whose other half is missing. Read by paragraph, since quotations run over sentences, and
 * across paragraphs where one is left open and a later one closes it.
 */
export const unpairedMarks: Check<Marked> = {
  id: 'unpaired-marks',
  scope: 'article',
  facts: ({ target, source }) => anyMark.test(target) || anyMark.test(source) ? [{ marks: true }] : [],
  judge: (units, context) => {
    const blocks = paragraphs(units.filter(({ facts }) => facts.length > 0).map(({ unit }) => unit), context);
    return blocks.flatMap((block, at) => block.left.filter((mark) => !carriesOn(mark, blocks, at) && !asInSource(mark, block)).map((mark) => finding(block, mark)));
  },
};

interface Paragraph { readonly units: readonly CheckUnit[]; readonly starts: readonly number[]; readonly text: string; readonly left: readonly Unpaired[]; readonly sourceLeft: readonly Unpaired[] }

function paragraphs(units: readonly CheckUnit[], { languages }: CheckContext): readonly Paragraph[] {
  const target = marksOf(languages.target), source = languages.source === null ? null : marksOf(languages.source);
  return Array.from(grouped(units, ({ block }) => block.id).values(), (members) => paragraph(members, target, source));
}

function paragraph(units: readonly CheckUnit[], target: Marks, source: Marks | null): Paragraph {
  const starts = units.map((_, i) => units.slice(0, i).reduce((sum, unit) => sum + unit.target.length + 1, 0));
  const text = units.map((unit) => unit.target).join('\n');
  return { units, starts, text, left: unpaired(text, target), sourceLeft: source === null ? [] : unpaired(units.map((unit) => unit.source).join('\n'), source) };
}

const quotes = /["“”„«»‹›「」『』〝〟]/u;

/** A quotation over several paragraphs: closed in a later one, opened in an earlier one, or taken up again by the next one's first mark. */
function carriesOn({ mark, opens, at: place }: Unpaired, blocks: readonly Paragraph[], at: number): boolean {
  if (!quotes.test(mark)) return false;
  const startsBlock = (block: Paragraph | undefined): boolean => block !== undefined && quotes.test(block.text.trimStart().charAt(0));
  if (/^\s*$/u.test(blocks[at]?.text.slice(0, place) ?? '') && (mark === '»' || blocks.slice(0, at).some(({ left }) => left.some((other) => other.opens)))) return true;
  if (opens) return startsBlock(blocks[at + 1]) && blocks[at + 1]?.left.some(({ mark: other }) => quotes.test(other)) === true || blocks.slice(at + 1, at + 4).some(({ left }) => left.some((other) => !other.opens && quotes.test(other.mark)));
  return blocks.slice(Math.max(0, at - 3), at).some(({ left }) => left.some((other) => other.opens && quotes.test(other.mark)));
}

/** The source leaves a mark of the kind open too: a quotation or a bracket that began before or goes on behind. */
function asInSource({ mark }: Unpaired, { sourceLeft }: Paragraph): boolean {
  return sourceLeft.some((other) => quotes.test(other.mark) === quotes.test(mark));
}

function finding({ units, starts }: Paragraph, { at, mark }: Unpaired): Finding {
  const index = starts.findLastIndex((start) => start <= at), unit = units[index], start = at - (starts[index] ?? 0);
  if (unit === undefined) throw new RangeError(`no unit at ${at}`);
  return inTarget(unit, start, start + mark.length, {
    mqm: 'fluency/punctuation/unpaired-marks', severity: 'minor', confidence: 0.8, message: { key: 'unpaired-marks.alone', values: { mark } },
  });
}
