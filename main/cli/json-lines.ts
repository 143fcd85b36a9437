import { UsageError } from '#main/cli/arguments';
import { linesOf } from '#main/cli/input';
import { out } from '#main/cli/terminal';

/** One line of an input of JSON lines, as it can be handed to a worker. */
export interface RowFields { readonly fields: Readonly<Record<string, unknown>>; readonly number: number; readonly file: string }

/** The same, its fields read by kind; a field of another kind names line and field. */
export class Row {
  readonly id: unknown;
  private readonly fields: RowFields['fields'];
  private readonly number: number;
  private readonly file: string;
  constructor({ fields, number, file }: RowFields) {
    [this.fields, this.number, this.file] = [fields, number, file];
    this.id = fields['id'] ?? null;
  }
  plain(): RowFields { return { fields: this.fields, number: this.number, file: this.file }; }
  text(name: string): string {
    const value = this.fields[name];
    if (typeof value !== 'string') throw new UsageError('row-text', { file: this.file, line: this.number, name });
    return value;
  }
  textOr(name: string, otherwise: string): string { return this.fields[name] === undefined || this.fields[name] === null ? otherwise : this.text(name); }
  texts(name: string): readonly string[] {
    const value = this.fields[name];
    if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw new UsageError('row-texts', { file: this.file, line: this.number, name });
    return value;
  }
}

/** Reads rows one at a time; empty lines are passed over. Throws UsageError with file and line where a line is no JSON object. */
export async function* rowsOf(file: string): AsyncGenerator<Row> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === '') continue;
    yield new Row({ fields: objectOf(number === 1 && line.startsWith('\uFEFF') ? line.slice(1) : line, file, number), number, file });
  }
}

function objectOf(line: string, file: string, number: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try { value = JSON.parse(line); } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason;
    throw new UsageError('row-json', { file, line: number });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new UsageError('row-object', { file, line: number });
  return Object.fromEntries(Object.entries(value));
}

/** One answer a row, in the order of the input. */
export async function eachRow(file: string, answer: (row: Row) => Promise<object>): Promise<number> {
  for await (const row of rowsOf(file)) await out(`${JSON.stringify(await answer(row))}\n`);
  return 0;
}
