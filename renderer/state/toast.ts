/** Something said in passing. `retry`: where trying again may help. */
export interface Toast { readonly id: number; readonly tone: 'said' | 'refused' | 'failed'; readonly text: string; readonly retry?: () => void }
export type Say = (tone: Toast['tone'], text: string, retry?: () => void) => void;
