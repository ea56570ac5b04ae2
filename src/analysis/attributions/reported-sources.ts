import type { Sentence } from '../../core/analysis.ts';
import { CUES, type Cue } from '../../language/en/cues.ts';
import { CLAIM_NOUNS } from '../../language/en/that-clause-words.ts';
import { endsWithOccasion } from './closing-sources.ts';
import { clauseEnd, findContentAfter, opensClause } from './contents.ts';
import type { FoundAttribution } from './find.ts';
import { findPhraseAfter, findPhraseBefore, type TokenRange } from './noun-phrases.ts';
import { isVerbGroupWord, normAt, type Reading } from './reading.ts';

/** Tokens between `quoted` and `as saying`: whom, and by whom. */
const QUOTED_REACH = 16;
/** Tokens between a document and what it shows. */
const DOCUMENT_REACH = 14;
const SAY: Cue | undefined = CUES.get('say')?.[0];

/**
 * `The agency quoted Orlen as saying that …`, `Orlen was quoted by the agency as saying …`: what Orlen says, beside what
 * the agency tells. `head` is the token of *saying*.
 */
export function findQuotedAsSaying(reading: Reading, sentence: Sentence, head: number): FoundAttribution | null {
  if (!SAY || normAt(reading, head) !== 'saying' || normAt(reading, head - 1) !== 'as') return null;
  let verb = head - 2;
  const least = Math.max(sentence.first, head - QUOTED_REACH);
  while (verb > least && !/^(?:quot(?:ed|es|e|ing)|cit(?:ed|es|ing))$/.test(normAt(reading, verb))) verb -= 1;
  if (verb <= least) return null;
  const source = quotedPerson(reading, sentence, verb, head - 1);
  const content = source && findContentAfter(reading, SAY, head + 1, sentence.last);
  if (!source || !content) return null;
  return {
    source,
    cue: [head, head + 1],
    lemma: 'say',
    use: SAY,
    contents: content.ranges,
    rule: 'quoted-as-saying',
    confidence: 0.75,
    isMain: true,
  };
}

function quotedPerson(reading: Reading, sentence: Sentence, verb: number, as: number): TokenRange | null {
  let first = verb;
  let isPassive = false;
  while (first > sentence.first && isVerbGroupWord(normAt(reading, first - 1))) {
    first -= 1;
    isPassive ||= /^(?:is|are|was|were|been|being)$/.test(normAt(reading, first));
  }
  return isPassive ? findPhraseBefore(reading, sentence.first, first) : findPhraseAfter(reading, verb + 1, as);
}

const SHOWS = /^(?:shows?|showed|suggests?|suggested|indicates?|indicated|reveals?|revealed|says?|said)$/;
const MADE_KNOWN =
  /^(?:seen|obtained|reviewed|released|published|filed|examined|leaked|shared|provided|uncovered|unsealed|viewed|posted|compiled|unearthed|disclosed)$/;

/** `E-mails seen by this paper show that …`, `…, court records released on Friday show.` `head` is the verb's token. */
export function findDocument(reading: Reading, sentence: Sentence, head: number): FoundAttribution | null {
  const norm = normAt(reading, head);
  if (!SHOWS.test(norm) || (reading.quotationOf[head] ?? -1) >= 0) return null;
  const use = CUES.get(norm)?.[0];
  const noun = documentBefore(reading, sentence, head);
  if (!use || !noun) return null;
  const source: TokenRange = [noun[0], head];
  const shared = {
    source,
    cue: [head, head + 1] as const,
    lemma: use.lemma,
    use,
    rule: 'document-shows',
    isMain: true,
  };
  const opener = head + 1;
  if (normAt(reading, opener) === 'that' || opensClause(reading, opener, sentence.last)) {
    return { ...shared, contents: [[opener, clauseEnd(reading, opener, sentence.last)]], confidence: 0.7 };
  }
  const isClosing = normAt(reading, source[0] - 1) === ',' && endsWithOccasion(reading, opener, sentence.last);
  if (!isClosing || source[0] - 1 < sentence.first + 3) return null;
  return { ...shared, contents: [[sentence.first, source[0] - 1]], confidence: 0.65 };
}

/** The noun phrase before `seen by …` in front of a verb; `null` where a mark or another verb stands between. */
function documentBefore(reading: Reading, sentence: Sentence, head: number): TokenRange | null {
  const least = Math.max(sentence.first, head - DOCUMENT_REACH);
  for (let i = head - 2; i > least; i -= 1) {
    const norm = normAt(reading, i);
    if (/^[,.;:]$/.test(norm) || norm === 'that' || (reading.quotationOf[i] ?? -1) >= 0) return null;
    if (isVerbGroupWord(norm)) return null;
    if (MADE_KNOWN.test(norm) && /^(?:by|to|in|on|under|with|after|late|early|\w+day)$/.test(normAt(reading, i + 1)))
      return findPhraseBefore(reading, sentence.first, i);
  }
  return null;
}

/** Past the noun in `a charge Kyiv denies`: as far as a speaker goes. */
const DENIER_REACH = 14;
const DENIES = /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:e|es|ed)|dismiss(?:es|ed)?|refut(?:e|es|ed))$/;

/**
 * `…, a charge Orlen denies`, `…, an accusation the ministry has rejected`: who denies what was just told. The content is
 * the words that point back at it. `head` is the token of the verb.
 */
export function findAnswer(reading: Reading, sentence: Sentence, head: number): FoundAttribution | null {
  const norm = normAt(reading, head);
  if (
    !DENIES.test(norm) ||
    (reading.quotationOf[head] ?? -1) >= 0 ||
    !endsWithOccasion(reading, head + 1, sentence.last)
  )
    return null;
  let first = head;
  while (first > sentence.first && isVerbGroupWord(normAt(reading, first - 1))) first -= 1;
  for (let noun = first - 2; noun > Math.max(sentence.first + 2, first - DENIER_REACH); noun -= 1) {
    if (!CLAIM_NOUNS.has(normAt(reading, noun)) || !/^(?:an?|the)$/.test(normAt(reading, noun - 1))) continue;
    if (normAt(reading, noun - 2) !== ',') return null;
    const start = noun + (/^(?:that|which)$/.test(normAt(reading, noun + 1)) ? 2 : 1);
    const use = CUES.get(norm)?.find(({ stance }) => stance === 'deny' || stance === 'oppose') ?? CUES.get(norm)?.[0];
    if (!use || start >= first) return null;
    return {
      source: [start, first],
      cue: [first, head + 1],
      lemma: use.lemma,
      use,
      contents: [[noun - 1, noun + 1]],
      rule: 'answer',
      confidence: 0.7,
      isMain: true,
    };
  }
  return null;
}
