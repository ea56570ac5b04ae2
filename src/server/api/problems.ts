import { type JsonSchema, named } from './json-schema.ts';

interface ProblemAnswer {
  readonly status: number;
  readonly description: string;
}

/** What is answered where something is wrong, by the name of the answer in the description. */
export const PROBLEMS = {
  BadRequest: { status: 400, description: 'It asks for something that is not there to be asked, or is no request' },
  Unauthorized: { status: 401, description: 'The server was started with a token, and none or another was shown' },
  Forbidden: {
    status: 403,
    description: 'The server was started without a token, and the request names another host than this machine',
  },
  NotFound: { status: 404, description: 'There is no such thing' },
  TooSlow: { status: 408, description: 'The request did not come in time' },
  TooLarge: { status: 413, description: 'The body is larger than a request or a correction can be' },
  AddressTooLong: { status: 414, description: 'The address is too long' },
  WrongType: { status: 415, description: 'The body is neither a form nor JSON' },
  Refused: { status: 422, description: 'The correction cannot be made as asked; nothing was changed' },
  TooMany: { status: 429, description: 'Too many requests; ask again after `Retry-After` seconds' },
  HeadersTooLarge: { status: 431, description: 'The address and the headers together are too large' },
  Failed: { status: 500, description: 'The server could not answer; its own messages say why' },
  Replaced: {
    status: 503,
    description: 'A build has just put a new record in place; ask again after `Retry-After` seconds',
  },
  Busy: { status: 503, description: 'Too many corrections are waiting' },
} as const satisfies Readonly<Record<string, ProblemAnswer>>;

export type ProblemName = keyof typeof PROBLEMS;

/** What any request can meet, whatever it asks for. */
export const ANY_REQUEST = [
  'BadRequest',
  'Unauthorized',
  'Forbidden',
  'TooSlow',
  'AddressTooLong',
  'TooMany',
  'HeadersTooLarge',
  'Failed',
  'Replaced',
] as const satisfies readonly ProblemName[];

/** The answers by their status, as an operation names them. */
export function problemsOf(...names: readonly ProblemName[]): JsonSchema {
  return Object.fromEntries(names.map((name) => [PROBLEMS[name].status, { $ref: `#/components/responses/${name}` }]));
}

/** The answers themselves, for the components of the description. */
export function problemResponses(): JsonSchema {
  return Object.fromEntries(
    Object.entries(PROBLEMS).map(([name, { description }]) => [
      name,
      {
        ...answer(description, named('Problem')),
        ...((name === 'TooMany' || name === 'Replaced') && {
          headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'integer', minimum: 1 } } },
        }),
      },
    ]),
  );
}

/** An answer of JSON. */
export function answer(description: string, schema: JsonSchema): JsonSchema {
  return { description, content: { 'application/json': { schema } } };
}
