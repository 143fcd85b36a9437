/** How often each check's findings were right on labelled data. Written by `npm run calibrate`; see docs/checks.md. */
export const measured: Readonly<Record<string, { readonly right: number; readonly marked: number }>> = {};
