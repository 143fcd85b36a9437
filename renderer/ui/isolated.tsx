import { Fragment, type ReactNode } from 'react';
import { direction } from '#app/text/direction';

/** A passage of a text, in its language and direction, whatever the interface's are. */
export function Quoted({ text, language, long = false }: { readonly text: string; readonly language: string | null; readonly long?: boolean }): ReactNode {
  return <bdi lang={language ?? undefined} className={long ? 'set long' : 'set'}>{text.replaceAll('\uFFFC', '')}</bdi>;
}

/** A longer passage on lines of its own: set in its language's direction. */
export function Passage({ text, language }: { readonly text: string; readonly language: string | null }): ReactNode {
  return <p className="set long passage" lang={language ?? undefined} dir={language === null ? 'auto' : direction(language)}>{text.replaceAll('\uFFFC', '')}</p>;
}

/** A quotation between isolates, with the quotation marks around it and the space that some languages put inside them. */
const quotation = /([«‹“”„‘’"「『(]?[\u00A0\u202F]?\u2068[^\u2069]*\u2069[\u00A0\u202F]?[»›“”‘’"」』)]?)/u;
/**
 * A message: what stands between isolates is a quotation and is set as one. Its marks stand inside the isolate: at an isolate's
 * edge a line may break, and a mark would be left behind alone.
 */
export function Spoken({ text }: { readonly text: string }): ReactNode {
  return <>{text.split(quotation).map((part, n) => {
    const [before, quote, after] = part.split(/[\u2068\u2069]/u);
    return quote === undefined ? <Fragment key={`${String(n)}${part}`}>{part}</Fragment> : <bdi key={`${String(n)}${part}`}>{before}<span className="set quoted">{quote}</span>{after}</bdi>;
  })}</>;
}

/** A text of the interface with one stressed part, written `<b>…</b>` in the catalogue: its place is the language's business. */
export function Bold({ text }: { readonly text: string }): ReactNode {
  return <>{text.split(/<b>(.*?)<\/b>/u).map((part, n) => n % 2 === 1 ? <b key={`${String(n)}${part}`}>{part}</b> : <Fragment key={`${String(n)}${part}`}>{part}</Fragment>)}</>;
}
