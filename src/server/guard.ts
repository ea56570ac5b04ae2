import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { problem } from './problem.ts';

/** Who is let in. */
export interface Door {
  /** What a request has to show; `null` on a loopback address, which only this machine reaches. */
  readonly token: string | null;
}

const COOKIE = 'onrecord-token';
/** A page of another site may name this machine as its own host (DNS rebinding); only these names are answered. */
const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/** Whether an address is reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/**
 * Lets a request through that names this machine as loopback, or that shows the token: as `Authorization: Bearer`, as
 * a cookie, or once as `?token=`, which becomes the cookie. Only reading is let through, and posting to the addresses
 * `written`.
 */
export function guard({ token }: Door, written: readonly string[] = []): MiddlewareHandler {
  return async (context, next) => {
    const isReading = context.req.method === 'GET' || context.req.method === 'HEAD';
    if (!isReading && !(context.req.method === 'POST' && written.includes(context.req.path))) {
      return context.json(problem('method-not-allowed', 'This address can only be read.'), 405);
    }
    if (token === null) {
      if (LOCAL.test(context.req.header('host') ?? '')) return next();
      return context.json(problem('wrong-host', 'This server answers to localhost only.'), 403);
    }
    const url = new URL(context.req.url);
    const given = url.searchParams.get('token');
    if (isReading && given !== null && same(given, token)) {
      setCookie(context, COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      url.searchParams.delete('token');
      return context.redirect(`${url.pathname.replace(/^\/+/, '/')}${url.search}`);
    }
    const shown = bearer(context) ?? getCookie(context, COOKIE);
    if (shown !== undefined && same(shown, token)) return next();
    return context.json(problem('token-needed', 'Open the address that the server printed, with its token.'), 401);
  };
}

function bearer(context: Context): string | undefined {
  return /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
}

function same(given: string, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}
