import { webLinks } from '../export-index.ts';
import type { ExportSource } from '../export-source.ts';
import type { Cell } from './cells.ts';

export type Row = readonly Cell[];

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  rows(source: ExportSource, index: TableIndex): Iterable<Row>;
}

/** What ids stand for, so that a table can be read without joining it to another. */
export interface TableIndex {
  readonly entity: ReadonlyMap<string, string>;
  readonly story: ReadonlyMap<string, string>;
  /** Addresses on the web, by article. */
  readonly url: ReadonlyMap<string, string>;
}

export function indexTables(source: ExportSource): TableIndex {
  return {
    entity: new Map([...source.each('entities')].map(({ id, name }) => [id, name])),
    story: new Map([...source.each('stories')].map(({ id, title }) => [id, title])),
    url: webLinks(source),
  };
}

/** Names of entities; what is none, as a topic in words, stands as it is. */
export function namesOf(ids: readonly string[], { entity }: TableIndex): readonly string[] {
  return ids.map((id) => entity.get(id) ?? id);
}

/** The columns of `firstAndLastDay`. */
export const DAYS = ['first_day', 'last_day'] as const;
