import type { Realis, Stance } from '../../core/analysis.ts';
import { NEGATIONS } from '../../language/en/function-words.ts';
import { DECLINED_ACTS, FALSEHOOD_WORDS, MISTAKE_WORDS } from '../../language/en/stance-words.ts';
import type { FoundAttribution } from './find.ts';
import type { TokenRange } from './noun-phrases.ts';
import { normAt, type Reading } from './reading.ts';

/** What a negated cue of a stance does: `did not deny` is no denial; `did not say` asserts nothing. */
const NEGATED: Partial<Record<Stance, Stance>> = {
  deny: 'non-denial',
  confirm: 'other',
  retract: 'other',
  support: 'oppose',
  oppose: 'other',
  believe: 'doubt',
  doubt: 'believe',
  promise: 'other',
  intend: 'decline',
};

/** How many words of a content are looked at for what makes a plain *said* a denial or a retraction. */
const CONTENT_REACH = 14;

/** Stance and realis of an attribution: from its cue, the cue's negation and auxiliaries, and how its content opens. */
export function readStance(
  reading: Reading,
  found: FoundAttribution,
  contents: readonly TokenRange[],
): { readonly stance: Stance; readonly realis: Realis } {
  const group = found.cue ? wordsOf(reading, found.cue) : [];
  const isNegated = group.some((word) => NEGATIONS.has(word));
  const stance = found.use?.stance ?? 'other';
  const content = contents[0]
    ? wordsOf(reading, [contents[0][0], Math.min(contents[0][1], contents[0][0] + CONTENT_REACH)])
    : [];
  if (stance === 'decline') return { stance: declinedStance(content), realis: 'actual' };
  const isSaying = stance === 'assert' || stance === 'ask';
  if (isSaying && /\b(?:will|would) not\b|\bwo n't\b|\bwould n't\b/.test(group.join(' ')))
    return { stance: 'decline', realis: 'actual' };
  if (isNegated && !(found.source && followsIf(reading, found.source[0]))) {
    return { stance: NEGATED[stance] ?? 'other', realis: 'negated' };
  }
  const realis = found.source && followsIf(reading, found.source[0]) ? 'hypothetical' : realisOf(group);
  return { stance: isSaying ? statedStance(content) : stance, realis };
}

/** `if he says so`: the clause of the cue is a condition. */
function followsIf(reading: Reading, source: number): boolean {
  return /^(?:if|unless)$/.test(normAt(reading, source - 1));
}

function wordsOf(reading: Reading, [first, last]: TokenRange): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i += 1) words.push(normAt(reading, i));
  return words;
}

/** `refused to rule out` leaves open; `declined to comment` says nothing; `refused to leave` opposes. */
function declinedStance(content: readonly string[]): Stance {
  const acts = content.filter((word) => word !== 'to').slice(0, 3);
  if (acts.some((word) => DECLINED_ACTS.has(word))) return 'decline';
  return acts.includes('rule') || acts.includes('deny') ? 'non-denial' : 'oppose';
}

/** `said it was false` denies and `said he had misspoken` takes back, though the verb is plain. */
function statedStance(content: readonly string[]): Stance {
  const isNegated = content.some((word) => NEGATIONS.has(word));
  if (content.some((word) => MISTAKE_WORDS.has(word)) && !isNegated) return 'retract';
  const at = content.findIndex((word) => FALSEHOOD_WORDS.has(word));
  const copula = content.slice(0, Math.max(0, at)).some((word) => /^(?:is|was|are|were|'s)$/.test(word));
  return at >= 0 && copula && !isNegated ? 'deny' : 'assert';
}

function realisOf(group: readonly string[]): Realis {
  // `would later deny`: the future of a past that is told.
  if (group.includes('would') && group.some((word) => /^(?:later|eventually|subsequently)$/.test(word)))
    return 'actual';
  if (group.some((word) => /^(?:would|could|might|may|should)$/.test(word))) return 'hypothetical';
  return group.some((word) => /^(?:will|'ll|shall)$/.test(word)) ? 'planned' : 'actual';
}
