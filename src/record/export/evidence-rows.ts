import { type Evidence, evidenceOf } from '../../core/evidence.ts';
import type { Span } from '../../core/span.ts';
import type { ExportSource } from './export-source.ts';

/** Which line of the record words belong to: `side` counts from 1 and is that of a conflict, else `null`. */
type Owner = readonly [kind: 'statement' | 'event' | 'timeline' | 'conflict', id: string, side: number | null];

export type EvidenceRow = readonly [
  ...owner: Owner,
  part: number,
  article: string,
  start: number,
  end: number,
  exact: string,
  prefix: string,
  suffix: string,
  page: string | null,
];

export type AlteredRow = readonly [
  ...owner: Owner,
  part: number,
  article: string,
  start: number,
  end: number,
  exact: string,
];

/** The words of every line, for tables: `part` counts the spans of one owner from 0. */
export function* evidenceRows(source: ExportSource): Generator<EvidenceRow> {
  for (const { id, evidence } of source.each('statements')) yield* rowsOf(['statement', id, null], evidence);
  for (const { id, evidence } of source.each('events')) yield* rowsOf(['event', id, null], evidence);
  for (const { id, evidence } of source.each('timeline')) yield* rowsOf(['timeline', id, null], evidence);
  for (const { id, sides } of source.each('conflicts')) {
    for (const [side, { evidence }] of sides.entries()) yield* rowsOf(['conflict', id, side + 1], evidence);
  }
}

function* rowsOf(owner: Owner, all: readonly Evidence[]): Generator<EvidenceRow> {
  for (const [part, { article, start, end, exact, prefix, suffix, page }] of all.entries()) {
    yield [...owner, part, article, start, end, exact, prefix, suffix, page ?? null];
  }
}

/** Likewise the words in which a rendering of a statement, or a side of a conflict, differs from another. */
export function* alteredRows(source: ExportSource): Generator<AlteredRow> {
  for (const { id, evidence, variant } of source.each('statements')) {
    yield* alteredOf(['statement', id, null], evidence[0], variant?.altered, source);
  }
  for (const { id, sides } of source.each('conflicts')) {
    for (const [side, { evidence, altered }] of sides.entries()) {
      yield* alteredOf(['conflict', id, side + 1], evidence[0], altered, source);
    }
  }
}

function* alteredOf(
  owner: Owner,
  first: Evidence | undefined,
  altered: readonly Span[] | undefined,
  source: ExportSource,
): Generator<AlteredRow> {
  for (const [part, { article, start, end, exact }] of alteredEvidence(first, altered, source).entries()) {
    yield [...owner, part, article, start, end, exact];
  }
}

/** `altered`, spans of the article of `first`, with their words. */
export function alteredEvidence(
  first: Evidence | undefined,
  altered: readonly Span[] | undefined,
  source: ExportSource,
): readonly Evidence[] {
  const text = first && altered && altered.length > 0 ? source.readText(first.article) : null;
  return first && altered && text !== null ? altered.map((span) => evidenceOf({ id: first.article, text }, span)) : [];
}
