import { recordTitle } from '../export-index.ts';
import type { ExportSource } from '../export-source.ts';
import { VIEWS } from './views.ts';
import { writeYaml, type Yaml } from './write-yaml.ts';

const OFFSETS = 'Place of the words in the text of the article, in UTF-16 code units.';

const TABLE_NOTES: Readonly<Record<string, Yaml>> = {
  articles: {
    description: 'The articles with their text. copy_of names the one that the text was taken from.',
    label_column: 'title',
    facets: ['outlet', 'form', 'story'],
    sort: 'published',
  },
  sentences: { description: 'Every sentence that was read, to search in.', size: 50 },
  names: {
    description: 'People, organizations, places and others that are named.',
    label_column: 'name',
    facets: ['kind'],
    sort_desc: 'mentions',
  },
  statements: {
    description: 'Who said, denied, promised or took back what. The view who_said_what has names for ids.',
    label_column: 'words',
    facets: ['speaker', 'stance', 'quotation'],
    sort: 'date',
    columns: {
      date: 'When it was said, as EDTF: a month is 2019-03, a season 2019-21.',
      date_how: 'given by the user, stated in the article, inferred by date_rule, or unknown.',
      confidence: 'How sure the program is to have read it rightly, not whether it is true.',
    },
  },
  events: { description: 'What happened, is planned, or is said not to have happened.', facets: ['type', 'realis'] },
  timeline: { description: 'The lines of the timeline.', label_column: 'text', sort: 'date' },
  evidence: { description: 'The exact words behind every line.', columns: { start: OFFSETS, end: OFFSETS } },
  altered: {
    description: 'Words in which a rendering of a statement, or a side of a conflict, differs from another.',
    columns: { start: OFFSETS, end: OFFSETS },
  },
  diagnostics: {
    description: 'What was noticed of the inputs. One without an article was left out, and this is why.',
    facets: ['severity', 'code'],
  },
  duplicates: { description: 'Inputs that are in the record once already, by their bytes or their text.' },
};

const SEARCH_SENTENCES = `
select sentences.text, articles.outlet, articles.published, articles.title, articles.url
from sentences_fts
join sentences on sentences.id = sentences_fts.rowid
join articles on articles.id = sentences.article
where sentences_fts match escape_fts(:words)
order by sentences_fts.rank`.trim();

/** What Datasette shows beside the tables: titles, descriptions, facets and a search as a form. `name` is the database's. */
export function datasetteMetadata(source: ExportSource, name: string): string {
  const title = recordTitle(source);
  const views = Object.fromEntries(VIEWS.map((view) => [view.name, { description: view.description }]));
  return writeYaml({
    title,
    description: 'Who said what about whom, when, and where accounts differ. It does not say who is right.',
    databases: {
      [name]: {
        title,
        tables: { ...TABLE_NOTES, ...views },
        queries: {
          search_sentences: { title: 'Search in sentences', sql: SEARCH_SENTENCES },
        },
      },
    },
  });
}
