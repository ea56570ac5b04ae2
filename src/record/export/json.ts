import type { RecordList } from '../../core/record.ts';
import type { ExportSource } from './export-source.ts';

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
] as const satisfies readonly RecordList[];

export const RECORD_SCHEMA = 'onrecord/record@1';

/**
 * The record as one JSON object: `schema` first, then each list, one item to a line, so that two exports can be
 * compared line by line and a large one never stands in memory as one string. Keys keep the order of the types in
 * `core/record.ts`.
 */
export function* exportJson(source: ExportSource): Generator<string> {
  yield `{"schema":${JSON.stringify(RECORD_SCHEMA)}`;
  for (const list of RECORD_LISTS) {
    yield `,\n"${list}":[`;
    let separator = '\n';
    for (const item of source.each(list)) {
      yield separator + JSON.stringify(item);
      separator = ',\n';
    }
    yield ']';
  }
  yield '}\n';
}
