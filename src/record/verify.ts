import type { Evidence } from '../core/evidence.ts';
import type { OnrecordRecord } from '../core/record.ts';

/** Evidence that does not stand where the record says. `id` is the line of the record that rests on it. */
export interface EvidenceMismatch {
  readonly id: string;
  readonly evidence: Evidence;
  /** `article`: its text is not there. Otherwise the part that differs from the text. */
  readonly part: 'article' | 'exact' | 'prefix' | 'suffix';
}

/**
 * Reads every cited span of the record again, each once, and gives those that do not match, in the record's order.
 * `textOf` gives the stored text of an article, `null` when it has none.
 */
export function verifyRecord(
  record: OnrecordRecord,
  textOf: (article: string) => string | null,
): { readonly checked: number; readonly mismatches: readonly EvidenceMismatch[] } {
  const byArticle = new Map<string, { id: string; evidence: Evidence; order: number }[]>();
  const seen = new Set<string>();
  let order = 0;
  for (const { id, evidence } of citedEvidence(record)) {
    const key = JSON.stringify([
      evidence.article,
      evidence.start,
      evidence.end,
      evidence.exact,
      evidence.prefix,
      evidence.suffix,
    ]);
    if (seen.has(key)) continue;
    seen.add(key);
    order += 1;
    const item = { id, evidence, order };
    const known = byArticle.get(evidence.article);
    if (known) known.push(item);
    else byArticle.set(evidence.article, [item]);
  }
  const found: { order: number; mismatch: EvidenceMismatch }[] = [];
  // Article by article, so that one text is held at a time.
  for (const [article, items] of byArticle) {
    const text = textOf(article);
    for (const item of items) {
      const part = mismatchOf(item.evidence, text);
      if (part) found.push({ order: item.order, mismatch: { id: item.id, evidence: item.evidence, part } });
    }
  }
  found.sort((a, b) => a.order - b.order);
  return { checked: order, mismatches: found.map(({ mismatch }) => mismatch) };
}

function mismatchOf(
  { start, end, exact, prefix, suffix }: Evidence,
  text: string | null,
): EvidenceMismatch['part'] | null {
  if (text === null) return 'article';
  if (start >= end || text.slice(start, end) !== exact) return 'exact';
  if (text.slice(Math.max(0, start - prefix.length), start) !== prefix) return 'prefix';
  if (text.slice(end, end + suffix.length) !== suffix) return 'suffix';
  return null;
}

function* citedEvidence(record: OnrecordRecord): Generator<{ id: string; evidence: Evidence }> {
  for (const list of [record.statements, record.events, record.timeline]) {
    for (const { id, evidence: all } of list) for (const evidence of all) yield { id, evidence };
  }
  for (const { id, sides } of record.conflicts) {
    for (const side of sides) for (const evidence of side.evidence) yield { id, evidence };
  }
}
