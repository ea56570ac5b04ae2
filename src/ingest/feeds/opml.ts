import type { parseOpml } from 'feedsmith';
import type { Feed, FeedAddress } from './feed.ts';
import { NO_HINTS } from './feed.ts';
import { resolveAddress } from './feed-address.ts';
import { plainTitle } from './feed-text.ts';

type Opml = ReturnType<typeof parseOpml>;
type Outlines = NonNullable<NonNullable<Opml['body']>['outlines']>;

/** The feeds of an OPML list, https://opml.org/spec2.opml, from all its folders. */
export function opmlContents(
  list: Opml,
  address: string | null,
): Pick<Feed, 'kind' | 'title' | 'items' | 'feeds' | 'hints'> {
  const feeds: FeedAddress[] = [];
  const collect = (outlines: Outlines): void => {
    for (const { xmlUrl, url, type, text, title, outlines: inner } of outlines) {
      // A list may include another one: type `include` or `link`, with `url`.
      const included = type === 'include' || /\.opml$/i.test(url ?? '') ? url : undefined;
      const found = resolveAddress(xmlUrl ?? included, address);
      if (found !== null) feeds.push({ url: found, title: plainTitle(title ?? text, true), updated: null });
      if (inner) collect(inner);
    }
  };
  collect(list.body?.outlines ?? []);
  return { kind: 'opml', title: plainTitle(list.head?.title, true), items: [], feeds, hints: NO_HINTS };
}
