/** A schema in the dialect of OpenAPI 3.1, JSON Schema 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const TEXT: JsonSchema = { type: 'string' };
export const COUNT: JsonSchema = { type: 'integer', minimum: 0 };
export const SHARE: JsonSchema = { type: 'number', minimum: 0, maximum: 1 };

export function oneOf(values: readonly string[]): JsonSchema {
  return { type: 'string', enum: values };
}

export function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

export function orNull(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}

export function describe(schema: JsonSchema, description: string): JsonSchema {
  return { ...schema, description };
}

/** An object with these fields and no others. */
export function objectOf(
  required: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  };
}

/** A reference to one of the named schemas of the description. */
export function named(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` };
}
