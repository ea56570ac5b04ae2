/** Whether a body of this `Content-Type` may hold a feed: servers call them all kinds of text, XML, JSON and data. */
export function isFeedType(contentType: string | null): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return /^$|^text\/|[/+](?:xml|json|rss|atom|opml|x-opml|gzip|x-gzip|octet-stream)$|^application\/(?:rss|atom|feed)\b/.test(
    type,
  );
}
