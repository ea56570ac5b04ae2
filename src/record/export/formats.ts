import { exportCslJson } from './csl-json.ts';
import { exportCsv } from './csv/csv.ts';
import type { ExportFile, ExportFormat, ExportSource } from './export-source.ts';
import { exportFollowTheMoney } from './follow-the-money/follow-the-money.ts';
import type { ExportFormatName } from './format-names.ts';
import { exportHtml } from './html.ts';
import { exportICalendar } from './icalendar/icalendar.ts';
import { exportJson } from './json.ts';
import { exportJsonLd } from './json-ld/json-ld.ts';
import { exportJsonl } from './jsonl.ts';
import { exportMarkdown } from './markdown.ts';
import { exportSqlite } from './sqlite/sqlite.ts';
import { exportTimeMl } from './time-ml/time-ml.ts';
import { exportTimelineJs } from './timeline-js.ts';
import { exportWebAnnotation } from './web-annotation.ts';

/** A format that is one file, which the user names. */
function oneFile(description: string, write: (source: ExportSource) => Iterable<string>): ExportFormat {
  return { description, folder: false, files: (source) => [{ name: null, chunks: write(source) }] };
}

function folder(description: string, files: (source: ExportSource) => Iterable<ExportFile>): ExportFormat {
  return { description, folder: true, files };
}

/** The forms in which a record leaves the program. The same record gives the same bytes in each. */
export const EXPORT_FORMATS = {
  json: oneFile('the whole record as one JSON object', exportJson),
  jsonl: oneFile('one JSON object a line, each with its kind', exportJsonl),
  csv: folder('a folder of tables for spreadsheets and statistics', exportCsv),
  markdown: oneFile(
    'a dossier to read: timeline, statements, threads, conflicts, each line with its source',
    exportMarkdown,
  ),
  html: oneFile('one page to read and to print, with the articles in it', exportHtml),
  webannotation: oneFile(
    'annotations of the W3C model: the words in the articles, and what was made of them',
    exportWebAnnotation,
  ),
  jsonld: oneFile('linked data: schema.org, PROV-O, CiTO', exportJsonLd),
  timelinejs: oneFile('what TimelineJS shows', exportTimelineJs),
  ics: oneFile('a calendar (iCalendar) of the timeline', exportICalendar),
  ftm: oneFile('FollowTheMoney entities, one a line', exportFollowTheMoney),
  'csl-json': oneFile('the articles for citation programs', exportCslJson),
  timeml: folder('a folder of articles with dates and events marked in TimeML', exportTimeMl),
  sqlite: folder('a database with search and views, and what Datasette needs beside it', exportSqlite),
} as const satisfies Readonly<Record<ExportFormatName, ExportFormat>>;
