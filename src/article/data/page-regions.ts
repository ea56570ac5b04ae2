/** Elements that by their name hold no article text, and the rule that says so. */
export const REGION_TAGS: Readonly<Record<string, string>> = {
  nav: 'nav',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  button: 'button',
  dialog: 'dialog',
  menu: 'nav',
};

/**
 * Words of class names and ids that say what an element holds, with the kind of its blocks. A word counts when it stands
 * alone between marks or capitals: `related-links`, `relatedLinks`, but not `unrelated`. In order; the first counts.
 */
export const REGION_WORDS: readonly {
  readonly rule: string;
  readonly kind: 'related' | 'newsletter' | 'advert' | 'byline' | 'dateline' | 'caption' | 'credit' | 'other';
  readonly words: ReadonlySet<string>;
}[] = [
  {
    rule: 'class-newsletter',
    kind: 'newsletter',
    words: new Set(['newsletter', 'newsletters', 'signup', 'subscribe', 'subscription', 'mailchimp']),
  },
  {
    rule: 'class-advert',
    kind: 'advert',
    words: new Set([
      'ad',
      'ads',
      'advert',
      'adverts',
      'advertisement',
      'advertising',
      'adslot',
      'sponsor',
      'sponsored',
      'outbrain',
      'taboola',
      'dfp',
    ]),
  },
  {
    rule: 'class-related',
    kind: 'related',
    words: new Set([
      'related',
      'recirc',
      'recommended',
      'recommendations',
      'recommendation',
      'readmore',
      'seealso',
      'trending',
      'popular',
    ]),
  },
  {
    rule: 'class-caption',
    kind: 'caption',
    words: new Set(['caption', 'figcaption', 'gallery', 'slideshow', 'lightbox']),
  },
  { rule: 'class-byline', kind: 'byline', words: new Set(['byline', 'bylines', 'author', 'authors']) },
  { rule: 'class-date', kind: 'dateline', words: new Set(['timestamp', 'dateline', 'pubdate', 'datetime']) },
  { rule: 'class-comments', kind: 'other', words: new Set(['comment', 'comments', 'disqus', 'livefyre', 'respond']) },
  {
    rule: 'class-share',
    kind: 'other',
    words: new Set(['share', 'sharing', 'social', 'sharebar', 'addthis', 'sharedaddy']),
  },
  {
    rule: 'class-navigation',
    kind: 'other',
    words: new Set(['breadcrumb', 'breadcrumbs', 'nav', 'navigation', 'menu', 'topics', 'tags', 'pagination', 'skip']),
  },
  {
    rule: 'class-footer',
    kind: 'other',
    words: new Set(['footer', 'promo', 'teaser', 'cookie']),
  },
  { rule: 'class-copyright', kind: 'credit', words: new Set(['copyright']) },
];
