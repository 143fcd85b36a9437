import type { ReactNode } from 'react';
import '#renderer/ui/icons.css';

function Drawn({ children, turn = false }: { readonly children: ReactNode; readonly turn?: boolean }): ReactNode {
  return <svg className={turn ? 'drawn turns' : 'drawn'} viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">{children}</svg>;
}
export function Down(): ReactNode { return <Drawn><path d="M4.5 6.5 8 10l3.5-3.5" /></Drawn>; }
export function Close(): ReactNode { return <Drawn><path d="m4 4 8 8M12 4l-8 8" /></Drawn>; }
/** Points to where the text goes: turned over in a right-to-left interface. */
export function Arrow(): ReactNode { return <Drawn turn><path d="M3 8h10M9.5 4.5 13 8l-3.5 3.5" /></Drawn>; }
export function Tick(): ReactNode { return <Drawn><path d="m3.5 8.5 3 3 6-7" /></Drawn>; }
export function Swap(): ReactNode { return <Drawn><path d="M2.5 5.5h10M10 3l2.5 2.5L10 8M13.5 10.5h-10M6 8l-2.5 2.5L6 13" /></Drawn>; }
export function Gear(): ReactNode { return <Drawn><circle cx="8" cy="8" r="2.2" /><path d="M8 1.8v2M8 12.2v2M1.8 8h2M12.2 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4" /></Drawn>; }
export function Panel(): ReactNode { return <Drawn turn><rect x="2" y="3" width="12" height="10" rx="1.5" /><path d="M10 3v10" /></Drawn>; }

/** The sign of Recto: an open book, the right-hand page in the accent. */
export function Mark({ size = 22 }: { readonly size?: number }): ReactNode {
  return <svg className="recto-mark" viewBox="0 0 22 22" width={size} height={size} aria-hidden="true" focusable="false">
    <path className="right" d="M11 1.5h7.2A2.3 2.3 0 0 1 20.5 3.8v14.4a2.3 2.3 0 0 1-2.3 2.3H11Z" />
    <rect className="book" x="1.5" y="1.5" width="19" height="19" rx="2.3" />
  </svg>;
}
