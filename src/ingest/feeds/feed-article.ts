import type { GivenMetadata } from '../../core/article.ts';
import type { InputRef } from '../inputs.ts';
import { type FeedItem, itemKey } from './feed.ts';
import { escapeHtml } from './feed-text.ts';

/** What a feed says of an article: it counts where the page itself says nothing clear. */
export function declaredBy({ title, outlet, authors, published }: FeedItem): Pick<GivenMetadata, 'declared'> {
  const declared = {
    by: 'feed',
    ...(title !== null && { title }),
    ...(outlet !== null && { outlet }),
    ...(authors.length > 0 && { authors }),
    ...(published !== null && { published }),
  };
  return { declared };
}

/** An item as an input, from the text in the feed itself; `null` where the feed gives only a teaser. */
export function inlineArticle(item: FeedItem, feedUri: string): InputRef | null {
  const { content, title, url } = item;
  if (content === null) return null;
  const heading = title === null ? '' : escapeHtml(title);
  const head = `<meta charset="utf-8">${heading && `<title>${heading}</title>`}`;
  const body = `<article>${heading && `<h1>${heading}</h1>\n`}${content}</article>`;
  return {
    kind: 'inline',
    uri: url ?? `${feedUri}#${itemKey(item)}`,
    mediaType: 'text/html',
    content: `<!doctype html>\n<html><head>${head}</head>\n<body>${body}</body></html>\n`,
    given: { ...(url !== null && { url }), ...declaredBy(item) },
  };
}
