import type { PageBox } from './page-runs.ts';

/** Classes that networks give to the quotation of a post which their scripts turn into a box. */
const EMBED_CLASS =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|fb-(?:post|video)|bluesky-embed|mastodon-embed|tiktok-embed|text-post-media|reddit-(?:embed-bq|card)|telegram-post|imgur-embed-pub)(?=$|\s)/i;

/** Whether an element is a post of a network that the article quotes: its words are the article's, whatever holds it. */
export function isEmbeddedPost({ tag, classes }: PageBox): boolean {
  return tag === 'blockquote' && EMBED_CLASS.test(classes);
}
