import type { Span } from '#app/text/span';

/** One change between two points of a review, as a reader sees it: whole words, a replacement as one change. */
export interface Change {
  /** The unit as it is called now; null: the words stood in a unit that is gone. */
  readonly unit: string | null;
  /** In the unit's text now; empty for a pure deletion. For a unit that is gone: empty, and `after` says behind which. */
  readonly span: Span;
  readonly deleted: string;
  readonly inserted: string;
  /** Who made it, as far as the events tell; null: several. */
  readonly by: string | null;
  readonly at: string | null;
  /** Behind which unit the gone unit stood; null: at the start. */
  readonly after: string | null;
  readonly kind: 'words' | 'block' | 'moved' | 'rewritten';
}
