import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { SITE_STYLE } from '../../web/style/site-style.ts';

/** What every page loads beside itself. */
export interface Assets {
  readonly script: string;
  readonly style: string;
  /** Changes when one of them does. */
  readonly stamp: string;
}

/**
 * The only things a page may do: run the script and use the style beside it, ask its own server, show its own pictures.
 * `frame-ancestors` counts in a header only.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');

/** The script as `npm run build` made it, and the style. Throws where the program was not built. */
export function readAssets(): Assets {
  // Run from its sources, the program takes the script of its last build.
  const places = ['../../web/client.js', '../../dist/web/client.js'].map((path) => new URL(path, import.meta.url));
  const built = places.find((place) => existsSync(place));
  if (!built) throw new Error('The script of the pages is not built. Run "npm run build".');
  const script = readFileSync(built, 'utf8');
  const stamp = createHash('sha256').update(script).update(SITE_STYLE).digest('hex').slice(0, 12);
  return { script, style: SITE_STYLE, stamp };
}
