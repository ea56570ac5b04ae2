import type { Evidence } from '../../core/evidence.ts';
import type { OnrecordRecord } from '../../core/record.ts';
import type { ExportArticle, ExportFile } from './formats.ts';

type Cell = string | number | null | readonly string[];
type Row = readonly Cell[];

interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  rows(record: OnrecordRecord, names: Names): Iterable<Row>;
}

/** What ids stand for, so that a table can be read without joining it to another. */
interface Names {
  readonly entity: ReadonlyMap<string, string>;
  readonly story: ReadonlyMap<string, string>;
  readonly url: ReadonlyMap<string, string>;
}

const TABLES: readonly Table[] = [
  {
    name: 'articles.csv',
    columns: [
      'id',
      'uri',
      'url',
      'outlet',
      'title',
      'published',
      'published_how',
      'form',
      'story',
      'story_title',
      'copy_of',
      'copy_reason',
    ],
    *rows(record, names) {
      for (const article of record.articles) {
        const { id, uri, outlet, title, published, publishedHow, form, story, copyOf, copyReason } = article;
        const storyTitle = names.story.get(story ?? '') ?? null;
        const url = names.url.get(id) ?? null;
        yield [id, uri, url, outlet, title, published, publishedHow, form, story, storyTitle, copyOf, copyReason];
      }
    },
  },
  {
    name: 'entities.csv',
    columns: ['id', 'kind', 'name', 'aliases', 'roles', 'mentions', 'articles'],
    *rows(record) {
      for (const { id, kind, name, aliases, roles, mentions, articles } of record.entities) {
        yield [id, kind, name, aliases, roles, mentions, articles];
      }
    },
  },
  {
    name: 'statements.csv',
    columns: [
      'id',
      'speaker',
      'speaker_name',
      'speaker_text',
      'about',
      'about_names',
      'stance',
      'realis',
      'quotation',
      'date',
      'date_how',
      'cue',
      'exact',
      'confidence',
      'cites',
      'variants_of',
      'parent',
    ],
    *rows(record, names) {
      for (const statement of record.statements) {
        const { id, speaker, speakerText, about, stance, realis, quotation, date, dateHow } = statement;
        const { cue, exact, confidence, cites, variantsOf, parent } = statement;
        const speakerName = names.entity.get(speaker ?? '') ?? null;
        const said = [stance, realis, quotation, date, dateHow, cue, exact, confidence, cites, variantsOf, parent];
        yield [id, speaker, speakerName, speakerText, about, namesOf(about, names), ...said];
      }
    },
  },
  {
    name: 'events.csv',
    columns: [
      'id',
      'type',
      'participants',
      'participant_names',
      'place',
      'place_name',
      'date',
      'date_how',
      'realis',
      'reports',
      'origins',
    ],
    *rows(record, names) {
      for (const { id, type, participants, place, date, dateHow, realis, reports, origins } of record.events) {
        const who = [participants, namesOf(participants, names)];
        yield [id, type, ...who, place, names.entity.get(place ?? '') ?? null, date, dateHow, realis, reports, origins];
      }
    },
  },
  {
    name: 'timeline.csv',
    columns: ['id', 'date', 'date_how', 'text', 'event', 'statement', 'salience', 'reports', 'origins'],
    *rows(record) {
      for (const { id, date, how, text, event, statement, salience, reports, origins } of record.timeline) {
        yield [id, date, how, text, event, statement, salience, reports, origins];
      }
    },
  },
  {
    // One row a position. `change` and `change_from` say which earlier statement of the thread it changes, and how.
    name: 'threads.csv',
    columns: [
      'thread',
      'speaker',
      'speaker_name',
      'topic',
      'position',
      'statement',
      'date',
      'stance',
      'change',
      'change_from',
    ],
    *rows(record, names) {
      for (const { id, speaker, topic, positions, changes } of record.threads) {
        const thread = [id, speaker, names.entity.get(speaker) ?? null, topic];
        for (const [index, { statement, date, stance }] of positions.entries()) {
          const into = changes.filter(({ to }) => to === statement);
          const change = [into.map(({ kind }) => kind), into.map(({ from }) => from)];
          yield [...thread, index + 1, statement, date, stance, ...change];
        }
      }
    },
  },
  {
    name: 'conflicts.csv',
    columns: ['conflict', 'kind', 'relation', 'side', 'claim'],
    *rows(record) {
      for (const { id, kind, relation, sides } of record.conflicts) {
        for (const [index, { claim }] of sides.entries()) yield [id, kind, relation, index + 1, claim];
      }
    },
  },
  {
    // Every span of every line. `side` is that of a conflict; `part` counts the spans of one owner from 0.
    name: 'evidence.csv',
    columns: ['owner_kind', 'owner', 'side', 'part', 'article', 'start', 'end', 'exact', 'prefix', 'suffix', 'page'],
    *rows(record) {
      for (const { id, evidence } of record.statements) yield* evidenceRows('statement', id, null, evidence);
      for (const { id, evidence } of record.events) yield* evidenceRows('event', id, null, evidence);
      for (const { id, evidence } of record.timeline) yield* evidenceRows('timeline', id, null, evidence);
      for (const { id, sides } of record.conflicts) {
        for (const [index, { evidence }] of sides.entries()) {
          yield* evidenceRows('conflict', id, index + 1, evidence);
        }
      }
    },
  },
];

function* evidenceRows(kind: string, owner: string, side: number | null, all: readonly Evidence[]): Generator<Row> {
  for (const [part, { article, start, end, exact, prefix, suffix, page }] of all.entries()) {
    yield [kind, owner, side, part, article, start, end, exact, prefix, suffix, page ?? null];
  }
}

/**
 * Tables as RFC 4180 has them: CRLF at line ends, cells quoted where they must be, a header in each. They begin with a
 * byte order mark, without which spreadsheets read UTF-8 as the machine's old code page. Several values in a cell are
 * joined by `; `. Text that a spreadsheet would run as a formula gets an apostrophe in front (`guardFormula`), so
 * offsets hold for the cells without it; the JSON exports hold the bare text.
 */
export function* exportCsv(record: OnrecordRecord, articles: readonly ExportArticle[]): Generator<ExportFile> {
  const names: Names = {
    entity: new Map(record.entities.map(({ id, name }) => [id, name])),
    story: new Map(record.stories.map(({ id, title }) => [id, title])),
    url: new Map(articles.flatMap(({ id, url }) => (url === null ? [] : [[id, url] as const]))),
  };
  for (const table of TABLES) yield { name: table.name, chunks: writeTable(table, record, names) };
}

function* writeTable(table: Table, record: OnrecordRecord, names: Names): Generator<string> {
  yield `\uFEFF${writeRow(table.columns)}`;
  for (const row of table.rows(record, names)) yield writeRow(row);
}

function writeRow(row: Row): string {
  return `${row.map(writeCell).join(',')}\r\n`;
}

/** A cell as RFC 4180 writes it; `null` is empty. */
export function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = guardFormula(typeof cell === 'string' ? cell : cell.join('; '));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text with an apostrophe in front when it begins with a character that makes spreadsheets run it as a formula
 * (OWASP, "CSV Injection").
 */
function guardFormula(text: string): string {
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}

function namesOf(ids: readonly string[], names: Names): readonly string[] {
  return ids.map((id) => names.entity.get(id) ?? id);
}
