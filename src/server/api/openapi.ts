import { describe, type JsonSchema, named, TEXT } from './json-schema.ts';
import type { Parameter } from './parameters.ts';
import { ROUTES, type Route } from './routes.ts';
import { ANSWER_SCHEMAS, pageSchema, RECORD_SCHEMAS } from './schemas.ts';

/** Where the description itself is. */
export const OPENAPI_PATH = '/api/openapi.json';

/** Version of the interface: another first number where an answer changes so that its readers must. */
const API_VERSION = '1.0.0';

const PROBLEMS = {
  BadRequest: 'The address asks for something that is not there to be asked',
  Unauthorized: 'The server was started with a token, and none or another was shown',
  Forbidden: 'The server was started without a token, and the request names another host than this machine',
  NotFound: 'There is no such thing in the record',
  TooMany: 'Too many requests; ask again after `Retry-After` seconds',
} as const;

/** The interface as OpenAPI 3.1, made from the table of its routes. */
export function describeApi(): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Onrecord',
      version: API_VERSION,
      summary: 'The record of a story, as JSON',
      description:
        'Everything can be followed to its words: evidence names an article, a span of its text in UTF-16 code units, and the exact words.',
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
            ...problemsOf(['Unauthorized', 'Forbidden', 'TooMany'], [401, 403, 429]),
          },
        },
      },
    },
    components: {
      schemas: { ...RECORD_SCHEMAS, ...ANSWER_SCHEMAS },
      responses: Object.fromEntries(
        Object.entries(PROBLEMS).map(([name, description]) => [
          name,
          {
            ...answer(description, named('Problem')),
            ...(name === 'TooMany' && {
              headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer', minimum: 1 } } },
            }),
          },
        ]),
      ),
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
      ...problemsOf(['BadRequest', 'Unauthorized', 'Forbidden'], [400, 401, 403]),
      ...(isOne && problemsOf(['NotFound'], [404])),
      ...problemsOf(['TooMany'], [429]),
    },
  };
}

function parameterOf({ name, description, schema, required }: Parameter): JsonSchema {
  return { name, in: 'query', description, schema, ...(required && { required }) };
}

function answer(description: string, schema: JsonSchema): JsonSchema {
  return { description, content: { 'application/json': { schema } } };
}

function problemsOf(names: readonly (keyof typeof PROBLEMS)[], statuses: readonly number[]): JsonSchema {
  return Object.fromEntries(
    statuses.map((status, position) => [status, { $ref: `#/components/responses/${names[position]}` }]),
  );
}
