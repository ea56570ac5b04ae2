import { AUXILIARIES, SUBJECT_PRONOUNS, SUBORDINATORS } from '../../language/en/function-words.ts';
import { findPhraseBefore, type TokenRange } from './noun-phrases.ts';
import { isWord, normAt, type Reading } from './reading.ts';

/** Tokens after a closing cue: `told the Ferry Gazette in an interview on Saturday`. */
const REACH = 12;
/** Tokens of what is said, at least. */
const SHORTEST = 3;
const OPENS_CLAUSE = /^(?:that|whether|if|how|why|what|which|who|as|because)$/;

/**
 * The source before a cue that closes its sentence, where an apposition stands in it: `The bridge was sound, its
 * operator, Autovia, said on Thursday`. It follows a comma, and what stands before that must be a clause of its own.
 */
export function findApposedBefore(reading: Reading, start: number, first: number): TokenRange | null {
  if (normAt(reading, first - 1) !== ',') return null;
  const source = findPhraseBefore(reading, start, first);
  if (!source || source[0] - 1 < start + SHORTEST || normAt(reading, source[0] - 1) !== ',') return null;
  return isWholeClause(reading, start, source[0] - 1) ? [source[0], first - 1] : null;
}

/** `After the talks failed` is none by itself; `if the talks fail, troops will return` is. */
function isWholeClause(reading: Reading, start: number, end: number): boolean {
  if (!SUBORDINATORS.has(normAt(reading, start))) return true;
  for (let i = start + 1; i < end; i += 1) if (normAt(reading, i) === ',') return true;
  return false;
}

/** Whether nothing but whom, when and where follows a cue in its sentence, or then a participle: `, dismissing …`. */
export function endsWithOccasion(reading: Reading, from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + REACH); i += 1) {
    const norm = normAt(reading, i);
    if (/^[.!?]$/.test(norm)) return true;
    if (norm === ',') return normAt(reading, i + 1).endsWith('ing');
    if (!isWord(norm) || (reading.quotationOf[i] ?? -1) >= 0) return false;
    if (AUXILIARIES.has(norm) || SUBJECT_PRONOUNS.has(norm) || OPENS_CLAUSE.test(norm)) return false;
  }
  return from + REACH >= end;
}
