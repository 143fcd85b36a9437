import { CODE, type Block, type Code } from '#app/documents/article';
import type { Dialect, EditedBlock, PlacedBlock } from '#app/formats/placed';
import { fileOffset } from '#app/text/offset-map';

/**
 * The file again with the corrected text in it. What was not touched comes back byte for byte: markup of blocks, space and
 * anything else between them; inside a changed block, all before the first and behind the last changed character.
 */
export function splice(file: string, placed: readonly PlacedBlock[], edited: readonly EditedBlock[], dialect: Dialect): string {
  const first = placed[0], last = placed.at(-1);
  if (first === undefined || last === undefined) return edited.map((block) => framed(block, 1, dialect)).join(dialect.newline + dialect.newline) + file;
  let written = file.slice(0, first.outer.start), reached = -1, numbered = 0;
  const kept = new Set(edited.flatMap((block) => block.block === null ? [] : [block.block]));
  edited.forEach((block, place) => {
    const before = edited[place - 1];
    numbered = block.type === 'entry' && block.ordered ? (before?.type === 'entry' && before.level === block.level ? numbered + 1 : 1) : block.type === 'entry' ? numbered : 0;
    if (before !== undefined || (block.block ?? -1) > 0) written += gap(before, block);
    const there = block.block === null ? undefined : placed[block.block];
    written += there === undefined ? framed(block, numbered, dialect) : rewritten(file, there, block, numbered, dialect);
    if (block.block !== null) reached = Math.max(reached, block.block);
  });
  return written + strays(reached + 1, placed.length) + file.slice(last.outer.end);

  /** Between two blocks: as it stood when they were neighbours, else what the format puts there; what is no space is kept. */
  function gap(before: EditedBlock | undefined, after: EditedBlock): string {
    if (after.block === null || after.block <= reached) return before === undefined ? '' : dialect.between(before, after);
    const stood = between(after.block - 1, after.block);
    if (after.block === reached + 1 && before?.block === reached) return stood;
    const usual = before === undefined ? '' : dialect.between(before, after);
    const others = strays(reached + 1, after.block);
    if (stood.trim() !== '') return others === '' && reached >= 0 ? (lineEnds(stood) >= lineEnds(usual) ? stood : usual + stood.trimStart()) : others + stood;
    return others + (before?.block === null && reached === after.block - 1 && lineEnds(stood) > lineEnds(usual) ? stood : usual);
  }
  /** What stood before the removed blocks `from` to `to` and is not space: a rule, a comment, a picture. */
  function strays(from: number, to: number): string {
    let found = '';
    for (let i = Math.max(from, 1); i < to; i += 1) {
      const stood = between(i - 1, i);
      if (!kept.has(i) && stood.trim() !== '') found += stood.trimEnd();
    }
    return found;
  }
  function between(left: number, right: number): string { return file.slice(placed[left]?.outer.end ?? 0, placed[right]?.outer.start ?? 0); }
}

const lineEnds = (text: string): number => text.match(/\r\n|\r|\n/gu)?.length ?? 0;

function framed(block: EditedBlock, number: number, dialect: Dialect): string {
  const { before, after } = dialect.frame(block, number);
  return before + dialect.guarded(dialect.content(block.text, block.codes, block), 0, block) + after;
}

function rewritten(file: string, { block: was, outer }: PlacedBlock, block: EditedBlock, number: number, dialect: Dialect): string {
  if (was.type !== block.type || was.level !== block.level || was.ordered !== block.ordered) return framed(block, number, dialect);
  const before = file.slice(outer.start, was.at.start), after = file.slice(was.at.end, outer.end);
  const raw = file.slice(was.at.start, was.at.end);
  if (was.text === block.text && sameCodes(was.codes, block.codes)) return before + raw + after;
  const { from, to, endOld } = dialect.anew(block) ? { from: 0, to: block.text.length, endOld: was.text.length } : changed(was, block);
  const head = raw.slice(0, from === 0 ? 0 : fileOffset(was.map, from) - was.at.start);
  const tail = endOld === was.text.length ? '' : raw.slice(fileOffset(was.map, endOld) - was.at.start);
  const codesBefore = count(block.text.slice(0, from)), codesIn = count(block.text.slice(from, to));
  const middle = dialect.content(block.text.slice(from, to), block.codes.slice(codesBefore, codesBefore + codesIn), block);
  return before + dialect.guarded(head + middle + tail, head.length, block) + after;
}

const count = (text: string): number => text.split(CODE).length - 1;
function sameCodes(a: readonly Code[], b: readonly Code[]): boolean { return a.length === b.length && a.every((code, i) => code.raw === b[i]?.raw); }

/**
 * The changed stretch: `from` to `to` of the new text stands for `from` to `endOld` of the old one. Its ends lie inside
 * pieces of the map that run in step with the file, so that no escape, entity or line end is cut in two; where the codes
 * are not the same as before, the whole block is written anew.
 */
function changed(was: Block, block: EditedBlock): { readonly from: number; readonly to: number; readonly endOld: number } {
  const old = was.text, text = block.text;
  if (!sameCodes(was.codes, block.codes)) return { from: 0, to: text.length, endOld: old.length };
  let from = 0;
  while (from < old.length && from < text.length && old[from] === text[from]) from += 1;
  let common = 0;
  while (common < old.length - from && common < text.length - from && old[old.length - 1 - common] === text[text.length - 1 - common]) common += 1;
  const inStep = (at: number): boolean => at > 0 && at < old.length && fileOffset(was.map, at) === fileOffset(was.map, at - 1) + 1
    && old[at - 1] !== CODE && old[at] !== CODE && !/[\uDC00-\uDFFF]/u.test(old.charAt(at));
  while (from > 0 && !inStep(from)) from -= 1;
  while (common > 0 && !inStep(old.length - common)) common -= 1;
  return { from, to: text.length - common, endOld: old.length - common };
}
