/** A catalogue file: texts by key, nested by area. */
export interface Texts { readonly [key: string]: string | Texts }

/** All files of a language as one tree. Two files may share an area; a text given twice is a bug. */
export function mergedTexts(files: readonly Texts[]): Texts {
  const all: Record<string, string | Texts> = {};
  for (const [key, value] of files.flatMap((file) => Object.entries(file))) {
    const there = all[key];
    if (there === undefined) all[key] = value;
    else if (typeof there === 'object' && typeof value === 'object') all[key] = mergedTexts([there, value]);
    else throw new Error(`text ${key} is given twice`);
  }
  return all;
}
