import { CONJUNCTIONS, NEGATIONS, SUBORDINATORS, VERB_ADVERBS } from '../../language/en/function-words.ts';
import { endsWithOccasion } from './closing-sources.ts';
import { continueQuotations } from './continued-quotations.ts';
import { type FoundAttribution, findSubjectOf, sentenceAt } from './find.ts';
import { mendLearned } from './mend-learned.ts';
import type { TokenRange } from './noun-phrases.ts';
import { isWord, normAt, type Reading, textAt } from './reading.ts';

/** What each way of finding attributions found in an article. */
export interface FoundByEach {
  /** By the learned models. */
  readonly learned: readonly FoundAttribution[];
  /** By the rules for verbs, *according to* and colons. */
  readonly byRule: readonly FoundAttribution[];
  /** Quotations with a name after a dash, and those whose speaker stands on the other side of a colon. */
  readonly signed: readonly FoundAttribution[];
  /** Items of a digest, each with its source in brackets. */
  readonly items: readonly FoundAttribution[];
}

/** One list of them: the models come first, and the rest only adds to what they find. */
export function joinFound(reading: Reading, { learned, byRule, signed, items }: FoundByEach): FoundAttribution[] {
  const whole = withContinuations(reading, mendLearned(reading, learned));
  return withoutRivals([
    ...whole,
    ...besideLearned(reading, whole, byRule),
    ...besideContents(reading, whole, continued(reading, signed)),
    ...items,
  ]);
}

const CLAUSE_JOINERS: ReadonlySet<string> = new Set([...CONJUNCTIONS, ...SUBORDINATORS]);

/** Rules whose finds are kept where the models find nothing: forms that can hardly mean anything else. */
const CERTAIN_RULES: ReadonlySet<string> = new Set([
  'act',
  'according-to-first',
  'according-to-after',
  'name-colon',
  'ruling',
  'quoted-as-saying',
  'document-shows',
  'answer',
  'that-verb',
  'cue-then-quotation',
  'quotation-cue-source',
  'quotation-source-cue',
]);

const HOLDS_OTHERS: ReadonlySet<string> = new Set(['act', 'document-shows']);

/** Clauses after verbs that say what the speaker does: a denial, a promise or a plain *told* is not to be lost. */
const CLAUSE_RULES: ReadonlySet<string> = new Set(['that-clause', 'bare-clause', 'clause-source-cue']);

function isPlain({ rule, use, isMain }: FoundAttribution): boolean {
  if (!isMain || use === null) return false;
  return use.stance === 'deny' || (CLAUSE_RULES.has(rule) && use.frames.has('quote'));
}

/**
 * What the rules find beside the models: statements inside the content of another, which the models are never taught
 * and which end where that content does; and those of the certain rules that share no words with a learned one.
 */
function besideLearned(
  reading: Reading,
  learned: readonly FoundAttribution[],
  byRule: readonly FoundAttribution[],
): FoundAttribution[] {
  const holder: (TokenRange | undefined)[] = new Array(reading.tokens.length);
  for (const { contents } of learned) for (const range of contents) holder.fill(range, range[0], range[1]);
  const isTaken = new Uint8Array(reading.tokens.length);
  for (const { cue } of learned) if (cue) isTaken.fill(1, cue[0], cue[1]);
  return byRule.flatMap((one) => {
    if (!one.cue || isTaken.subarray(one.cue[0], one.cue[1]).includes(1)) return [];
    const held = holder[one.cue[0]];
    if (!held) {
      if (isPlain(one)) return one.contents.every(([first]) => !holder[first]) ? [one] : [];
      // Some may hold a whole learned statement: `retreated from his claim that …`.
      const isFree = one.contents.every(
        ([first, last]) =>
          !holder
            .slice(first, last)
            .some((range) => range && (!HOLDS_OTHERS.has(one.rule) || range[0] < first || range[1] > last)),
      );
      return isFree && CERTAIN_RULES.has(one.rule) ? [one] : [];
    }
    const contents = one.contents
      .map(([first, last]): TokenRange => [Math.max(first, held[0]), Math.min(last, held[1])])
      .map((range) => withoutClosing(reading, range, one.cue))
      .filter(([first, last]) => first < last);
    return contents.length > 0 ? [{ ...one, contents }] : [];
  });
}

/** Words spoken inside a quotation end before its closing mark. */
function withoutClosing(reading: Reading, [first, last]: TokenRange, cue: TokenRange | null): TokenRange {
  const quotation = cue ? (reading.quotationOf[cue[0]] ?? -1) : -1;
  let end = last;
  while (
    end > first &&
    quotation >= 0 &&
    reading.quotationOf[end - 1] === quotation &&
    !isWord(normAt(reading, end - 1))
  )
    end -= 1;
  return [first, end];
}

function continued(reading: Reading, found: readonly FoundAttribution[]): FoundAttribution[] {
  const hasNone = new Uint8Array(reading.tokens.length);
  return found.map((one) => ({ ...one, contents: continueQuotations(reading, one.contents, hasNone) }));
}

/** Follows quotations that run over paragraphs. */
function withContinuations(reading: Reading, learned: readonly FoundAttribution[]): FoundAttribution[] {
  const hasCue = new Uint8Array(reading.tokens.length);
  for (const { cue } of learned) if (cue) hasCue.fill(1, cue[0], cue[1]);
  return learned.map((one) => ({
    ...one,
    source: withoutVerbGroup(reading, one) ?? subjectOf(reading, one),
    contents: continueQuotations(reading, wholeClause(reading, one), hasCue),
  }));
}

/** A verb's subject where the models give it no source: whoever speaks is named beside it more often than not. */
function subjectOf(reading: Reading, { cue, contents }: FoundAttribution): TokenRange | null {
  const subject = cue && findSubjectOf(reading, cue);
  if (!subject) return null;
  return contents.some(([first, last]) => first < subject[1] && subject[0] < last) ? null : subject;
}

/** Whether the words of a cue are a verb that is followed by no more than whom, when and where. */
function isSaid(reading: Reading, [, last]: TokenRange): boolean {
  const sentence = sentenceAt(reading, last - 1);
  return sentence !== undefined && endsWithOccasion(reading, last, sentence.last);
}

/** Tokens before a content among which the start of its sentence is looked for. */
const CLAUSE_REACH = 200;

/**
 * What is told *according to* somebody, or before `, she said`, starts where a clause starts: with the sentence, or after
 * a mark or a word that joins clauses. Of models' contents that start elsewhere the start is that of the sentence.
 */
function wholeClause(reading: Reading, { lemma, use, cue, contents }: FoundAttribution): readonly TokenRange[] {
  const [first] = contents;
  if (!cue || !first || first[1] > cue[0]) return contents;
  const isClosing = use?.frames.has('quote') === true && normAt(reading, first[1]) === ',' && isSaid(reading, cue);
  if (lemma !== 'according to' && !isClosing) return contents;
  const before = normAt(reading, first[0] - 1);
  const sentence = sentenceAt(reading, first[0]);
  if (!sentence || first[0] <= sentence.first || first[0] - sentence.first > CLAUSE_REACH) return contents;
  if (!isWord(before) || CLAUSE_JOINERS.has(before)) return contents;
  return [[sentence.first, first[1]], ...contents.slice(1)];
}

/** The source without what belongs to the verb after it: `he no longer`, `the ministry also`. */
function withoutVerbGroup(reading: Reading, { source, cue }: FoundAttribution): TokenRange | null {
  if (!source || !cue || source[1] !== cue[0]) return source;
  let last = source[1];
  const isVerbal = (index: number): boolean => {
    const norm = normAt(reading, index);
    if (norm !== textAt(reading, index)) return false;
    if (norm === 'longer') return normAt(reading, index - 1) === 'no';
    if (norm === 'no') return normAt(reading, index + 1) === 'longer';
    return VERB_ADVERBS.has(norm) || NEGATIONS.has(norm);
  };
  while (last > source[0] + 1 && isVerbal(last - 1)) last -= 1;
  return [source[0], last];
}

/** Those of which no learned attribution has the content already. */
function besideContents(
  reading: Reading,
  learned: readonly FoundAttribution[],
  others: readonly FoundAttribution[],
): FoundAttribution[] {
  const isSaid = new Uint8Array(reading.tokens.length);
  for (const { contents } of learned) for (const [first, last] of contents) isSaid.fill(1, first, last);
  return others.filter(({ contents }) => !contents.some(([first, last]) => isSaid.subarray(first, last).includes(1)));
}

/** Of attributions with one cue token the first rule's stays; the rest are other readings of the same words. */
function withoutRivals(found: readonly FoundAttribution[]): FoundAttribution[] {
  const cues = new Set<number>();
  return found.filter(({ cue }) => {
    if (!cue) return true;
    if (cues.has(cue[0])) return false;
    for (let i = cue[0]; i < cue[1]; i += 1) cues.add(i);
    return true;
  });
}
