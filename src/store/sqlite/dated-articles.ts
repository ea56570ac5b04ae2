import { isDay } from '../../core/date.ts';
import type { DatedArticle } from '../../core/dated-article.ts';
import { number, text, textOrNull } from './columns.ts';
import type { Database, Row } from './database.ts';

/** Every stored article with the days its sentences speak of, in order of id. Three passes, whatever the number. */
export function readDatedArticles(database: Database): readonly DatedArticle[] {
  const articles = database.all('SELECT id, text, published FROM articles WHERE replaced = 0 ORDER BY id');
  const sentences = byArticle(
    database.all('SELECT article_id, span_start, span_end FROM sentences ORDER BY article_id, position'),
  );
  const days = byArticle(
    database.all(`SELECT article_id, span_start, edtf FROM times
      WHERE type IN ('DATE', 'TIME') AND length(edtf) = 10 ORDER BY article_id, position`),
  );
  return articles.map((article) => {
    const id = text(article, 'id');
    const spans = sentences.get(id) ?? [];
    const dated = (days.get(id) ?? []).filter((row) => isDay(text(row, 'edtf')));
    return {
      id,
      text: text(article, 'text'),
      published: textOrNull(article, 'published'),
      sentences: joinDays(spans, dated),
    };
  });
}

/** Both in text order, so one walk gives each sentence the days that stand in it. */
function joinDays(sentences: readonly Row[], dated: readonly Row[]): DatedArticle['sentences'] {
  let next = 0;
  return sentences.map((sentence) => {
    const [start, end] = [number(sentence, 'span_start'), number(sentence, 'span_end')];
    const days = new Set<string>();
    for (; next < dated.length; next += 1) {
      const row = dated[next] as Row;
      const at = number(row, 'span_start');
      if (at >= end) break;
      if (at >= start) days.add(text(row, 'edtf'));
    }
    return { span: [start, end], days: [...days] };
  });
}

function byArticle(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = text(row, 'article_id');
    const known = groups.get(id);
    if (known) known.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}
