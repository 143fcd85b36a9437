import type { Check, CheckUnit, Finding, UnitFacts } from '#app/checks/check';
import { inTarget } from '#app/checks/finding';
import { grouped } from '#app/checks/grouped';
import { marksOf, type Marks } from '#app/checks/pairs';
import { unpaired, type Unpaired } from '#app/checks/unpaired';

const anyMark = /[()[\]{}（）「」『』【】《》〈〉"“”„«»‹›〝〟¿¡?]/u;

/**
 * A bracket or a quotation mark whose other half is missing. Read by paragraph, since quotations run over sentences, and
 * across paragraphs where one is left open and a later one closes it.
 */
export const unpairedMarks: Check<true> = {
  id: 'unpaired-marks',
  scope: 'article',
  facts: ({ target, source }) => anyMark.test(target) || anyMark.test(source) ? [true] : [],
  judge: (units, { languages }) => {
    const marks = marksOf(languages.target), source = languages.source === null ? null : marksOf(languages.source);
    const blocks = Array.from(grouped(units, ({ unit }) => unit.block.id).values(), (members) => paragraph(members, marks, source));
    return blocks.flatMap((block, at) => block.left.filter((mark) => !carriesOn(mark, blocks, at, marks) && !asInSource(mark, block)).map((mark) => finding(block, mark)));
  },
};

interface Paragraph { readonly units: readonly CheckUnit[]; readonly starts: readonly number[]; readonly text: string; readonly left: readonly Unpaired[]; readonly sourceLeft: readonly Unpaired[] }

/** `true` as a fact: the unit has a mark that may need another. A paragraph without one is not read further. */
function paragraph(members: readonly UnitFacts<true>[], target: Marks, source: Marks | null): Paragraph {
  const units = members.map(({ unit }) => unit);
  const starts = units.map((_, i) => units.slice(0, i).reduce((sum, unit) => sum + unit.target.length + 1, 0));
  const text = units.map((unit) => unit.target).join('\n'), marked = members.some(({ facts }) => facts.length > 0);
  return { units, starts, text, left: marked ? unpaired(text, target) : [], sourceLeft: source === null || !marked ? [] : unpaired(units.map((unit) => unit.source).join('\n'), source) };
}

const quotes = /["“”„«»‹›「」『』〝〟]/u;

/** Paragraphs that a quotation may run over. */
const RUN = 4;

/** A quotation over several paragraphs: closed in a later one, opened in an earlier one, or taken up by the next one's first mark. */
function carriesOn({ mark, at: place }: Unpaired, blocks: readonly Paragraph[], at: number, { pairs }: Marks): boolean {
  if (!quotes.test(mark)) return false;
  const closes = (open: string, close: string): boolean => pairs.get(open)?.includes(close) === true || (open === close && open === '"');
  const begins = blocks[at]?.text.slice(0, place).trim() === '', next = blocks[at + 1]?.text.trimStart().charAt(0) ?? '';
  // Continued paragraphs open again, or begin with the closing mark.
  if (next === mark || (begins && mark === '»')) return true;
  return blocks.slice(at + 1, at + RUN).some(({ left }) => left.some((other) => closes(mark, other.mark)))
    || blocks.slice(Math.max(0, at - RUN + 1), at).some(({ left }) => left.some((other) => closes(other.mark, mark) || (begins && other.mark === mark)));
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
