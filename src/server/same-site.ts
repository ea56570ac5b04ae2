import type { Context } from 'hono';

/**
 * Whether a request that writes comes from a page of this server, or from no page at all: as the browser says
 * (Sec-Fetch-Site, which no page can set); else by its Origin, which must name the host that was asked for. A program
 * sends neither. (The rule of Go's CrossOriginProtection.)
 */
export function isSameSite(context: Context): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = context.req.header('origin');
  if (origin === undefined) return true;
  try {
    return new URL(origin).host === context.req.header('host');
  } catch {
    return false;
  }
}
