/** "1. ", "2) ", "a. ", "• 3. ", "• ": what a list's entry begins with. */
const marker = /(?<=^|\s)(?:(?<bullet>[•⁃▪‣●◦])\s*)?(?:(?<label>\d{1,3}|\p{L})(?<mark>\.\)|[.)]|）)(?=\s|\p{L}{2}))?/gu;

/** Entries of one list are not further apart, in code units. */
const FAR = 2000;

interface Marker { readonly at: number; readonly order: number; readonly kind: string }

/** Where the entries of lists that run on in one line begin: at least two in order, the first where a sentence may begin. */
export function entryStarts(line: string, maySentenceStart: (at: number) => boolean): number[] {
  const markers: Marker[] = [];
  for (const match of line.matchAll(marker)) {
    const { bullet, label, mark } = match.groups ?? {};
    if (label === undefined && bullet === undefined) continue;
    const order = label === undefined ? 0 : /\d/u.test(label) ? Number(label) : (label.codePointAt(0) ?? 0);
    const kind = `${bullet ?? ''}${label === undefined ? '' : /\d/u.test(label) ? 'n' : 'a'}${mark ?? ''}`;
    markers.push({ at: match.index, order, kind });
  }
  const starts: number[] = [];
  for (let i = 0; i < markers.length; i += 1) {
    const first = markers[i];
    if (first === undefined || !(first.at === 0 || maySentenceStart(first.at))) continue;
    const run = [first];
    for (let j = i + 1; j < markers.length; j += 1) {
      const next = markers[j], last = run.at(-1);
      if (next === undefined || last === undefined || next.at - last.at > FAR) break;
      if (next.kind === last.kind && (next.order === last.order + 1 || (next.order === 0 && last.order === 0))) run.push(next);
    }
    if (run.length > 1) {
      starts.push(...run.map((entry) => entry.at));
      i = markers.indexOf(run.at(-1) ?? first);
    }
  }
  return starts;
}

/** Whether a sentence's text so far is a list marker alone: what follows belongs to it. */
export function onlyMarker(sentence: string): boolean { return /^[^\p{L}\p{N}]*(?:\d{1,3}|\p{L}|[ivxlcIVXLC]{1,5})(?:\.[)）]|[.)）])$/u.test(sentence); }
