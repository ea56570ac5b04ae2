import { text } from '../columns.ts';
import type { Database, Value } from '../database.ts';

/** Rows read together: more would be quicker by little, and their texts so long that they are given back late. */
const TOGETHER = 1000;

/** Columns of some rows, each as one list. */
export type Columns<Name extends string> = { readonly [name in Name]: readonly Value[] };

/**
 * What a query gives, column by column; each column is named with the SQL it is made of. SQLite hands every column over
 * as one text, which takes a small part of the time of as many rows. Words of articles go through `whole`, numbers with
 * fractions through `exactly`.
 */
export function readColumns<Name extends string>(
  database: Database,
  columns: Readonly<Record<Name, string>>,
  from: string,
  ...values: readonly Value[]
): Columns<Name> {
  const names = Object.keys(columns) as Name[];
  const rows = `SELECT ${names.map((name) => `${columns[name]} AS ${name}`).join(', ')} ${from}`;
  const lists = names.map((name) => `json_group_array(${name}) AS ${name}`);
  const row = database.get(`SELECT ${lists.join(', ')} FROM (${rows})`, ...values) ?? {};
  return Object.fromEntries(names.map((name) => [name, JSON.parse(text(row, name))])) as unknown as Columns<Name>;
}

/** The rows of a table in the order of its ids, some thousand at a time; `columns` name its `id`. */
export function* eachColumns<Name extends string>(
  database: Database,
  columns: Readonly<Record<Name | 'id', string>>,
  table: string,
): Generator<Columns<Name | 'id'>> {
  let last = '';
  for (;;) {
    const read = readColumns<Name | 'id'>(
      database,
      columns,
      `FROM ${table} WHERE id > ? ORDER BY id LIMIT ${TOGETHER}`,
      last,
    );
    if (read.id.length === 0) return;
    yield read;
    last = String(read.id.at(-1));
  }
}

/** SQL that gives any text as such: one that holds a NUL is kept as bytes. */
export function whole(column: string): string {
  return `iif(typeof(${column}) = 'blob', CAST(${column} AS TEXT), ${column})`;
}

/** SQL that gives a number with fractions as text from which the very same number is read. */
export function exactly(column: string): string {
  return `format('%!.17g', ${column})`;
}

/** The values of a child table by their owner, each owner's in the order of `position`. */
export function readChildren(database: Database, table: string, owner: string, column: string): Map<string, Value[]> {
  const children = new Map<string, Value[]>();
  let [lastOwner, lastPosition]: [Value, Value] = ['', -1];
  for (;;) {
    const read: Columns<'owner' | 'position' | 'value'> = readColumns(
      database,
      { owner, position: 'position', value: column },
      `FROM ${table} WHERE (${owner}, position) > (?, ?) ORDER BY ${owner}, position LIMIT ${TOGETHER}`,
      lastOwner,
      lastPosition,
    );
    if (read.owner.length === 0) return children;
    for (const [at, id] of (read.owner as readonly string[]).entries()) {
      const value = read.value[at] ?? null;
      const known = children.get(id);
      if (known) known.push(value);
      else children.set(id, [value]);
    }
    [lastOwner, lastPosition] = [read.owner.at(-1) ?? '', read.position.at(-1) ?? -1];
  }
}
