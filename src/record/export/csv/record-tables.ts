import type { RecordArticle } from '../../../core/record.ts';
import { firstAndLastDay } from '../edtf-dates.ts';
import { alteredRows, evidenceRows } from '../evidence-rows.ts';
import type { ExportSource } from '../export-source.ts';
import { DAYS, namesOf, type Row, type Table, type TableIndex } from './table.ts';

const columns = (names: string): readonly string[] => names.split(' ');

/** A table for each list of the record, and one for all the words they rest on. */
export const RECORD_TABLES: readonly Table[] = [
  {
    name: 'articles.csv',
    columns: [
      ...columns('id uri url outlet title authors published published_how published_rule published_reason'),
      ...DAYS,
      ...columns('modified form language story story_title copy_of copy_reason revision_of retrieved sha256'),
    ],
    *rows(source, index) {
      for (const article of source.each('articles')) yield articleRow(article, source, index);
    },
  },
  {
    name: 'stories.csv',
    columns: columns('id title articles'),
    *rows(source) {
      for (const { id, title, articles } of source.each('stories')) yield [id, title, articles.length];
    },
  },
  {
    name: 'entities.csv',
    columns: columns('id kind name aliases roles mentions articles'),
    *rows(source) {
      for (const { id, kind, name, aliases, roles, mentions, articles } of source.each('entities')) {
        yield [id, kind, name, aliases, roles, mentions, articles];
      }
    },
  },
  {
    name: 'statements.csv',
    columns: [
      ...columns('id speaker speaker_name speaker_text about about_names stance realis quotation'),
      ...columns('date date_how date_rule'),
      ...DAYS,
      ...columns('cue exact confidence cites variants_of variant parent'),
    ],
    *rows(source, index) {
      for (const statement of source.each('statements')) {
        const { id, speaker, speakerText, about, stance, realis, quotation, date, dateHow, dateRule } = statement;
        const { cue, exact, confidence, cites, variantsOf, variant, parent } = statement;
        const who = [speaker, index.entity.get(speaker ?? '') ?? null, speakerText, about, namesOf(about, index)];
        const when = [date, dateHow, dateRule ?? null, ...firstAndLastDay(date)];
        const what = [cue, exact, confidence, cites, variantsOf, variant?.kind ?? null, parent];
        yield [id, ...who, stance, realis, quotation, ...when, ...what];
      }
    },
  },
  {
    name: 'events.csv',
    columns: [
      ...columns('id type participants participant_names place place_name date date_how date_rule'),
      ...DAYS,
      ...columns('realis reports origins'),
    ],
    *rows(source, index) {
      for (const event of source.each('events')) {
        const { id, type, participants, place, date, dateHow, dateRule, realis, reports, origins } = event;
        const who = [participants, namesOf(participants, index), place, index.entity.get(place ?? '') ?? null];
        yield [id, type, ...who, date, dateHow, dateRule ?? null, ...firstAndLastDay(date), realis, reports, origins];
      }
    },
  },
  {
    name: 'timeline.csv',
    columns: [
      ...columns('id date date_how date_rule'),
      ...DAYS,
      ...columns('text event statement salience reports origins'),
    ],
    *rows(source) {
      for (const entry of source.each('timeline')) {
        const { id, date, how, rule, text, event, statement, salience, reports, origins } = entry;
        yield [
          id,
          date,
          how,
          rule ?? null,
          ...firstAndLastDay(date),
          text,
          event,
          statement,
          salience,
          reports,
          origins,
        ];
      }
    },
  },
  {
    // One row a position. `change` and `change_from` say which earlier statement of the thread it changes, and how.
    name: 'threads.csv',
    columns: columns('thread speaker speaker_name topic position statement date stance change change_from'),
    *rows(source, index) {
      for (const { id, speaker, topic, positions, changes } of source.each('threads')) {
        const thread = [id, speaker, index.entity.get(speaker) ?? null, index.entity.get(topic) ?? topic];
        for (const [position, { statement, date, stance }] of positions.entries()) {
          const into = changes.filter(({ to }) => to === statement);
          const change = [into.map(({ kind }) => kind), into.map(({ from }) => from)];
          yield [...thread, position + 1, statement, date, stance, ...change];
        }
      }
    },
  },
  {
    name: 'conflicts.csv',
    columns: columns('conflict kind relation side claim'),
    *rows(source) {
      for (const { id, kind, relation, sides } of source.each('conflicts')) {
        for (const [side, { claim }] of sides.entries()) yield [id, kind, relation, side + 1, claim];
      }
    },
  },
  {
    // Every span of every line. `side` is that of a conflict; `part` counts the spans of one owner from 0.
    name: 'evidence.csv',
    columns: columns('owner_kind owner side part article start end exact prefix suffix page'),
    rows: evidenceRows,
  },
  {
    // Words in which a statement differs from the first to render it (`variants_of`), or a side from the other.
    name: 'altered.csv',
    columns: columns('owner_kind owner side part article start end exact'),
    rows: alteredRows,
  },
];

function articleRow(article: RecordArticle, source: ExportSource, index: TableIndex): Row {
  const { id, uri, outlet, title, published, publishedHow, publishedRule, publishedReason } = article;
  const { form, story, copyOf, copyReason, revisionOf, retrieved } = article;
  const read = source.readLayers(id, [])?.article;
  const when = [published, publishedHow, publishedRule ?? null, publishedReason ?? null, ...firstAndLastDay(published)];
  const who = [index.url.get(id) ?? null, outlet, title, read?.authors ?? null];
  const from = [story, index.story.get(story ?? '') ?? null, copyOf, copyReason, revisionOf, retrieved];
  const about = [read?.modified?.value ?? null, form, read?.language ?? null];
  return [id, uri, ...who, ...when, ...about, ...from, read?.source.sha256 ?? null];
}
