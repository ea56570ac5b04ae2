import type { DocumentPage } from '../../../core/article.ts';
import { pageAt } from '../../../core/document-page.ts';
import type { Evidence } from '../../../core/evidence.ts';
import { RecordReplacedError } from '../../store.ts';
import { json, number, text } from '../columns.ts';
import type { Database } from '../database.ts';
import { readColumns, whole } from './read-columns.ts';

type Words = Pick<Evidence, 'exact' | 'prefix' | 'suffix'>;

/** Where all evidence of a record stands; its words are read when they are asked for. */
export interface EvidenceTable {
  /** By row of the table `evidence`. */
  at(row: number): Evidence;
  /** Reads `exact` of many together and keeps it until the next such call. */
  readAhead(rows: readonly number[]): void;
}

interface Places {
  articleOf(row: number): string;
  start(row: number): number;
  end(row: number): number;
  exact(row: number): string;
  words(row: number): Words;
}

/** Evidence of which the words stay in the store. */
export class LightEvidence implements Evidence {
  readonly row: number;
  readonly places: Places;

  constructor(places: Places, row: number) {
    this.places = places;
    this.row = row;
  }

  get article(): string {
    return this.places.articleOf(this.row);
  }

  get start(): number {
    return this.places.start(this.row);
  }

  get end(): number {
    return this.places.end(this.row);
  }

  get exact(): string {
    return this.places.exact(this.row);
  }

  get prefix(): string {
    return this.places.words(this.row).prefix;
  }

  get suffix(): string {
    return this.places.words(this.row).suffix;
  }

  toJSON(): Evidence {
    const { article, start, end } = this;
    return { article, start, end, ...this.places.words(this.row) };
  }
}

/** Evidence in an article with pages. */
class PagedEvidence extends LightEvidence {
  readonly page: string;

  constructor(places: Places, row: number, page: string) {
    super(places, row);
    this.page = page;
  }

  override toJSON(): Evidence {
    return { ...super.toJSON(), page: this.page };
  }
}

/** Columns of the table, by row. */
interface PlaceColumns {
  /** Numbers of `articles`. */
  readonly article: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly articles: readonly string[];
}

export function readEvidenceTable(database: Database): EvidenceTable {
  const { article, start, end, articles } = readPlaces(database);
  const pages = readPages(database);
  let ahead = new Map<number, string>();
  let last: { readonly row: number; readonly words: Words } | null = null;
  const places: Places = {
    articleOf: (row) => articles[article[row] ?? -1] ?? '',
    start: (row) => start[row] ?? 0,
    end: (row) => end[row] ?? 0,
    exact: (row) => ahead.get(row) ?? places.words(row).exact,
    words(row) {
      if (last?.row !== row) last = { row, words: readWords(database, row, places) };
      return last.words;
    },
  };
  return {
    at(row) {
      const page = pages.size === 0 ? null : pageAt(pages.get(places.articleOf(row)), places.start(row));
      return page === null ? new LightEvidence(places, row) : new PagedEvidence(places, row, page);
    },
    readAhead(rows) {
      const read = readColumns(
        database,
        { id: 'id', article: 'article_id', start: 'span_start', exact: whole('exact') },
        'FROM evidence WHERE id IN (SELECT value FROM json_each(?))',
        JSON.stringify(rows),
      );
      ahead = new Map();
      for (const [at, row] of (read.id as readonly number[]).entries()) {
        const isSame = read.article[at] === places.articleOf(row) && read.start[at] === places.start(row);
        if (isSame) ahead.set(row, String(read.exact[at]));
      }
    },
  };
}

function readPlaces(database: Database): PlaceColumns {
  const size = number(database.get('SELECT coalesce(max(id), 0) AS last FROM evidence') ?? {}, 'last') + 1;
  const [article, start, end] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  // The index over all three gives them without reading the table.
  const sql = `SELECT article_id, json_group_array(id) AS id, json_group_array(span_start) AS start,
      json_group_array(span_end) AS end FROM evidence GROUP BY article_id`;
  const articles = database.all(sql).map((row, place) => {
    const rows = json<readonly number[]>(row, 'id');
    const [starts, ends] = [json<readonly number[]>(row, 'start'), json<readonly number[]>(row, 'end')];
    for (const [at, id] of rows.entries()) {
      article[id] = place;
      start[id] = starts[at] ?? 0;
      end[id] = ends[at] ?? 0;
    }
    return text(row, 'article_id');
  });
  return { article, start, end, articles };
}

/** The row is looked for with what is known of it: a build may have put other evidence in its place. */
function readWords(database: Database, row: number, places: Places): Words {
  const sql = 'SELECT exact, prefix, suffix FROM evidence WHERE id = ? AND article_id = ? AND span_start = ?';
  const found = database.get(sql, row, places.articleOf(row), places.start(row));
  if (!found) throw new RecordReplacedError(database.file);
  return { exact: text(found, 'exact'), prefix: text(found, 'prefix'), suffix: text(found, 'suffix') };
}

function readPages(database: Database): ReadonlyMap<string, readonly DocumentPage[]> {
  const rows = database.all('SELECT id, pages FROM articles WHERE pages IS NOT NULL');
  return new Map(rows.map((row) => [text(row, 'id'), JSON.parse(text(row, 'pages')) as readonly DocumentPage[]]));
}
