import { EMPTY_VALUES, FIELD_NAMES, type FieldMeaning } from './field-names.ts';

/** A row of a table or an object of JSON. */
export type DataRecord = Readonly<Record<string, unknown>>;

/** A name as `FIELD_NAMES` writes it: small letters without `_`, `-`, `.` and spaces. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[_\-. ]/g, '');
}

/** The fields of a record under their plain names; of two with one plain name the first counts. */
export function plainFields(record: DataRecord): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const plain = plainName(name);
    if (!fields.has(plain)) fields.set(plain, value);
  }
  return fields;
}

/** Whether one of the names (in any spelling) has this meaning. */
export function hasField(names: readonly string[], meaning: FieldMeaning): boolean {
  const known: readonly string[] = FIELD_NAMES[meaning];
  return names.some((name) => known.includes(plainName(name)));
}

/** What `read` makes of the first field with this meaning that it can read, or `undefined`. */
export function firstField<T>(
  fields: ReadonlyMap<string, unknown>,
  meaning: FieldMeaning,
  read: (value: unknown) => T | undefined,
): T | undefined {
  for (const name of FIELD_NAMES[meaning]) {
    const value = fields.has(name) ? read(fields.get(name)) : undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A text with something in it, without white space around it; a value that only says that there is none is none. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  return EMPTY_VALUES.has(text.toLowerCase()) ? undefined : text;
}

/** The same of a text or of an object that has a `name`, as `{"name": "Ostmark Gazette"}`. */
export function nameOf(value: unknown): string | undefined {
  return textOf(isRecord(value) ? value.name : value);
}

/** An address on the web. */
export function webAddressOf(value: unknown): string | undefined {
  const text = textOf(value);
  return text && /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
}

export function isRecord(value: unknown): value is DataRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
