/**
 * An expected failure, as a value: it crosses the process boundary and is shown in the reviewer's language
 * (interface texts `failure.<code>` and `failure.try.<code>`). A bug is no failure: it throws.
 */
export interface Failure {
  readonly failure: FailureCode;
  /** What is put into the message: a file's name, a size, the place (line and column). Never text of the article. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Whether the same may go well when tried again. */
  readonly retry: boolean;
}
export type FailureCode =
  | 'empty-file' | 'binary' | 'unknown-format' | 'too-large' | 'long-paragraph' | 'undecodable' | 'missing-file' | 'unreadable' | 'not-writable' | 'disk-full'
  | 'not-a-review' | 'damaged-review' | 'newer-review' | 'in-use' | 'not-shown-here' | 'no-such-review' | 'already-there' | 'nothing-to-bring-in' | 'same-file-twice' | 'too-many-files'
  | 'out-of-time' | 'internal';

export function failed(failure: FailureCode, values: Failure['values'] = {}, retry = false): Failure { return { failure, values, retry }; }

export function isFailure(value: unknown): value is Failure { return typeof value === 'object' && value !== null && 'failure' in value; }
