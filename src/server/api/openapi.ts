import { describe, type JsonSchema, named, TEXT } from './json-schema.ts';
import type { Parameter } from './parameters.ts';
import { ANY_REQUEST, answer, problemResponses, problemsOf } from './problems.ts';
import { REVIEW_PATHS, REVIEW_SCHEMAS } from './review-paths.ts';
import { ROUTES, type Route } from './routes.ts';
import { ANSWER_SCHEMAS, pageSchema, RECORD_SCHEMAS } from './schemas.ts';

/** Where the description itself is. */
export const OPENAPI_PATH = '/api/openapi.json';

/** Version of the interface: another first number where an answer changes so that its readers must. */
const API_VERSION = '1.0.0';

/** The interface as OpenAPI 3.1, made from the table of its routes. */
export function describeApi(): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Onrecord',
      version: API_VERSION,
      summary: 'The record of a story, as JSON',
      description:
        'Everything can be followed to its words: evidence names an article, a span of its text in UTF-16 code units, and the exact words. Every refusal has one shape, `Problem`; any other method than those named is answered with 405. `/data` serves the pages alone and is no part of this.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The address that `onrecord serve` printed' }],
    security: [{}, { token: [] }],
    paths: {
      ...Object.fromEntries(ROUTES.map((route) => [route.path, { get: operationOf(route) }])),
      [OPENAPI_PATH]: {
        get: {
          operationId: 'getDescription',
          summary: 'This description',
          responses: {
            200: answer('OpenAPI 3.1', { type: 'object' }),
            ...problemsOf(...ANY_REQUEST),
          },
        },
      },
      ...REVIEW_PATHS,
    },
    components: {
      schemas: { ...RECORD_SCHEMAS, ...ANSWER_SCHEMAS, ...REVIEW_SCHEMAS },
      responses: problemResponses(),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'What was given as `--token`.' },
      },
    },
  };
}

function operationOf({ path, name, summary, parameters, schema, paged }: Route): JsonSchema {
  const isOne = path.endsWith('{id}');
  return {
    operationId: name,
    summary,
    parameters: [
      ...(isOne ? [{ name: 'id', in: 'path', required: true, schema: describe(TEXT, 'Its id.') }] : []),
      ...parameters.map(parameterOf),
    ],
    responses: {
      200: answer(summary, paged ? pageSchema(schema) : named(schema)),
      ...problemsOf(...ANY_REQUEST, ...(isOne ? (['NotFound'] as const) : [])),
    },
  };
}

function parameterOf({ name, description, schema, required }: Parameter): JsonSchema {
  return { name, in: 'query', description, schema, ...(required && { required }) };
}
