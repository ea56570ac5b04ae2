// The part of the FollowTheMoney schema (version 4) that the export uses: schemata and their properties by name.

/** Properties that all of these have from `Thing`. */
type ThingProperty = 'name' | 'alias' | 'summary' | 'description' | 'keywords' | 'sourceUrl' | 'publisher' | 'proof';

/** Properties that these have from `Interval`. */
type IntervalProperty = 'date' | 'summary' | 'description' | 'recordId' | 'sourceUrl' | 'publisher' | 'proof';

interface SchemaProperties {
  readonly Person: ThingProperty | 'position';
  readonly Organization: ThingProperty;
  readonly Address: ThingProperty | 'full';
  readonly Article:
    | ThingProperty
    | 'title'
    | 'fileName'
    | 'author'
    | 'publishedAt'
    | 'modifiedAt'
    | 'retrievedAt'
    | 'language'
    | 'mimeType'
    | 'bodyText';
  readonly Mention: 'document' | 'name' | 'resolved' | 'detectedSchema';
  readonly Event: ThingProperty | IntervalProperty | 'involved' | 'location' | 'addressEntity';
  readonly Documentation: IntervalProperty | 'document' | 'entity' | 'role';
  readonly Note: ThingProperty | 'entity';
}

export type SchemaName = keyof SchemaProperties;

/** An entity as a line of an FtM file; a property holds a list of values. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: SchemaName;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** An id of the record as FtM allows it: letters, digits, dots and hyphens. */
export function ftmId(id: string): string {
  return id.replaceAll('_', '-');
}

/** An entity with the properties that have a value; `null` values are left out, and each value stands once. */
export function ftmEntity<Name extends SchemaName>(
  id: string,
  schema: Name,
  values: Readonly<Partial<Record<SchemaProperties[Name], readonly (string | null | undefined)[]>>>,
): FtmEntity {
  const properties: Record<string, readonly string[]> = {};
  for (const [name, given] of Object.entries<readonly (string | null | undefined)[] | undefined>(values)) {
    const kept = new Set(given?.filter((value): value is string => typeof value === 'string' && value !== ''));
    if (kept.size > 0) properties[name] = [...kept];
  }
  return { id: ftmId(id), schema, properties };
}

/** FtM names languages by ISO 639-3. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'deu',
  en: 'eng',
  es: 'spa',
  fr: 'fra',
  it: 'ita',
  nl: 'nld',
  pt: 'por',
  ru: 'rus',
  uk: 'ukr',
  zh: 'zho',
};
