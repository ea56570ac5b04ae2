import { Command, InvalidArgumentError, Option } from 'commander';
import { STANCES, type Stance } from '../core/analysis.ts';
import { dayRange, isDay } from '../core/date.ts';

/** Wrong usage that commander cannot see by itself; exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A command with the manners that all share. */
export function defineCommand(name: string, description: string, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ onrecord ${example}`);
  return new Command(name)
    .description(description)
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

export function dbOption(): Option {
  return new Option('--db <file>', 'file of the store').default('record.db');
}

export function jsonOption(): Option {
  return new Option('--json', 'print JSON');
}

/** Options that say what the inputs are and what is known of them; `build` and `analyze` share them. */
export function addInputOptions(command: Command): Command {
  return command
    .argument('[inputs...]', 'files, folders, or - for standard input')
    .option('--manifest <file>', 'CSV or JSONL with path, url, outlet, title, authors, published')
    .addOption(
      new Option('--date <day>', 'publication date of inputs that state none, as YYYY-MM-DD').argParser(parseDay),
    )
    .option('--offices <file>', 'CSV of who held what office when: name, role, from, to')
    .option('--ndjson', 'inputs are lines of JSON with uri, mediaType, content')
    .addOption(new Option('--max-size <size>', 'largest input, e.g. 500K (default: 20M)').argParser(parseSize))
    .addOption(new Option('--workers <n>', 'threads (default: the cores there are)').argParser(parseCount));
}

export interface InputOptions {
  readonly manifest?: string;
  readonly date?: string;
  readonly offices?: string;
  readonly ndjson?: boolean;
  readonly maxSize?: number;
  readonly workers?: number;
}

/** A day of the calendar. */
export function parseDay(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError(`Write a day as YYYY-MM-DD, e.g. 2016-11-08.`);
  return value;
}

/** First day that a day, month or year can mean. */
export function parseFirstDay(value: string): string {
  return rangeOf(value).first;
}

/** Last day that a day, month or year can mean. */
export function parseLastDay(value: string): string {
  return rangeOf(value).last;
}

function rangeOf(value: string) {
  const range = /^\d{4}(?:-\d{2}){0,2}$/.test(value) ? dayRange(value) : null;
  if (!range) throw new InvalidArgumentError('Write a day, month or year, e.g. 2016-11-08, 2016-11 or 2016.');
  return range;
}

/** A whole number from 1. */
export function parseCount(value: string): number {
  const count = Number(value);
  if (!/^\d{1,9}$/.test(value) || count < 1) throw new InvalidArgumentError('Give a whole number from 1.');
  return count;
}

/** A time in seconds, up to an hour. */
export function parseSeconds(value: string): number {
  const seconds = Number(value);
  if (!/^\d{0,4}\.?\d+$/.test(value) || seconds > 3600) throw new InvalidArgumentError('Give seconds, up to 3600.');
  return seconds;
}

/** A number from 0 to 1. */
export function parseShare(value: string): number {
  const share = Number(value);
  if (!/^\d*\.?\d+$/.test(value) || share > 1) throw new InvalidArgumentError('Give a number from 0 to 1.');
  return share;
}

/** Bytes, with K, M or G for 1024 of them, 1024² and 1024³. */
export function parseSize(value: string): number {
  const match = /^(\d{1,9})\s?([KMG]?)B?$/i.exec(value);
  const bytes = Number(match?.[1]) * 1024 ** ['', 'K', 'M', 'G'].indexOf(match?.[2]?.toUpperCase() ?? '');
  if (!match || bytes < 1) throw new InvalidArgumentError('Give a size such as 500K or 20M.');
  return bytes;
}

/** Adds one more to a list of stances. */
export function addStance(value: string, before: readonly Stance[] | undefined): readonly Stance[] {
  const stance = STANCES.find((each) => each === value.toLowerCase());
  if (!stance) throw new InvalidArgumentError(`It is one of ${STANCES.join(', ')}.`);
  return [...(before ?? []), stance];
}
