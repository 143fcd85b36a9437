import type { Progress } from '#app/contract/views';

/** What a task is given to be stopped by and to say how far it is. */
export interface Limits { readonly expired: () => boolean; readonly progress: (progress: Progress) => void }
