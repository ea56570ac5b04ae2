import type { Mention } from '../../../core/analysis.ts';
import { PREPOSITIONS, RELATIVE_PRONOUNS } from '../../../language/en/function-words.ts';
import {
  FEMALE_PRONOUNS,
  FIRST_PERSON_PRONOUNS,
  MALE_PRONOUNS,
  OPEN_PRONOUNS,
  THING_PRONOUNS,
} from '../../../language/en/speaker-words.ts';
import type { TokenRange } from '../noun-phrases.ts';
import { isCapital, isWord, normAt, type Reading, textAt } from '../reading.ts';

export type PronounKind = 'male' | 'female' | 'thing' | 'relative' | 'first' | 'open';

/** What a source is made of: nobody's words, a pronoun, somebody named, or a description. */
export type SourceForm =
  | { readonly form: 'none' }
  | { readonly form: 'pronoun'; readonly kind: PronounKind; readonly at: number }
  | { readonly form: 'mention'; readonly mention: Mention }
  /** Its tokens up to its head, `[first, last)`: what stands after it (`of the bank`) only tells it apart. */
  | { readonly form: 'description'; readonly first: number; readonly last: number };

/** Longest apposition that is looked through for a name, in tokens. */
const REACH = 12;

const REFLEXIVE = /^(?:him|her|it|my)self$|^(?:them|our)selves$/;

/** `people` are the ids of the entities that are persons. */
export function readSource(reading: Reading, source: TokenRange | null, people: ReadonlySet<string>): SourceForm {
  if (!source || source[0] >= source[1]) return { form: 'none' };
  const [first, end] = source;
  // `Holm herself`, `he himself`.
  const last = end - first > 1 && REFLEXIVE.test(normAt(reading, end - 1)) ? end - 1 : end;
  const kind = last - first === 1 ? pronounKind(normAt(reading, first)) : null;
  if (kind) return { form: 'pronoun', kind, at: first };
  const head = headOf(reading, first, last);
  const mention =
    mentionEnding(reading, first, head) ??
    (head < last && normAt(reading, head) === 'of' ? titledName(reading, head, last, people) : undefined) ??
    appositionOf(reading, head, last);
  return mention ? { form: 'mention', mention } : { form: 'description', first, last: head };
}

function pronounKind(norm: string): PronounKind | null {
  if (norm === 'he') return 'male';
  if (norm === 'she') return 'female';
  if (norm === 'it') return 'thing';
  if (FIRST_PERSON_PRONOUNS.has(norm)) return 'first';
  if (RELATIVE_PRONOUNS.has(norm)) return 'relative';
  if (OPEN_PRONOUNS.has(norm)) return 'open';
  return MALE_PRONOUNS.has(norm) || FEMALE_PRONOUNS.has(norm) || THING_PRONOUNS.has(norm) ? 'open' : null;
}

/** Where the phrase's head ends: before its first comma, preposition or relative pronoun, names apart. */
function headOf(reading: Reading, first: number, last: number): number {
  for (let i = first + 1; i < last; i += 1) {
    const mention = reading.mentionOf[i];
    if (mention && mention === reading.mentionOf[i - 1]) continue;
    const norm = normAt(reading, i);
    if (norm === ',' || norm === '(' || norm === ')' || norm === '—' || norm === '–' || norm === '--') return i;
    if (PREPOSITIONS.has(norm) || norm === 'who' || norm === 'which' || norm === 'whose') return i;
  }
  return last;
}

/** The mention the head ends with: in `Holm's lawyers` the lawyers speak, in `Holm and Brandt` two. */
function mentionEnding(reading: Reading, first: number, head: number): Mention | undefined {
  const mention = reading.mentionOf[head - 1];
  if (!mention) return undefined;
  for (let i = first; i < head; i += 1) {
    const norm = normAt(reading, i);
    if ((norm === 'and' || norm === '&') && reading.mentionOf[i] !== mention) return undefined;
  }
  return mention;
}

/** `Secretary of State Ada Holm`: the person whose name ends a title with *of* in it. */
function titledName(reading: Reading, of: number, last: number, people: ReadonlySet<string>): Mention | undefined {
  let end = of + 1;
  while (end < last && (isCapital(textAt(reading, end)) || /^(?:the|of|and|for)$/.test(normAt(reading, end)))) end += 1;
  const mention = reading.mentionOf[end - 1];
  if (!mention || !people.has(mention.entity) || (end < last && !/^[,(]$/.test(normAt(reading, end)))) return undefined;
  let first = end - 1;
  while (first > of && reading.mentionOf[first - 1] === mention) first -= 1;
  return isCapital(textAt(reading, of - 1)) && isCapital(textAt(reading, first - 1)) ? mention : undefined;
}

/** `An attorney for the firm, Ada Holm`, `his opponent, Democrat Ada Holm`: who is named after a comma, if one is. */
function appositionOf(reading: Reading, head: number, last: number): Mention | undefined {
  for (let comma = head; comma < last; comma += 1) {
    if (normAt(reading, comma) !== ',') continue;
    for (let i = comma + 1; i < Math.min(last, comma + REACH); i += 1) {
      const mention = reading.mentionOf[i];
      if (!mention) {
        if (!isWord(textAt(reading, i)) || opensOther(normAt(reading, i))) break;
        continue;
      }
      let end = i;
      while (end < last && reading.mentionOf[end] === mention) end += 1;
      const next = normAt(reading, end);
      const isWhole = end >= last || /^[,(]$/.test(next) || opensOther(next);
      if (mention.form === 'name' && isWhole && isCapital(textAt(reading, i))) return mention;
      i = end - 1;
    }
    return undefined;
  }
  return undefined;
}

function opensOther(norm: string): boolean {
  return PREPOSITIONS.has(norm) || RELATIVE_PRONOUNS.has(norm) || norm === 'and' || norm === 'whose';
}
