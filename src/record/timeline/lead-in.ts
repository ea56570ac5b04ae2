import type { Span } from '../../core/span.ts';

/** Characters of a sentence in which its dateline ends. */
const REACH = 200;
/** `AURELEN, June 18 (Halyard) -- `: what stands before the report itself; the dash is set off by spaces. */
const AGENCY_DATELINE = /^[^\n()]{0,160}\([^()\n]{2,40}\)\s{0,3}(?:--?|–|—)\s{1,3}/u;
/** `AURELEN — `, `PORT SOLEN, Orrin, June 18 – `: a place in capitals opens it. */
const CITY_DATELINE = /^\p{Lu}[\p{Lu} .'-]{2,40}(?:,[^\n,—–]{2,30}){0,3}\s{1,3}(?:--|–|—)\s{1,3}/u;

/** The span of a sentence of `text` without the dateline that opens its report. */
export function afterLeadIn(text: string, [start, end]: Span): Span {
  const opening = text.slice(start, Math.min(end, start + REACH));
  const length = (AGENCY_DATELINE.exec(opening) ?? CITY_DATELINE.exec(opening))?.[0].length ?? 0;
  return start + length < end ? [start + length, end] : [start, end];
}
