import type { Ask } from '#app/contract/channels';

/** The commands that the page may send, as the contract has them. */
export type PageCommand = Ask<'review/command'>['command'];
export type PageVia = Ask<'review/command'>['via'];
/** A point of the review's history to compare with. */
export type Point = Ask<'review/compare'>['from'];
