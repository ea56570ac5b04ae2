import type { Stance } from '../../core/analysis.ts';
import type { LinkedStatement } from '../../core/linked.ts';
import { foldText, wordsOf } from '../../core/words.ts';
import { contentStems, differentStems, stemWord } from '../../language/content-words.ts';
import { STOP_WORDS } from '../../language/en/stop-words.ts';
import { type LinkMemory, NO_MEMORY } from '../memory.ts';
import { MODALS, NEGATIONS, NUMBER_WORDS } from '../polarity-words.ts';
import { countNegations } from '../wording.ts';

/** What a clause of a statement puts forward, for setting it beside others. */
export interface Proposition {
  readonly linked: LinkedStatement;
  readonly stems: readonly string[];
  /** Stems of the words of the speaker's name, joined by spaces. */
  readonly speaker: string;
  /** Sum of the weights of the stems. */
  readonly weight: number;
  /** Whether the speaker holds the clause, its negations left out, to be true. */
  readonly affirms: boolean;
  /** Stems of what the negations of the clause negate; empty where there are none. */
  readonly negated: readonly string[];
  /** Stems of the words of each name, joined by spaces. */
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  /** The year of `not … since 2012`; `null` for any other clause. */
  readonly since: string | null;
  /** Whether the clause is about what will, should or might be, not about what is or was. */
  readonly isModal: boolean;
  /**
   * Whether the clause does not show what is held to be true: it is a question, conditional, negated more than once, or
   * something to be for or against.
   */
  readonly isOpen: boolean;
  /** Whether it is told beside what is said: `which …`, `while …`, `although …` after another clause. */
  readonly isAside: boolean;
  /** The speaker, where the clause opens with `I`, `we`, `he` or `she`; else `null`. */
  readonly subject: string | null;
}

export interface Weights {
  weightOf(stems: Iterable<string>): number;
}

const AGAINST: ReadonlySet<Stance> = new Set<Stance>(['deny', 'doubt']);
/** Who is for or against something, or has doubts, does not say that it is or is not so. */
const FOR_OR_AGAINST: ReadonlySet<Stance> = new Set<Stance>(['support', 'oppose', 'praise', 'doubt']);
/** Statements added to every record, each with words of its own: a handful of statements says little of which are rare. */
const PRIOR = 500;
/** Content words that a clause has at least to be compared. */
const FEWEST_WORDS = 2;
const MOST_CLAUSES = 8;
/** Content words after a negation that it turns round. */
const REACH = 1;
/** `No intention of resigning` negates the resigning. */
const LIGHT: ReadonlySet<string> = new Set(
  'intention plan wish desire need reason interest evidence proof truth question way'.split(' ').map(stemWord),
);
/** What ends or begins is no contradiction of what was, and what `never before` was is now. */
const ENDING =
  /\bno (?:longer|more|further)\b|\b(?:no|not|\w+n't)\b.{0,40}\byet\b|\bany ?(?:more|longer)\b|\bnever(?: \w+)? before\b/;
const CONDITIONS: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'whoever', 'until']);
const OWN_PRONOUNS: ReadonlySet<string> = new Set([
  'i',
  "i'm",
  "i've",
  "i'd",
  "i'll",
  'we',
  "we've",
  "we're",
  'he',
  'she',
]);

/** How telling a stem is over the record: `ln(1 + (N + prior) / (1 + df))`. */
export function weighStems(statements: readonly LinkedStatement[]): Weights {
  const counts = new Map<string, number>();
  for (const { stems } of statements) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const all = statements.length + PRIOR;
  return {
    weightOf(stems) {
      let sum = 0;
      for (const stem of stems) sum += Math.log(1 + all / (1 + (counts.get(stem) ?? 0)));
      return sum;
    },
  };
}

/** Makes the propositions of a statement, one for each clause that says enough to be compared; never none. */
export function propositionMaker(
  weights: Weights,
  memory: LinkMemory = NO_MEMORY,
): (linked: LinkedStatement) => Proposition[] {
  const readText = memory.reader(readClauses);
  const speakers = new Map<string, string>();
  return (linked) => {
    const name = linked.speakerName ?? '';
    const speaker = speakers.get(name) ?? stemName(name);
    speakers.set(name, speaker);
    return readText(linked.statement.exact).map((clause) => makeProposition(linked, clause, speaker, weights));
  };
}

function stemName(name: string): string {
  return foldText(name).split(' ').map(stemWord).join(' ');
}

/** What the words of a clause alone say of it, whoever says them. */
interface ClauseReading
  extends Pick<Proposition, 'stems' | 'negated' | 'names' | 'numbers' | 'since' | 'isModal' | 'isAside'> {
  readonly isNegated: boolean;
  /** It is a question, conditional, negated more than once, or of what ends or begins. */
  readonly isOpen: boolean;
  /** It opens with `I`, `we`, `he` or `she`. */
  readonly isOfSpeaker: boolean;
}

/** The clauses of a text that say enough to be compared; the whole text where none does. */
function readClauses(exact: string): readonly ClauseReading[] {
  const clauses = splitClauses(exact)
    .map((clause) => ({ clause, stems: differentStems(clause.text) }))
    .filter(({ stems }) => stems.length >= FEWEST_WORDS);
  if (clauses.length === 0) {
    return [readClause({ text: exact, isQuestion: ASKS.test(exact), isAside: false }, differentStems(exact))];
  }
  return clauses.slice(0, MOST_CLAUSES).map(({ clause, stems }) => readClause(clause, stems));
}

interface Clause {
  readonly text: string;
  readonly isQuestion: boolean;
  readonly isAside: boolean;
}

const CLAUSE_END =
  /[.;!?…]+["”’']?\s|\s["“”]\s|\s(?:--|[-–—])\s|, (?=(?:and|but|so|because|although|though|after|which|who|while) )/g;
const ASIDE = /^(?:although|though|after|which|who|while) /;
const ASKS = /\?["”’'\s]*$/;

/** `, which fell on Tuesday, was`: the clause around it goes on after it. */
const INSERTED =
  /, ((?:which|who|whose) [^,;.!?]{1,160}), (?=(?:\w+(?:n't|ed)|is|was|are|were|has|have|had|will|would|did|does|do|can|could|may|might|must|should|not|never|said|says)\b)/g;

/** Parts of a text at the ends of sentences and where a comma leads to another clause. */
function splitClauses(whole: string): Clause[] {
  const clauses: Clause[] = [];
  const text = whole.replace(INSERTED, (_, inserted: string) => {
    clauses.push({ text: inserted, isQuestion: false, isAside: true });
    return ' ';
  });
  let start = 0;
  let isAfterComma = false;
  const add = (end: number, isQuestion: boolean) => {
    const part = text.slice(start, end);
    if (part !== '') clauses.push({ text: part, isQuestion, isAside: isAfterComma && ASIDE.test(part) });
  };
  for (const { 0: mark, index } of text.matchAll(CLAUSE_END)) {
    add(index, mark.startsWith('?'));
    start = index + mark.length;
    isAfterComma = mark === ', ';
  }
  add(text.length, ASKS.test(text));
  return clauses;
}

function readClause({ text, isQuestion, isAside }: Clause, stems: readonly string[]): ClauseReading {
  const words = wordsOf(text);
  const negations = countNegations(text);
  return {
    stems,
    negated: stemsAtNegations(words),
    isNegated: negations % 2 === 1,
    isAside,
    isOpen: isQuestion || words.some((word) => CONDITIONS.has(word)) || ENDING.test(words.join(' ')) || negations > 1,
    names: namesIn(text),
    numbers: words.flatMap((word) => readNumber(word) ?? []),
    since: negations % 2 === 1 ? (/\bsince (?:\p{L}+ )?((?:1[89]|20)\d\d)\b/u.exec(text)?.[1] ?? null) : null,
    isModal: words.some((word) => isModalWord(word, text)),
    isOfSpeaker: OWN_PRONOUNS.has(words.find((word) => word !== 'that') ?? ''),
  };
}

function makeProposition(
  linked: LinkedStatement,
  { stems, negated, names, numbers, since, isModal, isAside, isNegated, isOpen, isOfSpeaker }: ClauseReading,
  speaker: string,
  weights: Weights,
): Proposition {
  const { statement } = linked;
  return {
    linked,
    stems,
    speaker,
    weight: weights.weightOf(stems),
    // `Denied that he had` and `insisted that he had never` both deny.
    affirms: !AGAINST.has(statement.stance) && !isNegated,
    negated,
    isAside,
    isOpen: isOpen || FOR_OR_AGAINST.has(statement.stance),
    names,
    numbers,
    since,
    isModal,
    subject: isOfSpeaker ? statement.speaker : null,
  };
}

/**
 * Whether two propositions may be one, the one affirmed and the other not: neither names people (the two speakers apart),
 * places or numbers that the other has others for, what the one negates the other says, and what the speaker says of himself is what the other
 * says of him.
 */
export function mayBeOpposites(a: Proposition, b: Proposition): boolean {
  if (a.isOpen || b.isOpen) return false;
  return a.affirms !== b.affirms && negationMeets(a, b) && negationMeets(b, a) && isCompatible(a, b);
}

/** Whether nothing in the names, numbers and subjects of the two tells them apart. */
export function isCompatible(a: Proposition, b: Proposition): boolean {
  if (subjectDiffers(a, b) || subjectDiffers(b, a)) return false;
  if (tellApart(numbersBeside(a, b), numbersBeside(b, a), (one, other) => one === other)) return false;
  if (a.names.length === 0 || b.names.length === 0) return true;
  const isSpeaker = (name: string): boolean => isSameName(name, a.speaker) || isSameName(name, b.speaker);
  const [left, right] = [a, b].map(({ names }) => names.filter((name) => !isSpeaker(name)));
  return !tellApart(left ?? [], right ?? [], isSameName);
}

/** The numbers of `a`; `not since 2012` excludes every later year, so that one says nothing else beside it. */
function numbersBeside(a: Proposition, b: Proposition): readonly string[] {
  const { since } = a;
  if (since !== null && b.numbers.some((number) => isYear(number) && number > since)) {
    return a.numbers.filter((number) => number !== since);
  }
  return a.numbers;
}

function isYear(number: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(number);
}

function negationMeets({ negated }: Proposition, { stems }: Proposition): boolean {
  return negated.length === 0 || negated.some((stem) => stems.includes(stem));
}

function subjectDiffers(
  { subject, linked }: Proposition,
  { linked: other, subject: otherSubject }: Proposition,
): boolean {
  if (subject === null || linked.statement.speaker === other.statement.speaker) return false;
  return otherSubject !== subject && !other.statement.about.includes(subject);
}

/** Whether each side has something that the other lacks. */
function tellApart(
  a: readonly string[],
  b: readonly string[],
  isSame: (one: string, other: string) => boolean,
): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const lacks = (some: readonly string[], others: readonly string[]): boolean =>
    some.some((item) => !others.some((other) => isSame(item, other)));
  return lacks(a, b) && lacks(b, a);
}

/** `President Korvess` and `Anton Korvess` can be one. */
function isSameName(one: string, other: string): boolean {
  const words = other.split(' ');
  return one.split(' ').some((word) => words.includes(word));
}

/** The content words that follow each negation; of one that ends the clause (`paid nothing`) the word before it. */
function stemsAtNegations(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (!NEGATIONS.has(word)) return [];
    const after = contentStems(words.slice(at + 1).join(' ')).filter((stem, index) => index > 0 || !LIGHT.has(stem));
    return after.length > 0 ? after.slice(0, REACH) : contentStems(words.slice(0, at).join(' ')).slice(-1);
  });
}

/** Runs of capitalised words; a single one that opens the clause is none, since every sentence opens with one. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,5}/gu)) {
    const words = foldText(match[0])
      .split(' ')
      .filter((word) => !STOP_WORDS.has(word));
    const isOpening = !/\p{L}/u.test(text.slice(0, match.index));
    if (words.length > 1 || (words.length === 1 && !isOpening)) names.push(words.map(stemWord).join(' '));
  }
  return [...new Set(names)];
}

/** `May` is a month where it is never written small. */
function isModalWord(word: string, text: string): boolean {
  if (word === 'may') return /\bmay\b/.test(text);
  return MODALS.has(word.replace(/n't$/, '')) || word === "won't";
}

function readNumber(word: string): string | null {
  if (/^\p{N}/u.test(word)) return word;
  const value = NUMBER_WORDS.get(word);
  return value === undefined || value < 2 ? null : String(value);
}
