import type { Sentence } from '../../core/analysis.ts';
import { CUES, type Cue } from '../../language/en/cues.ts';
import { RULING_BODIES, RULING_VERBS } from '../../language/en/ruling-words.ts';
import { OCCASION_ADVERBS, OCCASION_NOUNS, THAT_CLAUSE_VERBS } from '../../language/en/that-clause-words.ts';
import { clauseEnd } from './contents.ts';
import type { FoundAttribution } from './find.ts';
import { findPhraseBefore, type TokenRange } from './noun-phrases.ts';
import { isVerbGroupWord, normAt, type Reading } from './reading.ts';

/** Tokens between the verb and *that*: `by five votes to four`, `on Monday`. */
const REACH = 8;
/** Tokens of `in a written statement`. */
const LONGEST_OCCASION = 5;

/**
 * `The Court of Appeal held that the sale was unlawful`: what a court, jury or regulator finds. Its verbs say something
 * else with other subjects (*the dam held*), so the subject decides.
 */
export function findRuling(reading: Reading, sentence: Sentence, head: number): FoundAttribution | null {
  const lemma = RULING_VERBS.get(normAt(reading, head));
  if (lemma === undefined) return null;
  let that = head + 1;
  while (that < Math.min(sentence.last, head + REACH) && normAt(reading, that) !== 'that') that += 1;
  if (normAt(reading, that) !== 'that' || that + 1 >= sentence.last) return null;
  const clause = readSubject(reading, sentence, head);
  if (!clause) return null;
  const { source } = clause;
  const isBody = Array.from({ length: source[1] - source[0] }, (_, i) => normAt(reading, source[0] + i)).some((norm) =>
    RULING_BODIES.has(norm),
  );
  return isBody ? makeClause(reading, sentence, clause, { head, that, lemma, rule: 'ruling', confidence: 0.8 }) : null;
}

/**
 * `The mayor accepted that the dam was old`: a verb that is in no list of cues, with *that* right after it, which it
 * takes of what somebody holds or says.
 */
export function findThatClause(reading: Reading, sentence: Sentence, head: number): FoundAttribution | null {
  const norm = normAt(reading, head);
  const lemma = THAT_CLAUSE_VERBS.get(norm);
  if (lemma === undefined || CUES.has(norm)) return null;
  const that = skipOccasion(reading, head + 1);
  if (normAt(reading, that) !== 'that' || that + 2 >= sentence.last) return null;
  const clause = readSubject(reading, sentence, head);
  return clause && makeClause(reading, sentence, clause, { head, that, lemma, rule: 'that-verb', confidence: 0.65 });
}

/** The word after `on Tuesday`, `in a statement` or `later` where one of these begins at `index`; else `index`. */
export function skipOccasion(reading: Reading, index: number): number {
  const norm = normAt(reading, index);
  if (OCCASION_ADVERBS.has(norm)) return index + 1;
  if (norm !== 'on' && norm !== 'in' && norm !== 'at' && norm !== 'last') return index;
  for (let next = index + 1; next < index + LONGEST_OCCASION; next += 1) {
    const word = normAt(reading, next);
    if (OCCASION_NOUNS.has(word)) return next + 1;
    if (word === 'that' || isVerbGroupWord(word)) return index;
  }
  return index;
}

/** The subject of the verb at `head`, and where its verb group begins; `null` for a passive. */
function readSubject(
  reading: Reading,
  sentence: Sentence,
  head: number,
): { readonly source: TokenRange; readonly first: number } | null {
  let first = head;
  while (first > sentence.first && isVerbGroupWord(normAt(reading, first - 1))) {
    first -= 1;
    if (/^(?:is|are|was|were|be|been|being)$/.test(normAt(reading, first))) return null;
  }
  const source = findPhraseBefore(reading, sentence.first, first);
  return source && { source, first };
}

function makeClause(
  reading: Reading,
  sentence: Sentence,
  { source, first }: { readonly source: TokenRange; readonly first: number },
  of: { readonly head: number; readonly that: number; readonly lemma: string; rule: string; confidence: number },
): FoundAttribution {
  const { head, that, lemma, rule, confidence } = of;
  const use: Cue = { lemma, stance: 'assert', frames: new Set(['that']), particle: null };
  const contents: TokenRange[] = [[that, clauseEnd(reading, that, sentence.last)]];
  return { source, cue: [first, head + 1], lemma, use, contents, rule, confidence, isMain: true };
}
