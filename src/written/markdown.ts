import { visibleText } from '../core/visible-text.ts';
import { escapeMarkdown } from '../record/export/markdown.ts';
import type { FormArticle, FormItem, FormQuote, FormSection, WrittenForm } from './form.ts';
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
  type SourceText,
  sourceText,
  UNDATED_HEADING,
  WHOSE_WORDS,
} from './wording.ts';

type Articles = ReadonlyMap<string, FormArticle>;

/** A form in CommonMark: the program's words in italics and bold, the words of articles plain and escaped. */
export function* formToMarkdown(form: WrittenForm): Generator<string> {
  const articles = articlesById(form);
  yield `# ${escapeMarkdown(form.title)}\n\n*${[...form.notes, WHOSE_WORDS].map(escapeMarkdown).join(' ')}*\n`;
  for (const section of form.sections) yield* writeSection(section, articles, form.form === 'digest');
  yield `\n## ${ARTICLES_HEADING}\n\n`;
  if (form.articles.length === 0) yield `*${NONE_FOUND}*\n`;
  for (const article of form.articles) {
    yield `- ${writeDate(publishedDate(article))} ${writeArticle(article)}\n`;
  }
}

function* writeSection(section: FormSection, articles: Articles, isDigest: boolean): Generator<string> {
  yield `\n## ${escapeMarkdown(section.heading)}\n\n`;
  if (section.items.length === 0) yield `*${NONE_FOUND}*\n`;
  const dated = isDigest ? section.items : section.items.filter((item) => !isUndated(item));
  const undated = isDigest ? [] : section.items.filter(isUndated);
  for (const item of dated) yield* writeItem(item, articles);
  if (undated.length > 0) yield `${dated.length > 0 ? '\n' : ''}### ${UNDATED_HEADING}\n\n`;
  for (const item of undated) yield* writeItem(item, articles);
  if (section.leftOut > 0) yield `\n*${section.leftOut} more left out.*\n`;
}

function* writeItem(item: FormItem, articles: Articles): Generator<string> {
  const { date, labels, quotes, article } = item;
  const reach = reachText(item);
  const head = [date ? writeDate(date) : '', writeLabels(labels)].filter((part) => part !== '');
  const tail = reach === '' ? '' : ` *(${reach})*`;
  const [only, ...more] = quotes;
  if (only && more.length === 0) {
    yield `- ${[...head, writeQuote(only, articles)].join(' ')}${tail}\n`;
    return;
  }
  const named = articles.get(article ?? '');
  if (named) head.push(writeArticle(named));
  yield `- ${head.join(' ')}${tail}\n`;
  for (const run of quoteRuns(quotes)) {
    const [first, ...rest] = run;
    if (first && rest.length === 0) yield `  - ${writeQuote(first, articles)}\n`;
    if (!first || rest.length === 0) continue;
    yield `  - ${writeLabels(first.labels)}\n`;
    for (const quote of run) yield `    - ${writeQuote({ ...quote, labels: [] }, articles)}\n`;
  }
}

function writeLabels(labels: readonly string[]): string {
  return labels.length > 0 ? `*${labels.map(escapeMarkdown).join('; ')}:*` : '';
}

function writeDate(date: NonNullable<FormItem['date']>): string {
  const { when, note } = dateText(date);
  return `**${escapeMarkdown(when)}**${note === '' ? '' : ` *(${escapeMarkdown(note)})*`}`;
}

function writeQuote(quote: FormQuote, articles: Articles): string {
  const { labels, date, evidence, cites } = quote;
  const { named, more } = alsoShown(quote);
  const also = [...named.map((each) => writeSource(sourceText(each, articles))), ...(more === '' ? [] : [more])];
  return [
    date ? writeDate(date) : '',
    writeLabels(labels),
    escapeMarkdown(evidence.exact),
    `\\[${writeSource(sourceText(evidence, articles, cites))}\\]`,
    also.length > 0 ? `(also: ${also.join('; ')})` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function writeSource({ outlet, url, published, file, place, cites }: SourceText): string {
  const name = writeLink(`${outlet}, ${published}`, url);
  const rest = [file === null ? '' : writeCode(file), place, escapeMarkdown(cites)];
  return [name, ...rest.filter((part) => part !== '')].join(', ');
}

function writeArticle({ title, outlet, uri, url }: FormArticle): string {
  return `${writeLink(title ?? uri, url)} \\[${[escapeMarkdown(outlet ?? 'outlet not stated'), writeCode(uri)].join(', ')}\\]`;
}

function writeLink(text: string, url: string | null): string {
  if (url === null) return escapeMarkdown(text);
  const href = url.replace(/[()<>\\[\]*_`]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `[${escapeMarkdown(text)}](${href})`;
}

function writeCode(text: string): string {
  return `\`${visibleText(text).replace(/[`\s]+/g, ' ')}\``;
}
