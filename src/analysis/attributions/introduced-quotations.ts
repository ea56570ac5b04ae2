import { CUES, type Cue } from '../../language/en/cues.ts';
import { readCuePhrase } from './cue-phrases.ts';
import type { FoundAttribution } from './find.ts';
import { COLON } from './fixed-cues.ts';
import { findPhraseAfter, findPhraseBefore, type TokenRange } from './noun-phrases.ts';
import { normAt, type Reading } from './reading.ts';

/** Tokens of a sentence that are looked through for its verb. */
const LONGEST = 60;
/** Tokens from a headline's colon to the verb after it. */
const SUBJECT = 10;

/** The tokens of a block that has sentences. */
interface Paragraph {
  /** First token of its last sentence. */
  readonly lastSentence: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Quotations whose speaker stands on the other side of a colon: in the paragraph before (`Holm added:` and the words
 * below it), or after it in a headline (`‘They lied to us’: dockers accuse ministers`).
 */
export function findIntroducedQuotations(reading: Reading): FoundAttribution[] {
  const paragraphs = paragraphsOf(reading);
  return paragraphs.flatMap((paragraph, index) => {
    const before = paragraphs[index - 1];
    const end = endOfOpeningQuotation(reading, paragraph);
    if (end === paragraph.first) return [];
    const content: TokenRange = [paragraph.first, end];
    return (before && introducedBy(reading, before, content)) ?? answeredBy(reading, paragraph, content) ?? [];
  });
}

function paragraphsOf({ sentences }: Reading): Paragraph[] {
  const found: Paragraph[] = [];
  let block = -1;
  for (const sentence of sentences) {
    const { first, last } = sentence;
    const open = found.at(-1);
    if (sentence.block === block && open) found[found.length - 1] = { ...open, lastSentence: first, last };
    else found.push({ first, lastSentence: first, last });
    block = sentence.block;
  }
  return found;
}

function endOfOpeningQuotation(reading: Reading, { first, last }: Paragraph): number {
  const quotation = reading.quotationOf[first] ?? -1;
  let i = first;
  while (i < last && quotation >= 0 && reading.quotationOf[i] === quotation) i += 1;
  return i;
}

/** `Mr Tarrant, who runs the harbour, added:` with its verb, or `The harbourmaster was blunt:` with the colon, as cue. */
function introducedBy(reading: Reading, before: Paragraph, content: TokenRange): FoundAttribution | null {
  const colon = before.last - 1;
  if (normAt(reading, colon) !== ':' || (reading.quotationOf[colon] ?? -1) >= 0) return null;
  const start = Math.max(before.lastSentence, colon - LONGEST);
  for (let head = colon - 1; head > start; head -= 1) {
    const phrase = readCuePhrase(reading, start, before.last, head);
    if (phrase?.form !== 'finite') continue;
    const use = phrase.uses.find(({ frames }) => frames.has('quote'));
    const source = use && findPhraseBefore(reading, start, phrase.range[0]);
    if (use && source) return make({ source, cue: phrase.range, use, contents: [content] });
  }
  const mention = reading.mentionOf[start];
  const source = /^(?:he|she)$/.test(normAt(reading, start)) ? start + 1 : findPhraseAfter(reading, start, colon)?.[1];
  if (source === undefined || (!mention && !/^(?:he|she|the)$/.test(normAt(reading, start)))) return null;
  return make({ source: [start, source], cue: [colon, before.last], use: COLON, contents: [content] });
}

/** `‘They lied to us’: dockers accuse ministers over sale` */
function answeredBy(reading: Reading, { last }: Paragraph, content: TokenRange): FoundAttribution | null {
  const colon = content[1];
  if (normAt(reading, colon) !== ':' || colon + 2 >= last) return null;
  let verb = colon + 2;
  while (verb < Math.min(last, colon + SUBJECT) && !CUES.has(normAt(reading, verb))) verb += 1;
  const source = CUES.has(normAt(reading, verb)) ? findPhraseBefore(reading, colon + 1, verb) : null;
  if (source?.[0] !== colon + 1) return null;
  return make({ source, cue: [colon, colon + 1], use: COLON, contents: [content] });
}

function make(found: Pick<FoundAttribution, 'source' | 'cue' | 'contents'> & { readonly use: Cue }): FoundAttribution {
  return { ...found, lemma: found.use.lemma, rule: 'introduced-quotation', confidence: 0.7, isMain: true };
}
