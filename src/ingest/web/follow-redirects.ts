import { type Answer, headerOf } from './exchange.ts';
import { type FetchFailure, failed, isFailure } from './fetch-failure.ts';
import type { FetchedPage } from './fetched-page.ts';
import { MAX_REDIRECTS } from './limits.ts';
import { parseLocation } from './web-address.ts';

export interface Followed {
  readonly answer: Answer;
  readonly finalUrl: URL;
  readonly redirects: FetchedPage['redirects'];
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Whether an answer sends its reader on to another address. */
export function isRedirect({ status, headers }: Answer): boolean {
  return REDIRECTS.has(status) && headerOf(headers, 'location') !== null;
}

/** Asks for `start` and for every address that the answers lead on to; `ask` does so once for each. */
export async function followRedirects(
  start: URL,
  ask: (url: URL, hop: number) => Promise<Answer | FetchFailure>,
): Promise<Followed | FetchFailure> {
  const redirects: FetchedPage['redirects'][number][] = [];
  const seen = new Set<string>();
  let url = start;
  for (;;) {
    seen.add(url.href);
    const answer = await ask(url, redirects.length);
    if (isFailure(answer)) return redirects.length === 0 ? answer : onTheWay(answer, url);
    if (!isRedirect(answer)) return { answer, finalUrl: url, redirects };
    const next = parseLocation(headerOf(answer.headers, 'location') ?? '', url);
    if (isFailure(next)) return next;
    if (seen.has(next.href)) return failed('could not be fetched: its redirects lead in a circle');
    if (redirects.length >= MAX_REDIRECTS) {
      return failed(`could not be fetched: it leads on through more than ${MAX_REDIRECTS} redirects`);
    }
    redirects.push({ status: answer.status, from: url.href, to: next.href });
    url = next;
  }
}

/** The failure of an address that was not the one asked for. */
function onTheWay(failure: FetchFailure, url: URL): FetchFailure {
  return { ...failure, detail: `leads to ${url.href}, which ${failure.detail}` };
}
