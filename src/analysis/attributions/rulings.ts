import type { Sentence } from '../../core/analysis.ts';
import type { Cue } from '../../language/en/cues.ts';
import { RULING_BODIES, RULING_VERBS } from '../../language/en/ruling-words.ts';
import { clauseEnd } from './contents.ts';
import type { FoundAttribution } from './find.ts';
import { findPhraseBefore } from './noun-phrases.ts';
import { isVerbGroupWord, normAt, type Reading } from './reading.ts';

/** Tokens between the verb and *that*: `by five votes to four`, `on Monday`. */
const REACH = 8;

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
  let first = head;
  while (first > sentence.first && isVerbGroupWord(normAt(reading, first - 1))) first -= 1;
  const source = findPhraseBefore(reading, sentence.first, first);
  if (!source) return null;
  const isBody = Array.from({ length: source[1] - source[0] }, (_, i) => normAt(reading, source[0] + i)).some((norm) =>
    RULING_BODIES.has(norm),
  );
  if (!isBody) return null;
  const use: Cue = { lemma, stance: 'assert', frames: new Set(['that']), particle: null };
  return {
    source,
    cue: [first, head + 1],
    lemma,
    use,
    contents: [[that, clauseEnd(reading, that, sentence.last)]],
    rule: 'ruling',
    confidence: 0.8,
    isMain: true,
  };
}
