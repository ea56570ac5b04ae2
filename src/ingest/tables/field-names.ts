/**
 * Names under which crawlers, archives and news services write the same thing, in the order in which they count: small
 * letters without `_`, `-`, `.` and spaces, so that `date_publish`, `datePublish` and `Date publish` are one. Taken from
 * what news-please, newspaper3k, trafilatura, Scrapy, Media Cloud, GDELT, NewsAPI, JSON Feed and schema.org write.
 */
export const FIELD_NAMES = {
  text: [
    'maintext',
    'articletext',
    'articlebody',
    'fulltext',
    'cleanedtext',
    'text',
    'bodytext',
    'contenttext',
    'content',
    'body',
    'rawtext',
  ],
  html: [
    'rawhtml',
    'html',
    'pagehtml',
    'htmlcontent',
    'sourcehtml',
    'articlehtml',
    'contenthtml',
    'bodyhtml',
    'bodyxhtml',
  ],
  title: ['title', 'headline', 'articletitle', 'titlepage', 'titlerss'],
  url: ['url', 'link', 'canonicalurl', 'articleurl', 'weburl', 'pageurl', 'permalink', 'source'],
  published: [
    'published',
    'datepublished',
    'datepublish',
    'publishdate',
    'publisheddate',
    'publishedat',
    'publisheddatetime',
    'publicationdate',
    'pubdate',
    'firstpublicationdate',
    'webpublicationdate',
    'date',
    'seendate',
  ],
  outlet: [
    'outlet',
    'publisher',
    'publication',
    'sitename',
    'sourcename',
    'medianame',
    'newspaper',
    'sourcehostname',
    'source',
    'site',
    'sourcedomain',
    'domain',
    'hostname',
  ],
  authors: ['authors', 'author', 'byline', 'creator'],
  language: ['language', 'lang', 'metalang', 'inlanguage'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FieldMeaning = keyof typeof FIELD_NAMES;

/** What programs write where they have nothing: Python's, JavaScript's and pandas' empty values. */
export const EMPTY_VALUES: ReadonlySet<string> = new Set(['', 'none', 'null', 'nan', 'nat', 'undefined', 'n/a']);
