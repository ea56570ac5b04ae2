import type { RecordList } from '../../core/record.ts';
import type { ExportSource } from './export-source.ts';
import { RECORD_LISTS, RECORD_SCHEMA } from './json.ts';

/** What a line holds, by the list it comes from. */
const KIND = {
  articles: 'article',
  stories: 'story',
  entities: 'entity',
  statements: 'statement',
  events: 'event',
  timeline: 'timeline',
  threads: 'thread',
  conflicts: 'conflict',
} as const satisfies Readonly<Record<RecordList, string>>;

/**
 * One JSON object a line, `{"kind", "item"}`: first `{"kind":"record","item":{"schema":…}}`, then every item of the
 * record in the order of `RECORD_LISTS`, then what there was to say of the inputs (`diagnostic`, `duplicate`). The item
 * stands by itself because entities and conflicts have a kind of their own.
 */
export function* exportJsonl(source: ExportSource): Generator<string> {
  yield lineOf('record', { schema: RECORD_SCHEMA });
  for (const list of RECORD_LISTS) {
    for (const item of source.each(list)) yield lineOf(KIND[list], item);
  }
  for (const notice of source.notices) yield lineOf('diagnostic', notice);
  for (const duplicate of source.duplicates) yield lineOf('duplicate', duplicate);
}

function lineOf(kind: string, item: unknown): string {
  return `${JSON.stringify({ kind, item })}\n`;
}
