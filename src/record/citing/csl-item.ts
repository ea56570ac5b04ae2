import { dateWords } from '../../../web/date-words.ts';
import type { Article } from '../../core/article.ts';
import type { RecordArticle } from '../../core/record.ts';
import { type CalendarDate, calendarDate, intervalEnds, withoutQualifier } from '../export/edtf-dates.ts';
import { type CslName, cslName } from './csl-name.ts';

/** An article as an item of CSL-JSON 1.0.2 (https://github.com/citation-style-language/schema, csl-data.json). */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'document';
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly annote?: string;
  /** What the record knows beside it. */
  readonly custom: Readonly<Record<string, unknown>>;
}

/** A date of CSL: parts, a season of a year, `circa` where it is not certain; else in words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: true;
  readonly literal?: string;
}

/** EDTF seasons as CSL numbers them. */
const SEASONS: Readonly<Record<string, number>> = { '21': 1, '22': 2, '23': 3, '24': 4 };

/**
 * The article as citation programs read it; `read` is what was read from it, `url` its address on the web. A date
 * that the record inferred is not certain, and no date is put in for one that is missing.
 */
export function cslItem(recorded: RecordArticle, read: Article | null, url: string | undefined): CslItem {
  const { id, uri, outlet, title, published, publishedHow, publishedRule, form, copyOf } = recorded;
  const authors = read?.authors ?? [];
  const inferred = publishedHow === 'inferred';
  const issued = cslDate(published);
  const retrieved = recorded.retrieved ?? read?.retrieved;
  const accessed = retrieved ? cslDate(retrieved.slice(0, 10)) : null;
  return {
    id,
    type: outlet !== null ? 'article-newspaper' : url !== undefined ? 'webpage' : 'document',
    ...(title !== null && { title }),
    ...(authors.length > 0 && { author: authors.map(cslName) }),
    ...(outlet !== null && { 'container-title': outlet }),
    ...(issued && { issued: inferred && !issued.literal ? { ...issued, circa: true } : issued }),
    ...(accessed && { accessed }),
    ...(url !== undefined && { URL: url }),
    ...(read?.language && { language: read.language }),
    ...(inferred && { annote: `Date inferred${publishedRule === undefined ? '' : `: ${publishedRule}`}` }),
    custom: { uri, form, sha256: read?.source.sha256, published, publishedHow, copyOf: copyOf ?? undefined },
  };
}

/**
 * The article as it is cited. One that has neither a title nor an address is named by its file, which is in no language
 * (`zxx` in ISO 639): styles capitalise the words of English titles.
 */
export function citedItem(recorded: RecordArticle, read: Article | null, url: string | undefined): CslItem {
  const item = cslItem(recorded, read, url);
  return item.title === undefined && url === undefined ? { ...item, title: recorded.uri, language: 'zxx' } : item;
}

function cslDate(edtf: string | null): CslDate | null {
  if (edtf === null) return null;
  const ends = intervalEnds(edtf)?.map(calendarDate);
  if (ends?.[0] && ends[1]) return { 'date-parts': [parts(ends[0]), parts(ends[1])] };
  const plain = withoutQualifier(edtf);
  const circa = plain === edtf ? {} : ({ circa: true } as const);
  const date = calendarDate(plain);
  if (date) return { 'date-parts': [parts(date)], ...circa };
  const season = /^\d{4}-\d{2}$/.test(plain) ? SEASONS[plain.slice(5)] : undefined;
  if (season !== undefined) return { 'date-parts': [[Number(plain.slice(0, 4))]], season, ...circa };
  return { literal: dateWords(edtf).full };
}

function parts({ year, month, day }: CalendarDate): readonly number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
