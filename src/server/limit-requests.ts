import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isLoopback } from './guard.ts';
import { COST_OF_WORDS, LARGEST_BODY, LONGEST_ADDRESS, PACE_OF_LOOPBACK, PACE_OF_OTHERS } from './limits.ts';
import { makePacer } from './pacer.ts';
import { problem } from './problem.ts';

/**
 * Turns away what is too long, too large or too much: for every request, before anything else looks at it, so that a
 * token cannot be guessed at full speed either. `now` gives milliseconds.
 */
export function limitRequests(now: () => number = () => performance.now()): MiddlewareHandler {
  const pacers = { loopback: makePacer(PACE_OF_LOOPBACK), others: makePacer(PACE_OF_OTHERS) };
  const limitBody = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: (context) => context.json(problem('too-large', `A request has at most ${LARGEST_BODY} bytes.`), 413),
  });
  return (context, next) => {
    const url = new URL(context.req.url);
    if (url.pathname.length + url.search.length > LONGEST_ADDRESS) {
      return refuse(context, 'too-long', `An address has at most ${LONGEST_ADDRESS} letters.`, 414);
    }
    const client = clientOf(context);
    const pacer = client === null ? pacers.loopback : pacers.others;
    const seconds = pacer(client ?? '', url.searchParams.get('q') ? COST_OF_WORDS : 1, now());
    if (seconds > 0) {
      context.header('retry-after', String(seconds));
      return refuse(context, 'too-many', `Too many requests: ask again in ${seconds} s.`, 429);
    }
    return limitBody(context, next);
  };
}

async function refuse(context: Context, code: string, message: string, status: 414 | 429): Promise<Response> {
  return context.json(problem(code, message), status);
}

/** Who asks, by the address of the connection; `null` for this machine. A header could say anything, so none is read. */
function clientOf(context: Context): string | null {
  const bindings = context.env as Partial<HttpBindings> | undefined;
  const address = bindings?.incoming?.socket.remoteAddress?.replace(/^::ffff:(?=\d)/i, '');
  if (address === undefined || isLoopback(address)) return null;
  // One reader has a whole network of addresses in IPv6: the first four of eight groups name it.
  return address.includes(':') ? networkOf(address) : address;
}

function networkOf(address: string): string {
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? [];
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const groups = tail === undefined ? first : [...first, ...Array(8 - first.length - last.length).fill('0'), ...last];
  return groups.slice(0, 4).join(':');
}
