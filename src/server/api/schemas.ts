import { EVENT_TYPES, STANCES } from '../../core/analysis.ts';
import {
  COUNT,
  describe,
  type JsonSchema,
  listOf,
  named,
  objectOf,
  oneOf,
  orNull,
  SHARE,
  TEXT,
} from './json-schema.ts';
import {
  BLOCKS,
  CHANGES,
  CONFLICT_KINDS,
  CONFLICT_RELATIONS,
  ENTITY_KINDS,
  FORMS,
  HOWS,
  QUOTATIONS,
  REALIS,
  VARIANTS,
} from './kinds.ts';

// The record's own types (`core/record.ts`) as JSON Schema: what `export --format json` prints, piece by piece.

const id = (what: string): JsonSchema => describe(TEXT, `Id of ${what}.`);
const ids = (what: string): JsonSchema => describe(listOf(TEXT), `Ids of ${what}.`);
const perhaps = (what: string): JsonSchema => describe(orNull(TEXT), what);
const date: JsonSchema = { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'EDTF level 1; null: unknown.' };
const how = describe(oneOf(HOWS), 'Where the date comes from.');
const rule = describe(TEXT, 'The rule that inferred the date.');
const evidence = listOf(named('Evidence'));
const span: JsonSchema = {
  type: 'array',
  description: '[start, end) in UTF-16 code units.',
  items: COUNT,
  minItems: 2,
  maxItems: 2,
};

const article = {
  id: id('the article'),
  uri: describe(TEXT, 'As the input was named.'),
  outlet: perhaps('As the article states it.'),
  title: orNull(TEXT),
  published: date,
  publishedHow: how,
  form: oneOf(FORMS),
  story: perhaps('Id of its story.'),
  copyOf: perhaps('Id of the article that its text was taken from.'),
  copyReason: perhaps('Why it is taken for a copy.'),
  revisionOf: perhaps('Id of the article that stood at the same address before it.'),
  retrieved: perhaps('When it was fetched, ISO 8601 in UTC.'),
};
const articleRules = { publishedRule: rule, publishedReason: TEXT };

const dateValue = objectOf({ value: date, how }, { rule, span });

/** Things of the record, by the name of their schema. */
export const RECORD_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  Evidence: objectOf(
    {
      article: id('the article'),
      start: describe(COUNT, 'First code unit (UTF-16) in its text.'),
      end: describe(COUNT, 'The one after the last.'),
      exact: describe(TEXT, 'The words themselves.'),
      prefix: describe(TEXT, 'A little of what stands before.'),
      suffix: describe(TEXT, 'A little of what follows.'),
    },
    { page: describe(TEXT, 'The page that they begin on, in a document with pages.') },
  ),
  Article: objectOf(article, articleRules),
  ArticleText: objectOf(
    {
      ...article,
      authors: listOf(TEXT),
      language: perhaps('Code of ISO 639.'),
      url: perhaps('Address on the web.'),
      modified: orNull(dateValue),
      text: describe(TEXT, 'The readable text; every offset belongs to it.'),
      blocks: describe(
        listOf(objectOf({ span, kind: oneOf(BLOCKS), kept: { type: 'boolean' }, rule: TEXT })),
        'Blocks of the text in order; one with `kept: false` is no part of the reading.',
      ),
    },
    articleRules,
  ),
  Entity: objectOf({
    id: id('the entity'),
    kind: oneOf(ENTITY_KINDS),
    name: TEXT,
    aliases: listOf(TEXT),
    roles: describe(listOf(TEXT), 'Titles and roles as written.'),
    mentions: COUNT,
    articles: COUNT,
  }),
  Statement: objectOf(
    {
      id: id('the statement'),
      speaker: perhaps('Id of an entity; null: the speaker could not be named.'),
      speakerText: perhaps('The speaker as the article writes it.'),
      about: ids('entities'),
      stance: describe(oneOf(STANCES), 'What the speaker does.'),
      realis: oneOf(REALIS),
      quotation: oneOf(QUOTATIONS),
      date,
      dateHow: how,
      exact: describe(TEXT, 'Its words; parts that stand apart are joined by ` … `.'),
      cue: describe(TEXT, 'The words that say that it was said.'),
      confidence: SHARE,
      evidence: describe(evidence, 'First the whole with its source and cue, then each part of its words.'),
      cites: describe(listOf(TEXT), 'Outlets that the article names as where it has this from.'),
      variantsOf: perhaps('Id of the statement that this one renders again.'),
      parent: perhaps('Id of the statement that holds this one.'),
    },
    { dateRule: rule, variant: objectOf({ kind: oneOf(VARIANTS), altered: listOf(span) }) },
  ),
  Event: objectOf(
    {
      id: id('the event'),
      type: oneOf(EVENT_TYPES),
      participants: ids('entities'),
      place: perhaps('Id of a place.'),
      date,
      dateHow: how,
      realis: oneOf(REALIS),
      evidence: describe(evidence, 'The sentence of each mention.'),
      reports: describe(COUNT, 'Articles that report it.'),
      origins: describe(COUNT, 'Independent ones among them.'),
    },
    { dateRule: rule },
  ),
  TimelineEntry: objectOf(
    {
      id: id('the entry'),
      date,
      how,
      text: describe(TEXT, 'A sentence of its best source.'),
      event: perhaps('Id of the event that it stands for.'),
      statement: perhaps('Id of the statement that it stands for.'),
      salience: SHARE,
      reports: COUNT,
      origins: COUNT,
      evidence,
    },
    { rule },
  ),
  Thread: objectOf({
    id: id('the thread'),
    speaker: id('an entity'),
    topic: describe(TEXT, 'Id of an entity, or words.'),
    positions: listOf(objectOf({ statement: id('a statement'), date, stance: oneOf(STANCES) })),
    changes: listOf(objectOf({ from: id('a statement'), to: id('a statement'), kind: oneOf(CHANGES) })),
  }),
  Conflict: objectOf({
    id: id('the conflict'),
    kind: oneOf(CONFLICT_KINDS),
    relation: oneOf(CONFLICT_RELATIONS),
    sides: listOf(
      objectOf(
        { claim: describe(TEXT, 'A label of the program’s own wording.'), evidence },
        { altered: describe(listOf(span), 'Words of the first evidence that the other side has others for.') },
      ),
    ),
  }),
  Story: objectOf({ id: id('the story'), title: TEXT, articles: ids('articles') }),
};

/** What is in the answers beside things of the record, by the name of its schema. */
export const ANSWER_SCHEMAS: Readonly<Record<string, JsonSchema>> = {
  Record: objectOf({
    schema: { const: 'onrecord/record@1' },
    title: describe(TEXT, 'Heading of the pages.'),
    version: describe(TEXT, 'Version of the program that serves it.'),
    counts: objectOf(
      Object.fromEntries(
        ['articles', 'stories', 'entities', 'statements', 'events', 'timeline', 'threads', 'conflicts'].map((name) => [
          name,
          COUNT,
        ]),
      ),
    ),
    leftOut: describe(COUNT, 'Inputs that did not become an article, or only in part.'),
  }),
  Sentence: objectOf({
    article: id('the article'),
    start: COUNT,
    end: COUNT,
    text: describe(TEXT, 'The sentence: [start, end) of the article’s text.'),
    marks: describe(listOf(span), 'The words found, as offsets into `text`.'),
    source: describe(TEXT, 'Outlet of the article, else its title or address.'),
    published: date,
  }),
  Problem: objectOf({ error: objectOf({ code: TEXT, message: describe(TEXT, 'What is wrong and what to do.') }) }),
};

/** One page of a list of `schema`. */
export function pageSchema(schema: string): JsonSchema {
  return objectOf({
    total: { type: ['integer', 'null'], minimum: 0, description: 'All that there are; null: not counted.' },
    offset: COUNT,
    limit: COUNT,
    next: describe(orNull(TEXT), 'Address of the next page; null on the last.'),
    items: listOf(named(schema)),
  });
}
