import type { Span } from '../../core/span.ts';
import type { SentenceHit } from '../store.ts';
import { number, span, text, textOrNull } from './columns.ts';
import type { Database, Row } from './database.ts';

// Not in any text a person would look for; a sentence that holds them shows no marks.
const OPEN = '\u0001';
const CLOSE = '\u0002';

/**
 * Sentences with all of the words, best first (BM25). What stands in double quotes is a phrase; case and accents make
 * no difference. Returns nothing for words without a letter or digit.
 */
export function searchSentences(database: Database, words: string, limit: number): readonly SentenceHit[] {
  const query = ftsQuery(words);
  if (query === '') return [];
  const sql = `SELECT s.article_id, s.span_start, s.span_end, s.text, a.uri, a.outlet, a.title, a.published,
      highlight(sentences_fts, 0, char(1), char(2)) AS marked
    FROM sentences_fts
    JOIN sentences s ON s.id = sentences_fts.rowid
    JOIN articles a ON a.id = s.article_id AND a.replaced = 0
    WHERE sentences_fts MATCH ?
    ORDER BY bm25(sentences_fts), s.article_id, s.position
    LIMIT ?`;
  return database.all(sql, query, limit).map(readHit);
}

/** An FTS5 query that has every word and phrase quoted, so that nothing in it is taken for syntax. */
export function ftsQuery(words: string): string {
  return words
    .replaceAll('\u0000', ' ')
    .replace(/[“”]/g, '"')
    .split('"')
    .flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\s+/)))
    .filter((phrase) => /[\p{L}\p{N}]/u.test(phrase))
    .map((phrase) => `"${phrase}"`)
    .join(' ');
}

function readHit(row: Row): SentenceHit {
  const sentence = text(row, 'text');
  return {
    article: text(row, 'article_id'),
    uri: text(row, 'uri'),
    outlet: textOrNull(row, 'outlet'),
    title: textOrNull(row, 'title'),
    published: textOrNull(row, 'published'),
    span: span(row),
    text: sentence,
    marks: marksIn(text(row, 'marked'), sentence),
  };
}

function marksIn(marked: string, sentence: string): readonly Span[] {
  const marks: Span[] = [];
  let removed = 0;
  let start = 0;
  for (let at = 0; at < marked.length; at += 1) {
    const character = marked[at];
    if (character === OPEN) start = at - removed;
    else if (character === CLOSE) marks.push([start, at - removed]);
    else continue;
    removed += 1;
  }
  return marked.length - removed === sentence.length ? marks : [];
}

/** What SQLite finds broken in the file; empty when nothing is. */
export function findDamage(database: Database): readonly string[] {
  const broken = database.all('PRAGMA integrity_check').map((row) => text(row, 'integrity_check'));
  const dangling = database
    .all('PRAGMA foreign_key_check')
    .map(
      (row) => `a row of ${text(row, 'table')} (${number(row, 'fkid')}) refers to nothing in ${text(row, 'parent')}`,
    );
  return [...broken.filter((line) => line !== 'ok'), ...dangling];
}
