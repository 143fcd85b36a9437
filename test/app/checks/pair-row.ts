import type { Row } from '#test/app/checks/table';

/** A case of one unit with its source: languages as "fr>en", then both texts, then the passages that must be marked. */
export function pair(name: string, languages: string, source: string, target: string, ...marks: readonly string[]): Row {
  return { name, in: languages, lines: [{ source, target }], marks };
}
