import type { DateValue, How } from '../../core/date.ts';
import type { Span } from '../../core/span.ts';
import type { Row, Value } from './database.ts';

// How values stand in columns, and back. A column of a type the schema does not have there is damage, and throws.

export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`${column} is no text`);
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`${column} is no number`);
  return value;
}

export function span(row: Row, prefix = 'span'): Span {
  return [number(row, `${prefix}_start`), number(row, `${prefix}_end`)];
}

/** A value kept as JSON; what was written is what comes back. */
export function json<T>(row: Row, column: string): T {
  return JSON.parse(text(row, column)) as T;
}

export function strings(row: Row, column: string): readonly string[] {
  return json<readonly string[]>(row, column);
}

export function dateColumns(name: string, date: DateValue | null): Record<string, Value> {
  return {
    [name]: date?.value ?? null,
    [`${name}_how`]: date?.how ?? null,
    [`${name}_rule`]: date?.rule ?? null,
    [`${name}_start`]: date?.span?.[0] ?? null,
    [`${name}_end`]: date?.span?.[1] ?? null,
  };
}

/** The date, or `null` where `how` is empty: there is none. */
export function dateOrNull(row: Row, name: string): DateValue | null {
  const how = textOrNull(row, `${name}_how`) as How | null;
  if (how === null) return null;
  const rule = textOrNull(row, `${name}_rule`);
  return {
    value: textOrNull(row, name),
    how,
    ...(rule !== null && { rule }),
    ...(row[`${name}_start`] !== null && { span: span(row, name) }),
  };
}

export function date(row: Row, name: string): DateValue {
  const value = dateOrNull(row, name);
  if (!value) throw new TypeError(`${name} has no origin`);
  return value;
}
