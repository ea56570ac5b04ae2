import { ACTIONS } from '../../build/corrections/make-correction.ts';
import { COUNT, describe, type JsonSchema, listOf, named, objectOf, oneOf, TEXT } from './json-schema.ts';
import { ANY_REQUEST, answer, problemsOf } from './problems.ts';

/** What `POST /review` takes in `do`. */
const ACTS = [...Object.keys(ACTIONS), 'nobody', 'undo'];

const field = (description: string): JsonSchema => ({ type: 'string', maxLength: 1000, description });

const FIELDS: Readonly<Record<string, JsonSchema>> = {
  do: describe(oneOf(ACTS), 'What is to be done; `nobody` leaves a statement without a speaker, `undo` takes back.'),
  target: describe(
    { type: ['string', 'integer'], maxLength: 1000 },
    'Id or name of what is corrected; for `undo` the number of the correction.',
  ),
  to: field('What it is to be: the other name, the speaker, the name as it should be, the date in EDTF.'),
  article: describe(listOf(TEXT), 'Of `split`: ids of the articles in which the name is somebody else’s.'),
  why: field('Kept with the correction.'),
};

/** Schemas that only corrections use. */
export const REVIEW_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  CorrectionAsked: { type: 'object', properties: FIELDS, required: ['do', 'target'] },
  CorrectionMade: objectOf({
    schema: { const: 'onrecord/correction@1' },
    file: describe(TEXT, 'The file of corrections that it was written to.'),
    said: describe(TEXT, 'What was done, in words.'),
    changes: objectOf({
      counts: {
        type: 'object',
        description: 'By part of the record: how many there were and are; what did not change is left out.',
        additionalProperties: { type: 'array', items: COUNT, minItems: 2, maxItems: 2 },
      },
      otherSpeaker: COUNT,
      otherDate: COUNT,
      otherAbout: COUNT,
      otherName: COUNT,
    }),
  }),
  CorrectionUnderWay: objectOf({
    job: describe(COUNT, 'Ask for it at `/review/jobs/{job}`.'),
    state: { const: 'working' },
  }),
};

const MADE = answer('It was made, or taken back, and the record is linked again', named('CorrectionMade'));
const UNDER_WAY = answer('It is kept; the record is still being linked again', named('CorrectionUnderWay'));

/** Where the record is corrected. */
export const REVIEW_PATHS: Readonly<Record<string, JsonSchema>> = {
  '/review': {
    post: {
      operationId: 'correct',
      summary: 'Make one correction, or take one back',
      description:
        'It becomes a line of the file of corrections. A program sends JSON and the header; a form is taken from this server’s own pages only, with the `csrf` that stands in them, and is answered with a page.',
      parameters: [
        {
          name: 'x-onrecord-review',
          in: 'header',
          description: 'Anything; needed with JSON, as no page of another site can send it unasked.',
          schema: TEXT,
        },
      ],
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: named('CorrectionAsked') },
          'application/x-www-form-urlencoded': {
            schema: {
              type: 'object',
              properties: { ...FIELDS, csrf: TEXT, back: TEXT },
              required: ['do', 'target', 'csrf'],
            },
          },
        },
      },
      responses: {
        200: MADE,
        202: UNDER_WAY,
        303: { description: 'To a form: the page of review, which says what became of it' },
        ...problemsOf(...ANY_REQUEST, 'TooLarge', 'WrongType', 'Refused', 'Busy'),
      },
    },
  },
  '/review/jobs/{number}': {
    get: {
      operationId: 'getCorrection',
      summary: 'What became of a correction that took long; the last hundred are known',
      parameters: [
        {
          name: 'number',
          in: 'path',
          required: true,
          schema: describe(COUNT, 'As the answer to the correction said.'),
        },
      ],
      responses: { 200: MADE, 202: UNDER_WAY, ...problemsOf(...ANY_REQUEST, 'NotFound', 'Refused') },
    },
  },
};
