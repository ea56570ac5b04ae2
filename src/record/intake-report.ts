import { compareText, type How } from '../core/date.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { RecordArticle } from '../core/record.ts';
import type { DuplicateInput, IntakeRow, SkippedInput, Store } from '../store/store.ts';

/** What became of an input. */
export type InputOutcome = 'taken' | 'revision' | 'duplicate' | 'skipped';

/** What an article lacks that a record could use. */
export type MissingPart = 'date' | 'outlet' | 'title' | 'author' | 'english' | 'whole text';

export interface InputReport {
  /** As the user named it. */
  readonly input: string;
  readonly outcome: InputOutcome;
  /** Id of the article that it is, or whose duplicate it is; `null` where it was skipped. */
  readonly article: string | null;
  /** The article that a revision follows, or whose bytes or text a duplicate has. */
  readonly of: { readonly article: string; readonly input: string; readonly same: 'address' | 'bytes' | 'text' } | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  /** Day on which it came in, ISO. */
  readonly received: string | null;
  /** When it was fetched, ISO 8601 in UTC. */
  readonly retrieved: string | null;
  /** Code units of the text, those left out as no part of the article, and their share; `null` where there is no text. */
  readonly text: { readonly characters: number; readonly removed: number; readonly share: number } | null;
  /** `how` and `rule` say where it comes from; what the record inferred stands here too. */
  readonly date: { readonly value: string | null; readonly how: How; readonly rule: string | null } | null;
  readonly missing: readonly MissingPart[];
  readonly diagnostics: readonly Diagnostic[];
  /** The gravest thing to look at, one of `INTAKE_CONCERNS`; `null` where there is none. */
  readonly concern: IntakeConcern | null;
}

export interface IntakeReport {
  readonly schema: 'onrecord/intake@1';
  readonly counts: Readonly<Record<InputOutcome | 'inputs', number>>;
  /** What there is to look at, the gravest first, each input under every concern it has; none without an input. */
  readonly concerns: readonly {
    readonly concern: IntakeConcern;
    readonly words: string;
    readonly inputs: readonly string[];
  }[];
  /** Every input, the worst first. */
  readonly inputs: readonly InputReport[];
}

/** Share of its text from which on it should be looked at whether too much of an input was left out. */
const MUCH_REMOVED = 0.5;

type Reported = Omit<InputReport, 'concern'>;

/** What an input can have that should be looked at, the gravest first. */
export const INTAKE_CONCERNS = [
  { concern: 'skipped', words: 'left out', holds: ({ outcome }) => outcome === 'skipped' },
  { concern: 'failed', words: 'could not be analysed', holds: has('analysis-failed') },
  { concern: 'cut', words: 'cut by a paywall', holds: ({ missing }) => missing.includes('whole text') },
  {
    concern: 'no-article',
    words: 'no clear article in the page; all of its text was taken',
    holds: has('html-no-article'),
  },
  {
    concern: 'language',
    words: 'in another language, so that nothing was read',
    holds: ({ missing }) => missing.includes('english'),
  },
  {
    concern: 'removed',
    words: 'more than half of the text left out',
    holds: ({ text }) => (text?.share ?? 0) > MUCH_REMOVED,
  },
  { concern: 'encoding', words: 'bytes that mean no letter', holds: has('encoding-errors') },
  { concern: 'dates', words: 'several dates stated', holds: has('dates-disagree') },
  { concern: 'undated', words: 'no date', holds: ({ missing }) => missing.includes('date') },
  { concern: 'outlet', words: 'no outlet', holds: ({ missing }) => missing.includes('outlet') },
  { concern: 'title', words: 'no title', holds: ({ missing }) => missing.includes('title') },
  { concern: 'author', words: 'no author', holds: ({ missing }) => missing.includes('author') },
] as const satisfies readonly {
  readonly concern: string;
  readonly words: string;
  readonly holds: (input: Reported) => boolean;
}[];

export type IntakeConcern = (typeof INTAKE_CONCERNS)[number]['concern'];

function has(code: Diagnostic['code']): (input: Reported) => boolean {
  return ({ diagnostics }) => diagnostics.some((each) => each.code === code);
}

/** What became of every input that the store knows of, the worst first. Revisions are those of the record as it is linked. */
export function readIntakeReport(
  store: Pick<Store, 'readIntakeRows' | 'readDuplicates' | 'readSkipped' | 'readArticles'>,
): IntakeReport {
  const rows = store.readIntakeRows();
  const uris = new Map(rows.map(({ id, uri }) => [id, uri]));
  const linked = new Map(store.readArticles().map((article) => [article.id, article]));
  const reported: Reported[] = [
    ...store.readSkipped().map(skippedInput),
    ...rows.map((row) => takenInput(row, linked.get(row.id), uris)),
    ...store.readDuplicates().map((duplicate) => duplicateInput(duplicate, uris)),
  ];
  const inputs = reported
    .map((input): InputReport => ({ ...input, concern: concernsOf(input)[0] ?? null }))
    .sort(worstFirst);
  const count = (outcome: InputOutcome): number => inputs.filter((input) => input.outcome === outcome).length;
  return {
    schema: 'onrecord/intake@1',
    counts: {
      inputs: inputs.length,
      taken: count('taken'),
      revision: count('revision'),
      duplicate: count('duplicate'),
      skipped: count('skipped'),
    },
    concerns: INTAKE_CONCERNS.map(({ concern, words, holds }) => ({
      concern,
      words,
      inputs: inputs.filter(holds).map(({ input }) => input),
    })).filter((each) => each.inputs.length > 0),
    inputs,
  };
}

function concernsOf(input: Reported): IntakeConcern[] {
  return INTAKE_CONCERNS.filter(({ holds }) => holds(input)).map(({ concern }) => concern);
}

function worstFirst(a: InputReport, b: InputReport): number {
  return (
    rankOf(a) - rankOf(b) ||
    (b.text?.share ?? 0) - (a.text?.share ?? 0) ||
    compareText(a.input, b.input) ||
    compareText(a.article ?? '', b.article ?? '')
  );
}

function rankOf({ concern, outcome }: InputReport): number {
  const rank = INTAKE_CONCERNS.findIndex((each) => each.concern === concern);
  return rank >= 0 ? rank : INTAKE_CONCERNS.length + Number(outcome === 'duplicate');
}

const NOTHING = {
  article: null,
  of: null,
  url: null,
  title: null,
  outlet: null,
  received: null,
  retrieved: null,
} as const;

function skippedInput({ uri, diagnostics }: SkippedInput): Reported {
  return { input: uri, outcome: 'skipped', ...NOTHING, text: null, date: null, missing: [], diagnostics };
}

function duplicateInput({ uri, article, same }: DuplicateInput, uris: ReadonlyMap<string, string>): Reported {
  const of = { article, input: uris.get(article) ?? article, same };
  return {
    input: uri,
    outcome: 'duplicate',
    ...NOTHING,
    article,
    of,
    text: null,
    date: null,
    missing: [],
    diagnostics: [],
  };
}

function takenInput(row: IntakeRow, linked: RecordArticle | undefined, uris: ReadonlyMap<string, string>): Reported {
  const { id, uri, url, title, outlet, day, retrieved, characters, removed, diagnostics } = row;
  const former = linked?.revisionOf ?? null;
  const date = dateOf(row, linked);
  return {
    input: uri,
    outcome: former === null ? 'taken' : 'revision',
    article: id,
    of: former === null ? null : { article: former, input: uris.get(former) ?? former, same: 'address' },
    url,
    title,
    outlet,
    received: day,
    retrieved,
    text: { characters, removed, share: characters > 0 ? removed / characters : 0 },
    date,
    missing: missingOf(row, date),
    diagnostics,
  };
}

function dateOf({ published }: IntakeRow, linked: RecordArticle | undefined): NonNullable<InputReport['date']> {
  if (linked?.publishedRule !== undefined) {
    return { value: linked.published, how: linked.publishedHow, rule: linked.publishedRule };
  }
  return { value: published?.value ?? null, how: published?.how ?? 'unknown', rule: published?.rule ?? null };
}

function missingOf(
  { title, outlet, authors, diagnostics }: IntakeRow,
  { value }: NonNullable<InputReport['date']>,
): MissingPart[] {
  const codes: readonly string[] = diagnostics.map(({ code }) => code);
  return [
    ...(value === null ? ['date' as const] : []),
    ...(outlet === null ? ['outlet' as const] : []),
    ...(title === null ? ['title' as const] : []),
    ...(authors.length === 0 ? ['author' as const] : []),
    ...(codes.includes('language-unsupported') ? ['english' as const] : []),
    ...(codes.some((code) => code.includes('paywall')) ? ['whole text' as const] : []),
  ];
}
