import { NEGATIONS } from '../../../language/en/function-words.ts';
import { CUE_USES, type CueClass, type CueUse, type Polarity } from '../../../language/en/stance-words.ts';
import type { TokenRange } from '../noun-phrases.ts';
import { isVerbGroupWord, normAt, type Reading, textAt } from '../reading.ts';

/** A cue's verb with everything that stands before it and changes what it does: `has never been expected to deny`. */
export interface VerbChain {
  /** What the cue's verb, adjective or noun can mean; `null` where no list has it. */
  readonly use: CueUse | null;
  /** Index after the verb and its particle. */
  readonly after: number;
  /** The words before the verb. */
  readonly before: readonly string[];
  readonly polarity: Polarity;
}

/** How far a chain is followed to the left of a cue. */
const REACH = 9;
const GOVERNOR =
  /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|fail(?:s|ed|ing)?|stop(?:s|ped|ping)?|short|expected|due|set|scheduled|likely|about|going|plan(?:s|ned|ning)?|unable|able|to)$/;
/** Classes of verbs after which another says what is done: `is expected to deny`, `refused to say`, `confirmed or denied`. */
const LEADING: ReadonlySet<CueClass> = new Set(['expect', 'refuse', 'fail', 'confirm']);
const MODAL = /^(?:will|would|can|could|wo|ca|'ll)$/;
const COPULA = /^(?:be|is|are|was|were|been|'s|'re|'m|remain|remains|remained|feels?|felt|seems?|seemed)$/;
/** Sources that say that nobody, or hardly anybody, did it. */
const NEGATIVE_SOURCE = /^(?:no|nobody|none|neither|nor|few)$/;

/** The chain of the verb that a cue ends in; `low` is the first token that may belong to it. */
export function readChain(reading: Reading, cue: TokenRange, source: TokenRange | null): VerbChain {
  const [first, last] = cue;
  const low = Math.max(0, first - REACH, source && source[1] <= first ? source[1] : first - REACH);
  let left = first;
  while (left > low && isChainWord(reading, left - 1)) left -= 1;
  let found: { use: CueUse; index: number; after: number } | null = null;
  for (let i = left; i < last; i += 1) {
    const use = useAt(reading, i, left);
    if (!use || (found && !isLed(reading, found, i, use))) continue;
    found = { use, index: i, after: i + 1 + use.particle.length };
    i = found.after - 1;
  }
  const head = found?.index ?? last - 1;
  const before = words(reading, left, head);
  const polarity = readPolarity(before, source ? normAt(reading, source[0]) : '');
  return { use: found?.use ?? null, after: found?.after ?? last, before, polarity };
}

/** The use of the word at `index` whose particle follows it and is the longest; verbs come before nouns. */
export function useAt(reading: Reading, index: number, left = index): CueUse | null {
  let best: CueUse | null = null;
  for (const use of CUE_USES.get(normAt(reading, index)) ?? []) {
    if (use.form === 'adjective' && !words(reading, left - 1, index).some((word) => COPULA.test(word))) continue;
    if (!use.particle.every((word, i) => normAt(reading, index + 1 + i) === word)) continue;
    if (!best || use.particle.length > best.particle.length) best = use;
  }
  return best;
}

/** How the words before a verb negate it. */
export function readPolarity(before: readonly string[], source = ''): Polarity {
  if (before.some((word) => /^(?:refus|declin)(?:e|es|ed|ing)$/.test(word))) return 'refused';
  if (before.some((word, i) => word === 'longer' && before[i - 1] === 'no')) return 'ended';
  const negation = before.findIndex((word, i) => NEGATIONS.has(word) && before[i + 1] !== 'only');
  const fails = before.some((word) => /^fail(?:s|ed|ing)?$|^unable$|^short$/.test(word));
  if (negation < 0 && !fails && !NEGATIVE_SOURCE.test(source)) return 'plain';
  return before.some((word) => MODAL.test(word)) ? 'will-not' : 'not';
}

/** Whether a second verb of a cue is led by the first (`is expected to say`, `confirm or deny`), and is no part of its object. */
function isLed(reading: Reading, first: { use: CueUse; after: number }, index: number, { form }: CueUse): boolean {
  if (form !== 'verb' || !(LEADING.has(first.use.class) || first.use.lemma === 'plan')) return false;
  const between = words(reading, first.after, index);
  return between.length > 0 && between.every((word) => /^(?:to|or|nor|and|of)$/.test(word) || isVerbGroupWord(word));
}

function isChainWord(reading: Reading, index: number): boolean {
  const norm = normAt(reading, index);
  if (norm === 'may') return textAt(reading, index) === 'may';
  if (norm === 'longer') return normAt(reading, index - 1) === 'no';
  if (norm === 'no') return normAt(reading, index + 1) === 'longer';
  if (norm === 'of') return normAt(reading, index - 1) === 'short';
  return isVerbGroupWord(norm) || GOVERNOR.test(norm) || (norm === 'or' && normAt(reading, index - 1) === 'confirm');
}

/** The lower-case words of tokens `[first, last)`. */
export function words(reading: Reading, first: number, last: number): string[] {
  const found: string[] = [];
  for (let i = Math.max(0, first); i < last; i += 1) found.push(normAt(reading, i));
  return found;
}
