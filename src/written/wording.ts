import { howWords } from '../../web/date-label.tsx';
import { dateWords } from '../../web/date-words.ts';
import { count, reportsAndOrigins } from '../../web/record-words.ts';
import type { Evidence } from '../core/evidence.ts';
import type { FormArticle, FormDate, FormItem, FormQuote, WrittenForm } from './form.ts';

// The program's own words in a form, as text that is not yet escaped; Markdown and HTML share them.

/** What stands above every form: which words are whose. */
export const WHOSE_WORDS =
  'Sentences stand word for word as in the articles, each with its source in brackets and the place of the words in ' +
  'the text of the article. Headings, labels, dates and counts are the program’s. The record does not say who is right.';

export const UNDATED_HEADING = 'Without a date of their own';
/** Over the list of all articles that a form quotes or names. */
export const ARTICLES_HEADING = 'Articles';
export const NONE_FOUND = 'None found.';

/** Sources named in a line; the others are counted. */
const NAMED = 4;

/** A date, no more exact than it is known, and a note on how it is known; the note is empty where the source says it. */
export function dateText(date: FormDate): { readonly when: string; readonly note: string } {
  const { full, unknown } = dateWords(date.value);
  if (date.value === null) return { when: 'undated', note: '' };
  const how = date.how === 'inferred' ? howWords(date.how, date.rule) : '';
  return { when: full, note: [unknown, how].filter((part) => part !== '').join('; ') };
}

/** When an article was published. */
export function publishedDate({
  published: value,
  publishedHow: how,
  publishedRule: rule,
}: PublishedArticle): FormDate {
  return { value, how, ...(rule !== undefined && { rule }) };
}

type PublishedArticle = Pick<FormArticle, 'published' | 'publishedHow' | 'publishedRule'>;

export interface SourceText {
  readonly outlet: string;
  /** Leads to the article; `null` where it has no address on the web: then `file` says where it is. */
  readonly url: string | null;
  readonly published: string;
  readonly file: string | null;
  /** Offsets of the words in the article's text. */
  readonly place: string;
  readonly cites: string;
}

export function sourceText(
  { article: id, start, end }: Evidence,
  articles: ReadonlyMap<string, FormArticle>,
  cites: readonly string[] = [],
): SourceText {
  const article = articles.get(id);
  const day = article?.published ? dateWords(article.published).full : 'undated';
  const published = article?.published && article.publishedHow === 'inferred' ? `${day} (inferred)` : day;
  return {
    outlet: article?.outlet ?? article?.title ?? article?.uri ?? id,
    url: article?.url ?? null,
    published,
    file: article && !article.url && (article.outlet ?? article.title) !== null ? article.uri : null,
    place: `${start}–${end}`,
    cites: cites.length > 0 ? `citing ${cites.join(', ')}` : '',
  };
}

/** Quotes of one side together: those that follow each other with the same labels. */
export function quoteRuns(quotes: readonly FormQuote[]): readonly (readonly FormQuote[])[] {
  const runs: FormQuote[][] = [];
  for (const quote of quotes) {
    const run = runs.at(-1);
    const isSame = run?.[0]?.labels.join() === quote.labels.join() && quote.labels.length > 0 && quote.date === null;
    if (run && isSame) run.push(quote);
    else runs.push([quote]);
  }
  return runs;
}

/** The first further sources of a quote, and how many there are besides. */
export function alsoShown({ also }: FormQuote): { readonly named: readonly Evidence[]; readonly more: string } {
  const rest = also.length - NAMED;
  return { named: also.slice(0, NAMED), more: rest > 0 ? `and ${count(rest, 'more article')}` : '' };
}

/** `in 3 articles, 1 independent`; empty for what one article tells. */
export function reachText({ reports, origins }: FormItem): string {
  return reports > 1 ? reportsAndOrigins(reports, origins) : '';
}

export function articlesById({ articles }: WrittenForm): ReadonlyMap<string, FormArticle> {
  return new Map(articles.map((article) => [article.id, article]));
}
