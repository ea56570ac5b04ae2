import type { OnrecordRecord } from '../../core/record.ts';

/** The lists of the record, in the order in which every export gives them. */
export const RECORD_LISTS = [
  'articles',
  'stories',
  'entities',
  'statements',
  'events',
  'timeline',
  'threads',
  'conflicts',
] as const satisfies readonly (keyof OnrecordRecord)[];

/**
 * The record as one JSON object: `schema` first, then each list, one item to a line, so that two exports can be
 * compared line by line and a large one never stands in memory as one string. Keys keep the order of the types in
 * `core/record.ts`.
 */
export function* exportJson(record: OnrecordRecord): Generator<string> {
  yield `{"schema":${JSON.stringify(record.schema)}`;
  for (const list of RECORD_LISTS) {
    yield `,\n"${list}":[`;
    let separator = '\n';
    for (const item of record[list]) {
      yield separator + JSON.stringify(item);
      separator = ',\n';
    }
    yield ']';
  }
  yield '}\n';
}
