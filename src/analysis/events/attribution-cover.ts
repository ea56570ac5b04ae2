import type { Attribution, Citation } from '../../core/analysis.ts';
import { type Span, spanContains, spansOverlap } from '../../core/span.ts';

/** What the attributions say of one place in the text. */
export interface AttributionCover {
  /** The attribution whose content holds the place; of several the narrowest. */
  readonly innermost: Attribution | null;
  /** Sources named for it, the nearest first. */
  readonly citations: readonly Citation[];
}

interface Piece {
  readonly span: Span;
  readonly attribution: Attribution;
}

/**
 * A function that answers for places of rising start. Contents are taken up as they open and dropped as they close, so
 * that all answers together take time linear in the attributions that overlap.
 */
export function attributionReader(attributions: readonly Attribution[]): (place: Span) => AttributionCover {
  const pieces: Piece[] = attributions
    .flatMap((attribution) => attribution.content.spans.map((span) => ({ span, attribution })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  let open: Piece[] = [];
  let next = 0;
  return (place) => {
    while (next < pieces.length) {
      const piece = pieces[next];
      if (!piece || piece.span[0] > place[0]) break;
      open.push(piece);
      next += 1;
    }
    open = open.filter(({ span }) => span[1] > place[0]);
    const holding = open
      .filter(({ span }) => spanContains(span, place))
      .sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0]));
    const citations: Citation[] = [];
    for (const { attribution } of holding) {
      for (const citation of attribution.citations) {
        if (!citations.some(({ span }) => spansOverlap(span, citation.span))) citations.push(citation);
      }
    }
    return { innermost: holding[0]?.attribution ?? null, citations };
  };
}
