import type { Sentence } from '../../../core/analysis.ts';
import { NEGATIONS } from '../../../language/en/function-words.ts';
import type { CueClass } from '../../../language/en/stance-words.ts';
import { clauseEnd } from '../contents.ts';
import type { FoundAttribution } from '../find.ts';
import { findPhraseBefore } from '../noun-phrases.ts';
import { isWord, normAt, type Reading, textAt } from '../reading.ts';
import { classByContent, textOf } from './content-class.ts';
import { readChain, useAt } from './verb-chain.ts';

/** Classes whose verbs tell of a statement by themselves, whatever stands after them. */
const ACTS: ReadonlySet<CueClass> = new Set('deny rule-out retract withdraw evade leave-open'.split(' '));
const BE = /^(?:be|is|are|was|were|been|being|'s|'re|'m)$/;
const FINITE = /(?:ed|took|gave|withdrew|cast|did|shot|backed|said|wrote)$/;
const AUXILIARY = /^(?:will|would|may|might|could|can|did|does|do|wo|ca|has|have|had|'ll|expected|due|set)$/;

/**
 * `Holm climbed down over the levy`, `Holm has ruled out a strike`: an act of saying told by a verb that takes no
 * clause, with the rest of its clause as content. `null` where the word at `head` is no such verb, or is passive.
 */
export function findAct(reading: Reading, sentence: Sentence, head: number): FoundAttribution | null {
  if ((reading.quotationOf[head] ?? -1) >= 0) return null;
  const use = useAt(reading, head);
  if (use?.form !== 'verb' || !ACTS.has(use.class)) return null;
  let last = head + 1 + use.particle.length;
  const { before } = readChain(reading, [head, last], null);
  const isSaidOf = before.some((word) => AUXILIARY.test(word));
  const isPassive = FINITE.test(normAt(reading, head)) && before.some((word) => BE.test(word) && word !== 'be');
  if ((!isSaidOf && !FINITE.test(normAt(reading, head))) || (isPassive && !before.includes('to'))) return null;
  const first = head - before.length;
  const source = first > sentence.first ? findPhraseBefore(reading, sentence.first, first) : null;
  if (!source || NEGATIONS.has(normAt(reading, first - 1))) return null;
  const end = clauseEnd(reading, last, sentence.last);
  if (last >= end || !isWord(textAt(reading, last))) last = head + 1;
  if (last >= end || !isWord(textAt(reading, last))) return null;
  // `withdrew the remark` takes words back, `withdrew the troops` does not.
  if (use.class === 'withdraw' && classByContent(use.class, textOf(reading, [last, end]), false) !== 'retract')
    return null;
  return {
    source,
    cue: [first, last],
    lemma: [use.lemma, ...use.particle].join(' '),
    use: null,
    contents: [[last, Math.max(end, last + 1)]],
    rule: 'act',
    confidence: 0.4,
    isMain: true,
  };
}
