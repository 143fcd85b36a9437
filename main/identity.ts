import { createHash, randomBytes } from 'node:crypto';

/** A random id of 80 bits, in hex: short in memory, and no two alike in the life of a review. */
export function newId(): string { return randomBytes(10).toString('hex'); }

/** SHA-256 of the bytes (of a text: its UTF-8), in hex. */
export function digestOf(content: string | Uint8Array): string { return createHash('sha256').update(content).digest('hex'); }
