import type { OnrecordRecord } from '../../core/record.ts';
import { RECORD_LISTS } from './json.ts';

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
} as const satisfies Readonly<Record<(typeof RECORD_LISTS)[number], string>>;

/**
 * One JSON object a line, `{"kind", "item"}`: first `{"kind":"record","item":{"schema":…}}`, then every item of the
 * record in the order of `RECORD_LISTS`. The item stands by itself because entities and conflicts have a kind of
 * their own.
 */
export function* exportJsonl(record: OnrecordRecord): Generator<string> {
  yield `${JSON.stringify({ kind: 'record', item: { schema: record.schema } })}\n`;
  for (const list of RECORD_LISTS) {
    for (const item of record[list]) yield `${JSON.stringify({ kind: KIND[list], item })}\n`;
  }
}
