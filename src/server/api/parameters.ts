import { dayRange } from '../../core/date.ts';
import type { JsonSchema } from './json-schema.ts';

/** Something an address can ask for behind its `?`. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly schema: JsonSchema;
  readonly required?: true;
}

/** What was asked for, by name; a field that was not asked for is absent. */
export type Asked = Readonly<Record<string, string>>;

/** Lines of one answer, where the address does not say, and at most. */
const USUAL_LINES = 50;
export const MOST_LINES = 500;
/** Longest text that is looked for, and the words in it that count. */
const LONGEST_TEXT = 500;
export const MOST_WORDS = 20;

const shortText: JsonSchema = { type: 'string', minLength: 1, maxLength: LONGEST_TEXT };
const edtf: JsonSchema = { type: 'string', format: 'edtf', examples: ['2019-03', '2021-06-16'] };

export const PAGING: readonly Parameter[] = [
  {
    name: 'limit',
    description: 'Most lines of one answer.',
    schema: { type: 'integer', minimum: 1, maximum: MOST_LINES, default: USUAL_LINES },
  },
  {
    name: 'offset',
    description: 'Lines to pass over first.',
    schema: { type: 'integer', minimum: 0, maximum: 1_000_000_000, default: 0 },
  },
];

export const WORDS: Parameter = {
  name: 'q',
  description: `Words that must all be there, ${MOST_WORDS} at most; what stands in double quotes is a phrase. Neither case nor accents count.`,
  schema: shortText,
};

export const DAYS: readonly Parameter[] = [
  { name: 'from', description: 'First day: a day, month, season or year in EDTF.', schema: edtf },
  { name: 'to', description: 'Last day, likewise; what has no date is then left out.', schema: edtf },
];

export function wantsText(name: string, description: string): Parameter {
  return { name, description, schema: shortText };
}

export function wantsOneOf(name: string, description: string, values: readonly string[]): Parameter {
  return { name, description, schema: { type: 'string', enum: values } };
}

export function wantsShare(name: string, description: string): Parameter {
  return { name, description, schema: { type: 'number', minimum: 0, maximum: 1 } };
}

/** The address asks for something that is not there to be asked; the message says what is. */
export class AskedWrong extends Error {}

/**
 * What `given` asks for, checked against `parameters`. An empty value counts as none.
 * Throws `AskedWrong` for what is unknown, given twice, missing or of another kind: a filter that was misspelt would
 * otherwise give everything.
 */
export function readAsked(parameters: readonly Parameter[], given: URLSearchParams): Asked {
  const known = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const asked: Record<string, string> = {};
  for (const [name, value] of given) {
    const parameter = known.get(name);
    if (!parameter) {
      throw new AskedWrong(`There is no parameter ${show(name)} here. ${names(parameters)}`);
    }
    if (Object.hasOwn(asked, name)) throw new AskedWrong(`Give ${name} once.`);
    if (value === '') continue;
    check(parameter, value);
    asked[name] = value;
  }
  const missing = parameters.find(({ name, required }) => required && !Object.hasOwn(asked, name));
  if (missing) throw new AskedWrong(`Give ${missing.name}: ${missing.description}`);
  return asked;
}

/** The page that `asked` wants. */
export function pageOf(asked: Asked): { readonly limit: number; readonly offset: number } {
  return { limit: Number(asked.limit ?? USUAL_LINES), offset: Number(asked.offset ?? 0) };
}

function check({ name, schema }: Parameter, value: string): void {
  const {
    type,
    minimum = 0,
    maximum = 0,
    enum: values,
  } = schema as { type: string; minimum?: number; maximum?: number; enum?: readonly string[] };
  if (type === 'integer' || type === 'number') {
    const form = type === 'integer' ? /^\d{1,10}$/ : /^\d{1,3}(?:\.\d{1,10})?$/;
    const number = Number(value);
    if (form.test(value) && number >= minimum && number <= maximum) return;
    throw new AskedWrong(`${name} is a ${type === 'integer' ? 'whole ' : ''}number from ${minimum} to ${maximum}.`);
  }
  if (values && !values.includes(value)) throw new AskedWrong(`${name} is one of ${values.join(', ')}.`);
  if (schema.format === 'edtf' && dayRange(value) === null) {
    throw new AskedWrong(`${name} is a day, month or year such as 2021-06-16, 2021-06 or 2021.`);
  }
  if (value.length > LONGEST_TEXT) throw new AskedWrong(`${name} has at most ${LONGEST_TEXT} letters.`);
}

function names(parameters: readonly Parameter[]): string {
  return parameters.length === 0 ? 'There are none.' : `There are ${parameters.map(({ name }) => name).join(', ')}.`;
}

function show(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
