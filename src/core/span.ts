/**
 * A half-open range `[start, end)` in UTF-16 code units. Unless a name says otherwise it belongs to `article.text`.
 */
export type Span = readonly [start: number, end: number];

/** The words a span covers in `text`. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}

/** Whether the two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

/** Whether `inner` lies in `outer`; a span contains itself. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer[0] <= inner[0] && inner[1] <= outer[1];
}

/** Text order: by start, then by end. */
export function compareSpans(a: Span, b: Span): number {
  return a[0] - b[0] || a[1] - b[1];
}

/** The smallest span that covers all of `spans`, or `null` when there are none. */
export function coverSpans(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    start = Math.min(start, span[0]);
    end = Math.max(end, span[1]);
  }
  return [start, end];
}

/** `span` without white space at its edges, or `null` when nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let [start, end] = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? [start, end] : null;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 160 ||
    code === 0xfeff ||
    (code > 0x167f && /\s/.test(String.fromCharCode(code)))
  );
}

/**
 * Index of the first element whose end lies after `offset`, in a list in text order without overlaps; the list's
 * length when there is none. Binary search.
 */
export function firstEndingAfter<T>(items: readonly T[], spanOf: (item: T) => Span, offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle] as T;
    if (spanOf(item)[1] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
