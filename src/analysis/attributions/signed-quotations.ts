import type { Cue } from '../../language/en/cues.ts';
import type { FoundAttribution } from './find.ts';
import type { TokenRange } from './noun-phrases.ts';
import { isCapital, isWord, normAt, type Reading, textAt } from './reading.ts';

const SIGNED: Cue = { lemma: '—', stance: 'assert', frames: new Set(), particle: null };
const DASH = /^(?:[-–—―]|--)$/;
/** Longest signature, in tokens: a name, and who that is. */
const LONGEST = 14;

/**
 * Quotations with a name after a dash: `“We will be back.” – Ada Holm, mayor of Orlen`, on one line or with the name on
 * the next. The quotation and the name each fill what stands on their side of the dash.
 */
export function findSignedQuotations(reading: Reading): FoundAttribution[] {
  const found: FoundAttribution[] = [];
  const { sentences } = reading;
  let index = 0;
  let before: { first: number; last: number } | null = null;
  while (index < sentences.length) {
    const block = sentences[index]?.block;
    const first = sentences[index]?.first ?? 0;
    let last = first;
    for (; sentences[index]?.block === block && index < sentences.length; index += 1)
      last = sentences[index]?.last ?? last;
    const quoteEnd = endOfOpeningQuotation(reading, first, last);
    if (quoteEnd > first && DASH.test(normAt(reading, quoteEnd)) && isSignature(reading, quoteEnd + 1, last)) {
      found.push(sign(reading, [first, quoteEnd], quoteEnd, last));
    } else if (before && DASH.test(normAt(reading, first)) && isSignature(reading, first + 1, last)) {
      found.push(sign(reading, [before.first, before.last], first, last));
    }
    before = quoteEnd === last && last > first ? { first, last } : null;
  }
  return found;
}

/** Where the quotation ends that the block opens with; `first` when it opens with none. */
function endOfOpeningQuotation(reading: Reading, first: number, last: number): number {
  const quotation = reading.quotationOf[first] ?? -1;
  let i = first;
  while (i < last && quotation >= 0 && reading.quotationOf[i] === quotation) i += 1;
  return i;
}

/** A name, perhaps with a description after a comma, and nothing else. */
function isSignature(reading: Reading, first: number, last: number): boolean {
  if (first >= last || last - first > LONGEST || !isCapital(textAt(reading, first))) return false;
  for (let i = first; i < last; i += 1) {
    if (normAt(reading, i) === ',') return i > first;
    if (
      !isWord(textAt(reading, i)) ||
      !(isCapital(textAt(reading, i)) || /^(?:of|the|de|van|von|bin|al)$/.test(normAt(reading, i)))
    )
      return i === last - 1 && normAt(reading, i) === '.';
  }
  return true;
}

function sign(reading: Reading, content: TokenRange, dash: number, last: number): FoundAttribution {
  const end = normAt(reading, last - 1) === '.' ? last - 1 : last;
  return {
    source: [dash + 1, end],
    cue: [dash, dash + 1],
    lemma: '—',
    use: SIGNED,
    contents: [content],
    rule: 'signed-quotation',
    confidence: 0.8,
    isMain: false,
  };
}
