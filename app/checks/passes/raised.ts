import type { Finding, Message } from '#app/checks/check';

/** A finding on its way through the passes, with the check that raised it and what was folded into it. */
export interface Raised {
  readonly check: string;
  readonly finding: Finding;
  readonly also: readonly { readonly check: string; readonly message: Message }[];
}
