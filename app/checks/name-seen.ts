import type { CheckUnit, Side } from '#app/checks/check';

/** A way a name is written, and where. */
export interface NameSeen { readonly unit: CheckUnit; readonly start: number; readonly end: number; readonly text: string; /** Capitalised words before and behind it. */ readonly beside: readonly string[] }
/** A doubtful way of writing a name, and the one it is doubted against. */
export interface Variant { readonly seen: NameSeen; readonly usual: readonly NameSeen[]; readonly confidence: number; /** Where `usual` stands; the translation if not said. */ readonly side?: Side }
