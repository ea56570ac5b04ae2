import type { Diagnostic } from '../../core/diagnostic.ts';
import type { IntakeRow } from '../store.ts';
import { readDiagnostic } from './analyses.ts';
import { dateOrNull, number, strings, text, textOrNull } from './columns.ts';
import type { Database } from './database.ts';

/** What is known of each article's coming in, in the order of article ids; its text and layers are not read. */
export function readIntakeRows(database: Database): readonly IntakeRow[] {
  const sql = `SELECT a.id, a.uri, a.url, a.title, a.outlet, a.authors, a.language, a.form, a.retrieved,
      a.published, a.published_how, a.published_rule, a.published_start, a.published_end, i.day,
      (SELECT total(span_end - span_start) FROM blocks b WHERE b.article_id = a.id) AS characters,
      (SELECT total(span_end - span_start) FROM blocks b WHERE b.article_id = a.id AND b.kept = 0) AS removed
    FROM articles a LEFT JOIN intakes i ON i.article_id = a.id WHERE a.replaced = 0 ORDER BY a.id`;
  const diagnostics = readArticleDiagnostics(database);
  return database.all(sql).map((row) => {
    const id = text(row, 'id');
    return {
      id,
      uri: text(row, 'uri'),
      url: textOrNull(row, 'url'),
      title: textOrNull(row, 'title'),
      outlet: textOrNull(row, 'outlet'),
      authors: strings(row, 'authors'),
      language: textOrNull(row, 'language'),
      form: text(row, 'form'),
      published: dateOrNull(row, 'published'),
      retrieved: textOrNull(row, 'retrieved'),
      day: textOrNull(row, 'day'),
      characters: number(row, 'characters'),
      removed: number(row, 'removed'),
      diagnostics: diagnostics.get(id) ?? [],
    };
  });
}

function readArticleDiagnostics(database: Database): ReadonlyMap<string, readonly Diagnostic[]> {
  const byArticle = new Map<string, Diagnostic[]>();
  for (const row of database.all('SELECT * FROM diagnostics ORDER BY article_id, position')) {
    const id = text(row, 'article_id');
    const known = byArticle.get(id);
    if (known) known.push(readDiagnostic(row));
    else byArticle.set(id, [readDiagnostic(row)]);
  }
  return byArticle;
}
