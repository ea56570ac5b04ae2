import type { TokenRange } from './noun-phrases.ts';
import type { Reading } from './reading.ts';

/** Most paragraphs a quotation is followed through. */
const LONGEST = 40;

/**
 * The contents with what follows of a quotation that runs over paragraphs: by the usage of English papers each of them
 * opens with a mark again, and only the last closes (Chicago Manual of Style, 13.32). A paragraph with a cue of its own
 * (`hasCue`, by token) is left to it.
 */
export function continueQuotations(
  reading: Reading,
  contents: readonly TokenRange[],
  hasCue: Uint8Array,
): readonly TokenRange[] {
  const { quotations, quotationOf } = reading;
  const extended = [...contents];
  for (let step = 0; step < LONGEST; step += 1) {
    const end = pastFinalMarks(reading, extended.at(-1)?.[1] ?? 0);
    const open = quotations[quotationOf[end - 1] ?? -1];
    const next = quotationOf[end] ?? -1;
    if (!open || open.closed || next < 0 || next === quotationOf[end - 1]) break;
    let last = end;
    let isOwn = false;
    while (quotationOf[last] === next) {
      isOwn ||= hasCue[last] === 1;
      last += 1;
    }
    // The rest of its paragraph may name another speaker.
    const block = blockEnd(reading, end);
    for (let i = last; i < block; i += 1) isOwn ||= hasCue[i] === 1;
    if (isOwn) break;
    extended.push([end, last]);
  }
  return extended;
}

/** A content may leave out the final mark of its quotation: the index after it. */
function pastFinalMarks({ tokens, quotationOf }: Reading, end: number): number {
  const quotation = quotationOf[end - 1] ?? -1;
  let i = end;
  while (quotation >= 0 && quotationOf[i] === quotation && /^[.!?…]+$/.test(tokens[i]?.norm ?? '')) i += 1;
  return i;
}

/** Index after the last token of the block that token `index` stands in. */
function blockEnd({ sentences }: Reading, index: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.last ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  const block = sentences[low]?.block;
  let last = index;
  for (; sentences[low]?.block === block && low < sentences.length; low += 1) last = sentences[low]?.last ?? last;
  return last;
}
