import type { Bridge } from '#app/contract/channels';

declare global { interface Window { readonly recto: Bridge } }

/** The page's only way out. */
export const recto: Bridge = window.recto;
