import robotsParser from 'robots-parser';
import { decodeBody } from './decode-body.ts';
import { type Answer, headerOf } from './exchange.ts';
import { type FetchFailure, isFailure } from './fetch-failure.ts';
import { followRedirects } from './follow-redirects.ts';
import { MAX_CRAWL_DELAY, MAX_ROBOTS_BYTES } from './limits.ts';

/** Its types say `export default`; what Node imports is the function itself. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** What the sites say of being fetched by programs. */
export interface RobotsGate {
  /** Why `url` is not to be asked for, or `null` where it may be. */
  check(url: URL): Promise<FetchFailure | null>;
}

type Rules =
  | { readonly kind: 'all' }
  | { readonly kind: 'rules'; readonly robots: ReturnType<typeof parseRobots> }
  | { readonly kind: 'none'; readonly failure: FetchFailure };

/**
 * The Robots Exclusion Protocol, RFC 9309: a site without the file (4xx) allows all; one whose file cannot be had (5xx,
 * no answer) allows nothing. 429 counts among the latter: it asks not to be asked. `ask` makes one request; `onDelay`
 * hears of the crawl-delay of a host, in seconds. Each file is read once.
 */
export function openRobots(
  userAgent: string,
  ask: (url: URL) => Promise<Answer | FetchFailure>,
  onDelay: (url: URL, seconds: number) => void,
): RobotsGate {
  const known = new Map<string, Promise<Rules>>();

  const read = async (origin: URL): Promise<Rules> => {
    const file = new URL('/robots.txt', origin);
    let redirected = false;
    const followed = await followRedirects(file, (url, hop) => {
      redirected = hop > 0;
      return ask(url);
    });
    if (isFailure(followed)) {
      // Where not even the first request came through, the page itself would fare no better.
      const detail = redirected ? `was not asked for: its robots.txt ${followed.detail}` : followed.detail;
      return { kind: 'none', failure: { code: followed.code, detail } };
    }
    const { status, raw, headers } = followed.answer;
    if (status >= 500 || status === 429) {
      const detail = `was not asked for: the site answers ${status} for its robots.txt, which stands for a no`;
      return { kind: 'none', failure: { code: 'fetch-disallowed', detail } };
    }
    if (status !== 200) return { kind: 'all' };
    const body = await decodeBody(raw, headerOf(headers, 'content-encoding'), MAX_ROBOTS_BYTES);
    if (isFailure(body)) {
      const detail = `was not asked for: the robots.txt of its site ${body.detail}`;
      return { kind: 'none', failure: { code: body.code, detail } };
    }
    const robots = parseRobots(file.href, new TextDecoder('utf-8').decode(body));
    const delay = robots.getCrawlDelay(userAgent);
    if (delay !== undefined && delay > 0) onDelay(origin, Math.min(delay, MAX_CRAWL_DELAY));
    return { kind: 'rules', robots };
  };

  return {
    async check(url) {
      const rules = known.get(url.origin) ?? read(url);
      known.set(url.origin, rules);
      const found = await rules;
      if (found.kind === 'none') return found.failure;
      if (found.kind === 'all' || found.robots.isAllowed(url.href, userAgent) !== false) return null;
      const detail = `was not asked for: ${url.origin}/robots.txt does not allow it`;
      return { code: 'fetch-disallowed', detail };
    },
  };
}
