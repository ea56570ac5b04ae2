import { EVENT_TYPES } from '../core/analysis.ts';
import type {
  ArticleSelector,
  ArticleTarget,
  Correction,
  EventSelector,
  MentionSelector,
  NameSelector,
  QuoteSelector,
  StatementSelector,
} from '../core/correction.ts';
import { dayRange } from '../core/date.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A line says something that no correction is; the message says what. */
class Malformed extends Error {}

/** Reads a correction from JSON, with its fields in one order and nothing else; what is wrong with it as text. */
export function parseCorrection(value: unknown): Correction | string {
  try {
    return readCorrection(fieldsOf(value, 'the correction'));
  } catch (error) {
    if (error instanceof Malformed) return error.message;
    throw error;
  }
}

function readCorrection(fields: Fields): Correction {
  switch (fields.do) {
    case 'merge':
    case 'keep-apart': {
      const [first, second] = listOf(fields, 'names').map(readName);
      if (!first || !second) throw new Malformed('"names" must hold two');
      return { do: fields.do, names: [first, second] };
    }
    case 'split':
      return { do: 'split', name: readName(fields.name), articles: listOf(fields, 'articles').map(readArticle) };
    case 'rename':
      return { do: 'rename', name: readName(fields.name), to: textOf(fields, 'to') };
    case 'reattribute':
      return {
        do: 'reattribute',
        target: readStatement(fieldsOf(fields.target, '"target"')),
        to: fields.to === null ? null : readName(fields.to),
      };
    case 'reject': {
      const target = readTarget(fields.target);
      if (target.kind === 'article') throw new Malformed('an article cannot be rejected; leave its file out');
      return { do: 'reject', target };
    }
    case 'date': {
      const date = textOf(fields, 'date');
      if (!dayRange(date)) throw new Malformed(`"${date}" is no date`);
      return { do: 'date', target: readTarget(fields.target), date };
    }
    default:
      throw new Malformed('"do" is none of merge, split, keep-apart, rename, reattribute, reject, date, undo');
  }
}

function readTarget(value: unknown): StatementSelector | EventSelector | ArticleTarget {
  const fields = fieldsOf(value, '"target"');
  switch (fields.kind) {
    case 'statement':
      return readStatement(fields);
    case 'event': {
      const type = EVENT_TYPES.find((each) => each === fields.type);
      const mentions = listOf(fields, 'mentions').map(readMention);
      if (!type || mentions.length === 0) throw new Malformed('the event needs a "type" and "mentions"');
      return { kind: 'event', type, mentions };
    }
    case 'article':
      return { kind: 'article', ...readArticle(fields) };
    default:
      throw new Malformed('"kind" of "target" is none of statement, event, article');
  }
}

function readStatement(fields: Fields): StatementSelector {
  if (fields.kind !== 'statement') throw new Malformed('"target" must be a statement');
  return {
    kind: 'statement',
    article: readArticle(fields.article),
    quote: readQuote(fields.quote),
    content: textOf(fields, 'content'),
    cue: typeof fields.cue === 'string' ? fields.cue : '',
  };
}

function readMention(value: unknown): MentionSelector {
  const fields = fieldsOf(value, 'a mention');
  return {
    article: readArticle(fields.article),
    quote: readQuote(fields.quote),
    ...(typeof fields.trigger === 'string' && { trigger: fields.trigger }),
  };
}

function readQuote(value: unknown): QuoteSelector {
  const fields = fieldsOf(value, '"quote"');
  const { start, end, prefix, suffix } = fields;
  return {
    start: Number.isInteger(start) ? (start as number) : 0,
    end: Number.isInteger(end) ? (end as number) : 0,
    exact: textOf(fields, 'exact'),
    prefix: typeof prefix === 'string' ? prefix : '',
    suffix: typeof suffix === 'string' ? suffix : '',
  };
}

function readName(value: unknown): NameSelector {
  const fields = fieldsOf(value, 'a name');
  const { kind } = fields;
  return {
    name: textOf(fields, 'name'),
    kind: kind === 'organization' || kind === 'place' || kind === 'other' ? kind : 'person',
    ...(fields.articles !== undefined && { articles: listOf(fields, 'articles').map(readArticle) }),
  };
}

function readArticle(value: unknown): ArticleSelector {
  const fields = fieldsOf(value, 'an article');
  return { id: textOf(fields, 'id'), uri: typeof fields.uri === 'string' ? fields.uri : '' };
}

function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Malformed(`${what} is no object`);
  return value as Fields;
}

function listOf(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (!Array.isArray(value)) throw new Malformed(`"${name}" is no list`);
  return value;
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value.trim() === '') throw new Malformed(`"${name}" is missing`);
  return value;
}
