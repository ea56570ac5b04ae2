import type { Sentence } from '../../core/analysis.ts';
import type { Cue } from '../../language/en/cues.ts';
import { TIME_WORDS } from '../../language/en/function-words.ts';
import { endsWithOccasion, findApposedBefore } from './closing-sources.ts';
import { clauseEnd, findContentAfter, opensClause } from './contents.ts';
import { type CuePhrase, readCuePhrase } from './cue-phrases.ts';
import { ACCORDING, COLON } from './fixed-cues.ts';
import type { Evidence } from './model/confidence.ts';
import { findPhraseAfter, findPhraseBefore, type TokenRange } from './noun-phrases.ts';
import { isCapital, isWord, normAt, type Reading, textAt } from './reading.ts';
import { findAnswer, findDocument, findQuotedAsSaying } from './reported-sources.ts';
import { findAct } from './stance/find-acts.ts';
import { findRuling, findThatClause } from './that-clauses.ts';

/** An attribution in tokens, before its speaker is resolved. */
export interface FoundAttribution {
  readonly source: TokenRange | null;
  readonly cue: TokenRange | null;
  readonly lemma: string;
  readonly use: Cue | null;
  readonly contents: readonly TokenRange[];
  readonly rule: string;
  readonly confidence: number;
  /** Whether the cue is its clause's main verb, so that a date in the clause may be its own. */
  readonly isMain: boolean;
  /** What the models say of it, where they found it. */
  readonly evidence?: Evidence;
}

/** The attributions of one sentence, in the order of their cues. */
export function findInSentence(reading: Reading, sentence: Sentence): FoundAttribution[] {
  const whole = { ...sentence, first: afterDateline(reading, sentence) };
  if (whole.last - whole.first <= LONGEST) return findInPart(reading, whole);
  const found: FoundAttribution[] = [];
  for (let first = whole.first; first < whole.last; first += LONGEST) {
    found.push(...findInPart(reading, { ...whole, first, last: Math.min(whole.last, first + LONGEST) }));
  }
  return found;
}

/** The token after `VELIA, March 4 (Lantern) -`, or the sentence's first. */
export function afterDateline(reading: Reading, { first, last }: Sentence): number {
  if (!/^\p{Lu}{3,}/u.test(textAt(reading, first))) return first;
  for (let i = first + 1; i < Math.min(last - 1, first + 16); i += 1) {
    const text = textAt(reading, i);
    if (/^(?:-|--|—|–)$/.test(text)) return i + 1;
    if (/^\p{Ll}/u.test(text)) return first;
  }
  return first;
}

/** Tokens of a sentence that are read together. Longer ones are lists or broken text, and are read in parts. */
const LONGEST = 200;

function findInPart(reading: Reading, sentence: Sentence): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  for (let head = sentence.first; head < sentence.last; head += 1) {
    const attribution =
      findAccordingTo(reading, sentence, head) ??
      findRuling(reading, sentence, head) ??
      findThatClause(reading, sentence, head) ??
      findQuotedAsSaying(reading, sentence, head) ??
      findDocument(reading, sentence, head) ??
      findAnswer(reading, sentence, head) ??
      findVerbOrAct(reading, sentence, head) ??
      findByColon(reading, sentence, head);
    if (attribution) found.push(attribution);
  }
  return found;
}

/** A verb with a clause or a quotation first; an act whatever its object is; last a verb with any object. */
function findVerbOrAct(reading: Reading, sentence: Sentence, head: number): FoundAttribution | null {
  const byVerb = findByVerb(reading, sentence, head);
  if (byVerb && byVerb.rule !== 'object' && byVerb.rule !== 'gerund') return byVerb;
  return findAct(reading, sentence, head) ?? byVerb;
}

function findByVerb(reading: Reading, sentence: Sentence, head: number): FoundAttribution | null {
  const quotation = reading.quotationOf[head] ?? -1;
  if (quotation >= 0 && !isWhole(reading, sentence, quotation)) {
    return findByVerb(reading, withinQuotation(reading, sentence, head), head);
  }
  const phrase = readCuePhrase(reading, sentence.first, sentence.last, head);
  if (!phrase || phrase.form === 'passive') return null;
  const beforeQuote = quotationEndingBefore(reading, sentence, phrase.range[0]);
  for (const use of phrase.uses) {
    const found =
      (use.frames.has('quote') && findAfterQuotation(reading, sentence, phrase, use, beforeQuote)) ||
      findAfterCue(reading, sentence, phrase, use) ||
      ((use.frames.has('bare') || use.frames.has('quote')) && findBeforeCue(reading, sentence, phrase, use)) ||
      null;
    if (found) return found;
  }
  return null;
}

/** Whether nothing of a sentence stands outside a quotation. */
function isWhole(reading: Reading, { first, last }: Sentence, quotation: number): boolean {
  return reading.quotationOf[first] === quotation && reading.quotationOf[last - 1] === quotation;
}

/** The part of a sentence that stands in the quotation `head` stands in: words outside it are somebody else's. */
function withinQuotation(reading: Reading, sentence: Sentence, head: number): Sentence {
  const quotation = reading.quotationOf[head];
  let { first, last } = { first: head, last: head + 1 };
  while (first > sentence.first && reading.quotationOf[first - 1] === quotation) first -= 1;
  while (last < sentence.last && reading.quotationOf[last] === quotation) last += 1;
  return { ...sentence, first, last };
}

/** First token of the quotation that ends right before token `index` (a comma or dash may stand between), or `null`. */
function quotationEndingBefore(reading: Reading, sentence: Sentence, index: number): number | null {
  let i = index - 1;
  if (/^(?:,|—|–|--|-)$/.test(normAt(reading, i)) && (reading.quotationOf[i] ?? -1) < 0) i -= 1;
  const quotation = reading.quotationOf[i] ?? -1;
  if (i < sentence.first || quotation < 0 || reading.quotationOf[index] === quotation) return null;
  while (i > 0 && reading.quotationOf[i - 1] === quotation) i -= 1;
  return i;
}

/** `“…,” said Holm` and `“…,” Holm said`, with what she goes on to say after it. */
function findAfterQuotation(
  reading: Reading,
  sentence: Sentence,
  phrase: CuePhrase,
  use: Cue,
  quoteStart: number | null,
): FoundAttribution | null {
  if (phrase.form !== 'finite') return null;
  const [first, last] = phrase.range;
  const make = (source: TokenRange, from: number, after: number, rule: string): FoundAttribution => {
    const to = endOfQuotation(reading, from);
    const lead = leadIn(reading, sentence, from);
    const contents: TokenRange[] = [[lead, to], ...continuations(reading, after, sentence)];
    return { source, cue: phrase.range, lemma: use.lemma, use, contents, rule, confidence: 0.85, isMain: true };
  };
  if (quoteStart !== null) {
    const source = findPhraseAfter(reading, last, Math.max(sentence.last, last));
    if (source && source[1] > source[0]) return make(source, quoteStart, source[1], 'quotation-cue-source');
  }
  const source = findPhraseBefore(reading, Math.max(sentence.first, first - 40), first);
  if (!source) return null;
  const start = quotationEndingBefore(reading, sentence, source[0]);
  return start === null ? null : make(source, start, last, 'quotation-source-cue');
}

/** Start of the content whose quotation starts at `from`: earlier when the quotation is only the end of a clause. */
function leadIn(reading: Reading, sentence: Sentence, from: number): number {
  if (from <= sentence.first) return from;
  const first = textAt(reading, from + 1);
  if (isCapital(first) || !isWord(normAt(reading, from - 1))) return from;
  return sentence.first;
}

function endOfQuotation(reading: Reading, start: number): number {
  const quotation = reading.quotationOf[start];
  let i = start;
  while (i < reading.tokens.length && reading.quotationOf[i] === quotation) i += 1;
  return i;
}

/** Quotations that go on after the cue: `…,” he said, “…”`, and those that follow in the same block by themselves. */
function continuations(reading: Reading, after: number, sentence: Sentence): TokenRange[] {
  const found: TokenRange[] = [];
  let i = after;
  // In the same sentence, after a comma and where and when it was said (`on Monday`).
  while (i < sentence.last && (reading.quotationOf[i] ?? -1) < 0) i += 1;
  if (i < sentence.last && (reading.quotationOf[i] ?? -1) >= 0) {
    const to = endOfQuotation(reading, i);
    found.push([i, to]);
    i = to;
  } else {
    i = Math.max(i, sentence.last);
  }
  // In the sentences after it, while each begins with an opening mark and is all quotation.
  const block = sentence.block;
  while (i < reading.tokens.length) {
    while (/^[.,]$/.test(normAt(reading, i)) && (reading.quotationOf[i] ?? -1) < 0) i += 1;
    const quotation = reading.quotationOf[i] ?? -1;
    if (quotation < 0 || reading.quotationOf[i - 1] === quotation) break;
    const to = endOfQuotation(reading, i);
    const at = sentenceAt(reading, i);
    if (at?.block !== block || at?.first !== i) break;
    const follower = sentenceAt(reading, to);
    if (follower && follower.first < to) break; // words outside the marks follow: somebody else may be named there
    found.push([i, to]);
    i = to;
  }
  return found;
}

/** The sentence a token stands in. Binary search. */
export function sentenceAt(reading: Reading, token: number): Sentence | undefined {
  let low = 0;
  let high = reading.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.sentences[middle]?.last ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return reading.sentences[low];
}

/** `Holm said (that) …`, `Holm promised to …`, `Holm rejected the offer`, and `…, adding that …`. */
function findAfterCue(reading: Reading, sentence: Sentence, phrase: CuePhrase, use: Cue): FoundAttribution | null {
  if (normAt(reading, phrase.range[1]) === '.') return null;
  const content = findContentAfter(reading, use, phrase.range[1], sentence.last);
  if (!content) return null;
  const source = findSubject(reading, sentence, phrase);
  if (!source) return null;
  const weight = phrase.form === 'finite' ? 1 : 0.75;
  return {
    source,
    cue: phrase.range,
    lemma: use.lemma,
    use,
    contents: content.ranges,
    rule: content.rule,
    confidence: content.confidence * weight,
    isMain: phrase.form === 'finite',
  };
}

/** The source of a verb without one of its own finding: its subject, for a participle that of the main verb. */
export function findSubjectOf(reading: Reading, cue: TokenRange): TokenRange | null {
  const sentence = sentenceAt(reading, cue[0]);
  const phrase = sentence && readCuePhrase(reading, sentence.first, sentence.last, cue[1] - 1);
  return sentence && phrase && phrase.form !== 'passive' ? findSubject(reading, sentence, phrase) : null;
}

function findSubject(reading: Reading, sentence: Sentence, phrase: CuePhrase): TokenRange | null {
  const [first] = phrase.range;
  if (phrase.form === 'finite') {
    const direct = findPhraseBefore(reading, sentence.first, first);
    if (direct) return direct;
    const before = normAt(reading, first - 1);
    return before === 'and' || before === 'but' || before === ',' ? sharedSubject(reading, sentence, first - 1) : null;
  }
  if (phrase.form === 'infinitive') return null;
  return sharedSubject(reading, sentence, first);
}

/** The subject of the sentence's main verb, for a verb that follows `and` and for a participle. */
function sharedSubject(reading: Reading, sentence: Sentence, before: number): TokenRange | null {
  for (let i = before - 1; i > Math.max(sentence.first, before - 60); i -= 1) {
    if (normAt(reading, i) === 'had') return null; // `said they had met and agreed`: those who met agreed
    const phrase = readCuePhrase(reading, sentence.first, sentence.last, i);
    if (phrase?.form !== 'finite') continue;
    const subject = findPhraseBefore(reading, sentence.first, phrase.range[0]);
    if (subject) return subject;
    const after = findPhraseAfter(reading, phrase.range[1], before);
    if (after && quotationEndingBefore(reading, sentence, phrase.range[0]) !== null) return after;
  }
  for (let i = sentence.first; i < Math.min(before, sentence.first + 3); i += 1) {
    const mention = reading.mentionOf[i];
    if (!mention) continue;
    let end = i + 1;
    while (end < before && reading.mentionOf[end] === mention) end += 1;
    return [i, end];
  }
  return null;
}

/** `The talks had failed, Holm said.`: the clause before the comma, and what follows when the cue stands inside it. */
function findBeforeCue(reading: Reading, sentence: Sentence, phrase: CuePhrase, use: Cue): FoundAttribution | null {
  if (phrase.form !== 'finite') return null;
  const [first, last] = phrase.range;
  let source: TokenRange | null = null;
  let comma = -1;
  let after = last;
  const isLast = use.frames.has('quote') && endsWithOccasion(reading, last, sentence.last);
  const apposed = isLast ? findApposedBefore(reading, sentence.first, first) : null;
  if (apposed) {
    source = apposed;
    comma = source[0] - 1;
  } else if (normAt(reading, first - 1) === ',') {
    if (use.frames.has('addressee')) return null; // `Abell, the leader, told reporters`: they are told
    source = findPhraseAfter(reading, last, sentence.last);
    comma = first - 1;
    after = source?.[1] ?? last;
  } else {
    source = findPhraseBefore(reading, sentence.first, first);
    comma = source ? source[0] - 1 : -1;
  }
  if (!source || comma < sentence.first + 2 || !/^(?:,|—|–|--)$/.test(normAt(reading, comma))) return null;
  // After it only when and where it was said, or the rest of the clause after a comma.
  let i = after;
  while (i < sentence.last && i < after + 8 && !/^[,.;]$/.test(normAt(reading, i))) i += 1;
  if (i < sentence.last && !/^[,.;]$/.test(normAt(reading, i))) return null;
  const start = startOfClause(reading, sentence, comma);
  const contents: TokenRange[] = [[start, comma]];
  const hasMore = normAt(reading, i) === ',' && i + 2 < sentence.last && !TIME_WORDS.has(normAt(reading, i + 1));
  if (hasMore && !/ing$/.test(normAt(reading, i + 1))) contents.push([i + 1, clauseEnd(reading, i + 1, sentence.last)]);
  if (!hasMore && !opensClause(reading, start, comma)) return null; // `On Monday, Holm said.`
  return {
    source,
    cue: phrase.range,
    lemma: use.lemma,
    use,
    contents,
    rule: 'clause-source-cue',
    confidence: hasMore ? 0.55 : 0.75,
    isMain: true,
  };
}

/** A sentence's content starts with it, after an opening *But*, *And* or *Still,*. */
function startOfClause(reading: Reading, sentence: Sentence, comma: number): number {
  const norm = normAt(reading, sentence.first);
  if (/^(?:but|and|yet|so|still|however)$/.test(norm) && sentence.first + 3 < comma) {
    return sentence.first + (normAt(reading, sentence.first + 1) === ',' ? 2 : 1);
  }
  return sentence.first;
}

/** `According to Holm, …` and `…, according to Holm.` */
function findAccordingTo(reading: Reading, sentence: Sentence, head: number): FoundAttribution | null {
  if (normAt(reading, head) !== 'according' || normAt(reading, head + 1) !== 'to') return null;
  const source = findPhraseAfter(reading, head + 2, sentence.last);
  if (!source) return null;
  const cue: TokenRange = [head, head + 2];
  const shared = { source, cue, lemma: 'according to', use: ACCORDING, confidence: 0.75, isMain: false };
  if (head <= sentence.first + 1) {
    const start = source[1] + (normAt(reading, source[1]) === ',' ? 1 : 0);
    if (start >= sentence.last - 1) return null;
    return { ...shared, contents: [[start, clauseEnd(reading, start, sentence.last)]], rule: 'according-to-first' };
  }
  const end = normAt(reading, head - 1) === ',' ? head - 1 : head;
  const start = startOfClause(reading, sentence, end);
  if (start >= end) return null;
  const contents: TokenRange[] = [[start, end]];
  const rest = source[1];
  if (normAt(reading, rest) === ',' && rest + 3 < sentence.last) {
    contents.push([rest + 1, clauseEnd(reading, rest + 1, sentence.last)]);
  }
  return { ...shared, contents, rule: 'according-to-after' };
}

const NAME_PARTICLE = /^(?:of|the|de|van|von|bin|al|'s|\.|,)$/;

/** `Holm: Talks have failed` over an article or in an interview, and `Holm added: “…”` is left to its verb. */
function findByColon(reading: Reading, sentence: Sentence, head: number): FoundAttribution | null {
  if (normAt(reading, head) !== ':' || head === sentence.first || head + 2 >= sentence.last) return null;
  if (head - sentence.first > 10 || (reading.quotationOf[head] ?? -1) >= 0) return null;
  // `From Mr Tarrant’s letter: “…”`
  const isFrom = normAt(reading, sentence.first) === 'from' && head > sentence.first + 1;
  const isQuoted = (reading.quotationOf[head + 1] ?? -1) >= 0;
  const first = sentence.first + (isFrom ? 1 : 0);
  let hasName = false;
  for (let i = first; i < head; i += 1) {
    const isNamelike = isCapital(textAt(reading, i)) || NAME_PARTICLE.test(normAt(reading, i));
    if (!isNamelike && !(isFrom && isQuoted && isWord(normAt(reading, i)))) return null;
    hasName ||= reading.mentionOf[i]?.form === 'name';
  }
  if (!hasName || (head - first > 6 && !isFrom)) return null;
  const contents: TokenRange[] = [[head + 1, sentence.last]];
  return {
    source: [first, head],
    cue: [head, head + 1],
    lemma: ':',
    use: COLON,
    contents,
    rule: 'name-colon',
    confidence: 0.5,
    isMain: false,
  };
}
