/** What the page may do, in one place. */
export const ORIGIN = 'app://ui';
export function isOurPage(address: string): boolean { return address.startsWith(`${ORIGIN}/`); }

/**
 * Only our own files, no inline script or style, no connection, no frame. ProseMirror makes one Trusted Types policy, to
 * read pasted HTML in a document of its own; without its name in the list paste would fall back on the browser's own.
 */
export const contentPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "font-src 'self'", "img-src 'self' data:",
  "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", 'trusted-types ProseMirrorClipboard',
].join('; ');
