import { createHash } from 'node:crypto';

/** Hexadecimal SHA-256 of bytes, or of the UTF-8 form of a string. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * Letter that opens an id: article, attribution or statement, event, entity, story, thread, conflict, timeline entry,
 * answer of a web server.
 */
export type IdPrefix = 'a' | 's' | 'v' | 'p' | 'o' | 't' | 'c' | 'l' | 'w';

/** A stable id from what identifies a thing: the same parts give the same id on every run and machine. */
export function makeId(prefix: IdPrefix, ...parts: readonly (string | number)[]): string {
  return `${prefix}_${sha256(parts.join('\u0000')).slice(0, 16)}`;
}
