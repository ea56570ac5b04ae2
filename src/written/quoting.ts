import { webLink } from '../../web/web-link.ts';
import { compareDates, compareText } from '../core/date.ts';
import { type Evidence, evidenceOf } from '../core/evidence.ts';
import type { OnrecordRecord, RecordArticle } from '../core/record.ts';
import { firstEndingAfter, type Span } from '../core/span.ts';
import type { FormArticle, FormSection } from './form.ts';

/** What a form needs of an article beside the record. */
export interface QuotedText {
  readonly text: string;
  /** In text order, without overlaps. */
  readonly sentences: readonly Span[];
}

/** Reads the text of an article; `null` where there is none. */
export type ReadText = (article: string) => QuotedText | null;

/** A record to write from, with the texts it quotes. */
export interface Sources {
  readonly record: OnrecordRecord;
  readonly readText: ReadText;
  /** Addresses on the web, by article id. */
  readonly urls: ReadonlyMap<string, string>;
}

/** The sentences in which the words stand, or the words themselves where the article has no sentence there. */
export function sentencesAround(evidence: Evidence, readText: ReadText): Evidence {
  const article = readText(evidence.article);
  if (!article) return evidence;
  const { text, sentences } = article;
  let { start, end } = evidence;
  const from = firstEndingAfter(sentences, (span) => span, start);
  for (let index = from; index < sentences.length; index += 1) {
    const [first, last] = sentences[index] ?? [end, end];
    if (first >= evidence.end) break;
    start = Math.min(start, first);
    end = Math.max(end, last);
  }
  return evidenceOf({ id: evidence.article, text }, [start, end]);
}

/** The first piece of evidence of each article, in the order given. */
export function onceEachArticle(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter(({ article }) => !seen.has(article) && seen.add(article));
}

/**
 * Articles, and independent ones among them, that the evidence comes from: a copy counts as what it was taken from, and
 * all revisions of one article once.
 */
export function countReports(
  evidence: readonly Evidence[],
  articles: ReadonlyMap<string, RecordArticle>,
): { readonly reports: number; readonly origins: number } {
  const ids = new Set(evidence.map(({ article }) => article));
  const origins = new Set([...ids].map((id) => articles.get(id)?.copyOf ?? id));
  const reports = new Set([...ids].map((id) => firstRevision(id, articles)));
  return { reports: reports.size, origins: origins.size };
}

function firstRevision(id: string, articles: ReadonlyMap<string, RecordArticle>): string {
  let first = id;
  for (let former = articles.get(id)?.revisionOf; former; former = articles.get(former)?.revisionOf) first = former;
  return first;
}

/** The articles that the sections quote or name, in order of publication. */
export function articlesOf(sections: readonly FormSection[], { record, urls }: Sources): readonly FormArticle[] {
  const ids = new Set(
    sections.flatMap(({ items }) =>
      items.flatMap(({ article, quotes }) => [
        ...(article === null ? [] : [article]),
        ...quotes.flatMap(({ evidence, also }) => [evidence.article, ...also.map((each) => each.article)]),
      ]),
    ),
  );
  return record.articles
    .filter(({ id }) => ids.has(id))
    .map(({ id, outlet, title, published, publishedHow, publishedRule, uri }) => ({
      id,
      outlet,
      title,
      published,
      publishedHow,
      ...(publishedRule !== undefined && { publishedRule }),
      uri,
      url: webLink(urls.get(id) ?? null),
    }))
    .sort((a, b) => compareDates(a.published, b.published) || compareText(a.id, b.id));
}
