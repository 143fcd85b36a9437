import path from 'node:path';
import { newId } from '#main/identity';

/** Files the reviewer chose or dropped: the page holds a token and a name, the path stays here. */
export interface Tokens {
  readonly give: (file: string) => { readonly token: string; readonly name: string };
  /** `null`: no token of ours. */
  readonly fileOf: (token: string) => string | null;
}
/** As many as a long day's choosing needs; then the oldest are forgotten. */
const MOST = 1000;

export function tokens(): Tokens {
  const files = new Map<string, string>();
  return {
    give: (file) => {
      const token = newId();
      files.set(token, path.resolve(file));
      if (files.size > MOST) { const [oldest] = files.keys(); if (oldest !== undefined) files.delete(oldest); }
      return { token, name: path.basename(file) };
    },
    fileOf: (token) => files.get(token) ?? null,
  };
}
