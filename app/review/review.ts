import type { Anchor, Content, ContentPatch, Id } from '#app/review/content';
import type { Actor, Digests, Origins, ReviewEvent, SideOrigin } from '#app/review/event';

export interface Remark { readonly id: Id; readonly by: Actor; readonly at: string; readonly text: string }
export interface Comment extends Remark { readonly anchor: Anchor; readonly replies: readonly Remark[]; readonly resolved: boolean }

/** draft: nothing handed over. superseded: a later version was approved. */
export type VersionState = 'submitted' | 'changes-requested' | 'approved' | 'superseded' | 'withdrawn';
export interface Version {
  readonly id: Id;
  /** 1, 2, 3 … */
  readonly number: number;
  readonly name: string;
  readonly state: VersionState;
  readonly by: Actor;
  readonly at: string;
  readonly remark: string;
  readonly digests: Digests;
  /** seq of the event that made it: its words are those of that moment. */
  readonly seq: number;
  /** What was said on it since: requests, approvals, withdrawals, oldest first. */
  readonly verdicts: readonly { readonly state: Exclude<VersionState, 'submitted' | 'superseded'>; readonly by: Actor; readonly at: string; readonly remark: string }[];
  readonly waived: { readonly doubts: readonly string[]; readonly units: readonly Id[]; readonly reason: string } | null;
  readonly content: Content;
  /** It was made while source and translation stood the other way round: its words are not those of this translation. */
  readonly turned?: true;
}

/** One step of undo: the patch that takes the group back (or brings it again). */
export interface Step { readonly group: Id; readonly patch: ContentPatch; /** Given when the step changes them. */ readonly origins?: Origins }

/** A review: the fold of its events. Immutable. */
export interface Review {
  readonly title: string;
  readonly source: SideOrigin | null;
  readonly target: SideOrigin;
  readonly content: Content;
  /** The content as it came from the machine. */
  readonly raw: Content;
  readonly comments: ReadonlyMap<Id, Comment>;
  readonly versions: readonly Version[];
  /** seq of the last event that changed content. */
  readonly changedAt: number;
  /** seq of the last `imported`: versions from before it are of another pair of texts (the sides were exchanged). */
  readonly importedAt: number;
  /** `raw` and `importedAt` of the other direction, when the sides were exchanged. */
  readonly other?: { readonly raw: Content; readonly importedAt: number };
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  /** `last`: the last event of each replica, whose digest the next one of that replica carries as `prev` (canonical.ts, `headDigest`). */
  readonly head: { readonly seq: number; readonly lamport: number; readonly last: ReadonlyMap<string, ReviewEvent> };
}
