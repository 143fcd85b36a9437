import { array, object, safeParse, string } from 'valibot';

const handed = object({ files: array(string()) });
/** The files that a second start hands to the first. */
export function filesIn(value: unknown): readonly string[] {
  const read = safeParse(handed, value);
  return read.success ? read.output.files : [];
}
