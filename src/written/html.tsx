import { createHash } from 'node:crypto';
import { renderToString } from 'preact-render-to-string';
import { dateMark } from '../../web/date-label.tsx';
import type { Evidence } from '../core/evidence.ts';
import { visibleText } from '../core/visible-text.ts';
import type { FormArticle, FormDate, FormItem, FormQuote, FormSection, WrittenForm } from './form.ts';
import { FORM_STYLE } from './form-style.ts';
import { isUndated } from './merge-items.ts';
import {
  ARTICLES_HEADING,
  alsoShown,
  articlesById,
  dateText,
  NONE_FOUND,
  publishedDate,
  quoteRuns,
  reachText,
  sourceText,
  UNDATED_HEADING,
  WHOSE_WORDS,
} from './wording.ts';

type ArticlesById = ReadonlyMap<string, FormArticle>;

/**
 * A form as one HTML page that opens offline and runs no script. Whatever comes from articles stands in it as text,
 * never as markup, and harmful control characters are made visible.
 */
export function* formToHtml(form: WrittenForm): Generator<string> {
  const articles = articlesById(form);
  yield '<!doctype html>\n<html lang="en">';
  yield markupOf(<Head title={form.title} />);
  yield '<body>';
  yield markupOf(<Mast form={form} />);
  yield '<main class="form">';
  for (const section of form.sections) {
    yield markupOf(<Section section={section} articles={articles} apart={form.form !== 'digest'} />);
  }
  yield markupOf(<Articles articles={form.articles} />);
  yield '</main></body></html>\n';
}

function Head({ title }: { readonly title: string }) {
  const hash = createHash('sha256').update(FORM_STYLE).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <meta name="generator" content="Onrecord" />
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: FORM_STYLE }} />
    </head>
  );
}

function Mast({ form: { title, notes } }: { readonly form: WrittenForm }) {
  return (
    <header class="mast">
      <p class="brand">
        <mark>On record</mark>
      </p>
      <h1>{title}</h1>
      <p class="dek">{[...notes, WHOSE_WORDS].join(' ')}</p>
    </header>
  );
}

interface SectionProps {
  readonly section: FormSection;
  readonly articles: ArticlesById;
  /** Whether what has no date stands apart, under a heading that says so. */
  readonly apart: boolean;
}

function Section({ section: { heading, items, leftOut }, articles, apart }: SectionProps) {
  const dated = apart ? items.filter((item) => !isUndated(item)) : items;
  const undated = apart ? items.filter(isUndated) : [];
  return (
    <section>
      <h2>{heading}</h2>
      {items.length === 0 && <p class="none">{NONE_FOUND}</p>}
      <Items items={dated} articles={articles} />
      {undated.length > 0 && <h3>{UNDATED_HEADING}</h3>}
      <Items items={undated} articles={articles} />
      {leftOut > 0 && <p class="of">{leftOut} more left out.</p>}
    </section>
  );
}

/** What the form rests on, each article with its address or file, for paper too. */
function Articles({ articles }: { readonly articles: readonly FormArticle[] }) {
  return (
    <section class="articles">
      <h2>{ARTICLES_HEADING}</h2>
      {articles.length === 0 && <p class="none">{NONE_FOUND}</p>}
      <ol class="axis">
        {articles.map((article) => (
          <li class={dateMark(article.published, article.publishedHow)}>
            <When date={publishedDate(article)} />
            <NamedArticle article={article} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Items({ items, articles }: { readonly items: readonly FormItem[]; readonly articles: ArticlesById }) {
  if (items.length === 0) return null;
  return (
    <ol class="axis">
      {items.map((item) => (
        <Item item={item} articles={articles} />
      ))}
    </ol>
  );
}

function Item({ item, articles }: { readonly item: FormItem; readonly articles: ArticlesById }) {
  const { date, labels, quotes, article } = item;
  const named = articles.get(article ?? '');
  const reach = reachText(item);
  return (
    <li class={date ? dateMark(date.value, date.how) : 'undated'}>
      <When date={date} />
      <div class="w">
        {labels.length > 0 && (
          <p class="facts">
            {labels.map((label) => (
              <span class="st">{label}</span>
            ))}
          </p>
        )}
        {named && <NamedArticle article={named} />}
        {quoteRuns(quotes).flatMap((run) =>
          run.map((quote, place) => (
            <Quote quote={place === 0 ? quote : { ...quote, labels: [] }} articles={articles} />
          )),
        )}
        {reach !== '' && <p class="of">{reach}</p>}
      </div>
    </li>
  );
}

function When({ date }: { readonly date: FormDate | null }) {
  if (!date) return <span class="date" />;
  const { when, note } = dateText(date);
  return (
    <span class="date">
      <span class="when">{when}</span>
      {note !== '' && <small>{note}</small>}
    </span>
  );
}

function Quote({ quote, articles }: { readonly quote: FormQuote; readonly articles: ArticlesById }) {
  const { labels, date, evidence, cites } = quote;
  const when = date ? dateText(date) : null;
  const marks = [...labels, ...(when ? [[when.when, when.note].filter((part) => part !== '').join(', ')] : [])];
  const { named, more } = alsoShown(quote);
  return (
    <div class="said">
      {marks.length > 0 && <span class="of">{marks.join(' · ')}</span>}
      <span class="q">{evidence.exact}</span>{' '}
      <span class="src">
        [<Source evidence={evidence} articles={articles} cites={cites} />]{named.length > 0 && ' (also: '}
        {named.map((each, place) => (
          <>
            {place > 0 && '; '}
            <Source evidence={each} articles={articles} cites={[]} />
          </>
        ))}
        {more !== '' && `; ${more}`}
        {named.length > 0 && ')'}
      </span>
    </div>
  );
}

interface SourceProps {
  readonly evidence: Evidence;
  readonly articles: ArticlesById;
  readonly cites: readonly string[];
}

function Source({ evidence, articles, cites }: SourceProps) {
  const { outlet, url, published, file, place, cites: cited } = sourceText(evidence, articles, cites);
  const rest = [file ?? '', place, cited].filter((part) => part !== '');
  return (
    <>
      <Linked text={`${outlet}, ${published}`} url={url} />
      {`, ${rest.join(', ')}`}
    </>
  );
}

function NamedArticle({ article: { title, outlet, uri, url } }: { readonly article: FormArticle }) {
  return (
    <p class="said">
      <span class="q">
        <Linked text={title ?? uri} url={url} />
      </span>{' '}
      <span class="src">{`[${outlet ?? 'outlet not stated'}, ${uri}]`}</span>
    </p>
  );
}

function Linked({ text, url }: { readonly text: string; readonly url: string | null }) {
  return url === null ? <span>{text}</span> : <a href={url}>{text}</a>;
}

function markupOf(node: Parameters<typeof renderToString>[0]): string {
  return visibleText(renderToString(node));
}
