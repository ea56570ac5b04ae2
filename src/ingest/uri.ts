import { posix, sep } from 'node:path';

/** A path as the user typed it, joined with what is below it: forward slashes, no `./` before it, no `//` within. */
export function joinUri(typed: string, below: string): string {
  const whole = posix.normalize(posix.join(slashed(typed) || '.', slashed(below)));
  return whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole;
}

function slashed(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}
