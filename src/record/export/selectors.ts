import type { Evidence } from '../../core/evidence.ts';
import type { ExportSource } from './export-source.ts';

export interface TextSelectors {
  readonly position: { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };
  readonly quote: {
    readonly type: 'TextQuoteSelector';
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  };
}

/** Makes the selectors of a piece of evidence. */
export type SelectText = (evidence: Evidence) => TextSelectors;

/**
 * Selectors as the Web Annotation Data Model has them, which counts positions in code points where the record counts
 * UTF-16 code units (section 4.2.5). Of each article only the places of its characters beyond the Basic Multilingual
 * Plane are kept: mostly none.
 */
export function textSelector(source: ExportSource): SelectText {
  const pairs = new Map<string, readonly number[]>();
  const pairsOf = (article: string): readonly number[] => {
    let places = pairs.get(article);
    if (!places) {
      places = findPairs(source.readText(article) ?? '');
      pairs.set(article, places);
    }
    return places;
  };
  return ({ article, start, end, exact, prefix, suffix }) => {
    const places = pairsOf(article);
    return {
      position: {
        type: 'TextPositionSelector',
        start: start - countBefore(places, start),
        end: end - countBefore(places, end),
      },
      quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
    };
  };
}

/** Offsets of the second half of each surrogate pair, ascending. */
function findPairs(text: string): readonly number[] {
  return [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1);
}

/** How many of the ascending `places` lie before `offset`. */
function countBefore(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
