import type { Realis, Stance } from '../../../core/analysis.ts';
import { NEGATIONS } from '../../../language/en/function-words.ts';
import { type CueClass, type Polarity, STANCE_TABLE } from '../../../language/en/stance-words.ts';
import type { FoundAttribution } from '../find.ts';
import type { TokenRange } from '../noun-phrases.ts';
import { isVerbGroupWord, isWord, normAt, type Reading } from '../reading.ts';
import { classByContent, textOf } from './content-class.ts';
import { readChain, readPolarity, useAt, type VerbChain, words } from './verb-chain.ts';

/**
 * Stance and realis of an attribution. The cue's verb gives a class; the first words of the content may change the
 * class (*said it was false*, *refused to rule out*); the table gives what the class does under the cue's negation.
 */
export function readStance(
  reading: Reading,
  found: FoundAttribution,
  contents: readonly TokenRange[],
): { readonly stance: Stance; readonly realis: Realis } {
  if (!found.cue) return { stance: 'assert', realis: 'actual' };
  // `LARKIN: How bad is it?`: a turn of an interview that only asks.
  if (found.rule === 'turn' && contents.every((content) => isQuestion(reading, content))) {
    return { stance: 'ask', realis: 'actual' };
  }
  const chain = readChain(reading, found.cue, found.source);
  const given = found.rule === 'ruling' ? 'say' : (chain.use?.class ?? classOfStance(found));
  const content = contentAfter(chain, found.cue, contents);
  const { name, polarity } = readClass(reading, found, given, chain.polarity, content);
  const cell = STANCE_TABLE.get(name)?.[polarity] ?? { stance: found.use?.stance ?? 'other', realis: 'actual' };
  return { stance: cell.stance, realis: readRealis(reading, found, chain, cell.realis) };
}

/** Whether the last mark is a question mark, those of quotations left out. */
function isQuestion(reading: Reading, [first, last]: TokenRange): boolean {
  let i = last - 1;
  while (i > first && /^["”’']+$/.test(normAt(reading, i))) i -= 1;
  return normAt(reading, i) === '?';
}

interface ClassWithPolarity {
  readonly name: CueClass;
  readonly polarity: Polarity;
}

function readClass(
  reading: Reading,
  found: FoundAttribution,
  given: CueClass,
  polarity: Polarity,
  content: TokenRange | null,
): ClassWithPolarity {
  if (!content) return { name: classByContent(given, '', false), polarity };
  if (given === 'refuse' || given === 'fail') {
    const inner = readInner(reading, content);
    const under = given === 'refuse' ? (polarity === 'plain' ? 'refused' : 'plain') : 'not';
    if (inner) return readClass(reading, found, inner.name, under, [inner.after, Math.max(inner.after, content[1])]);
    if (given === 'fail') return { name: 'act', polarity: 'not' };
  }
  const isOwn = canBeSpeaker(reading, found, content);
  const name = classByContent(given, textOf(reading, content), isOwn);
  if (name === 'say' && isOwn && polarity === 'plain') return readOwnAttitude(reading, content) ?? { name, polarity };
  return { name, polarity };
}

/** The verb after *refused to*, *failed to*, *stopped short of*, where it is a cue itself. */
function readInner(reading: Reading, [first, last]: TokenRange): { name: CueClass; after: number } | null {
  let i = first;
  while (i < Math.min(last, first + 4) && (normAt(reading, i) === 'to' || isVerbGroupWord(normAt(reading, i)))) i += 1;
  if (normAt(reading, i) === 'confirm' && normAt(reading, i + 1) === 'or') i += 2;
  const use = i < last ? useAt(reading, i) : null;
  return use?.form === 'verb' &&
    (i > first || normAt(reading, first).endsWith('ing') || use.lemma === normAt(reading, i))
    ? { name: use.class, after: i + 1 + use.particle.length }
    : null;
}

/** Classes that a speaker can tell of himself: `said he doubted it`. */
const ATTITUDES: ReadonlySet<CueClass> = new Set(
  'believe think doubt favour oppose deny expect intend recall'.split(' '),
);

/** `said she did not believe the count`: what the speaker says he holds, wants or denies. */
function readOwnAttitude(reading: Reading, [first, last]: TokenRange): ClassWithPolarity | null {
  let i = first;
  while (i < last && (!isWord(normAt(reading, i)) || normAt(reading, i) === 'that')) i += 1;
  const subject = i;
  i += 1;
  const isSkipped = (norm: string): boolean => isVerbGroupWord(norm) || /^(?:very|much|quite)$/.test(norm);
  while (i < last && isSkipped(normAt(reading, i)) && !useAt(reading, i)?.particle.length) i += 1;
  const before = words(reading, subject + 1, i);
  const use = useAt(reading, i, subject);
  // `said he had denied it` tells of an act, `said he would deny it` of a plan.
  if (
    !use ||
    use.form === 'noun' ||
    !ATTITUDES.has(use.class) ||
    before.some((word) => /^(?:had|will|would|'d|'ll)$/.test(word))
  )
    return null;
  const name = classByContent(use.class, textOf(reading, [i + 1 + use.particle.length, last]), false);
  return { name, polarity: readPolarity(before) };
}

/** The first part of the content that stands after the verb, with what the cue has after it; else the first part. */
function contentAfter({ after }: VerbChain, cue: TokenRange, contents: readonly TokenRange[]): TokenRange | null {
  const first = contents[0];
  if (!first) return after < cue[1] ? [after, cue[1]] : null;
  if (first[0] < cue[0]) return first;
  return [
    Math.min(after, first[0]) < cue[1] && cue[1] >= first[0] - 1 ? after : Math.max(after, first[0]),
    Math.max(after, first[1]),
  ];
}

const HE = /^(?:mr|lord|sir|he|him|king|prince|father)\.?$/;
const SHE = /^(?:ms|mrs|miss|lady|dame|she|her|queen|princess)\.?$/;

/** Whether the pronoun a content opens with can mean the speaker. */
function canBeSpeaker(reading: Reading, { source }: FoundAttribution, [first, last]: TokenRange): boolean {
  let i = first;
  while (i < last && (!isWord(normAt(reading, i)) || /^(?:that|yes|no|well|but|and)$/.test(normAt(reading, i)))) i += 1;
  const pronoun = normAt(reading, i);
  if (/^(?:i|we)$/.test(pronoun)) return true;
  if ((reading.quotationOf[i] ?? -1) >= 0 || !source) return false;
  const opening = normAt(reading, source[0]);
  if (/^(?:i|we|you)$/.test(opening)) return false;
  if (pronoun === 'he') return !SHE.test(opening) && opening !== 'they';
  if (pronoun === 'she') return !HE.test(opening) && opening !== 'they';
  return /^(?:it|they)$/.test(pronoun) && !HE.test(opening) && !SHE.test(opening);
}

/** The class of a cue that is in no list of this folder: the finder's own. */
function classOfStance({ use }: FoundAttribution): CueClass {
  return use?.stance === 'assert' ? 'say' : (use?.stance ?? 'say');
}

const MAY_BE = /^(?:would|could|might|may|should)$/;
const LATER = /^(?:later|eventually|subsequently|only)$/;
const WILL_BE = /^(?:will|'ll|shall|expected|due|set|scheduled|likely|going|about|plan|plans|planned|planning)$/;

function readRealis(
  reading: Reading,
  { source, cue }: FoundAttribution,
  { before }: VerbChain,
  realis: Realis,
): Realis {
  if (source && isCondition(reading, source[0] - 1)) return 'hypothetical';
  if (realis === 'negated') return realis;
  // `would later deny`: the future of a past that is told. `would say only`: he said just that.
  if (
    before.includes('would') &&
    (before.some((word) => LATER.test(word)) || (cue && LATER.test(normAt(reading, cue[1]))))
  )
    return realis;
  // `would not support it`: what he holds, not what he may come to say.
  if (before.some((word) => NEGATIONS.has(word))) return realis;
  if (before.some((word) => WILL_BE.test(word))) return 'planned';
  return before.some((word) => MAY_BE.test(word)) ? 'hypothetical' : realis;
}

/** `if he says so`, `unless she withdraws`, `had he said so`: the clause of the cue is a condition. */
function isCondition(reading: Reading, index: number): boolean {
  const norm = normAt(reading, index);
  if (/^(?:if|unless)$/.test(norm)) return true;
  const isFirst = index === 0 || /^[.,;:]$/.test(normAt(reading, index - 1));
  return norm === 'had' && isFirst;
}
