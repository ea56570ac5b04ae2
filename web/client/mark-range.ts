/** `[start, end)` as an address names it: `w120-180`, or the range of a note. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export function rangeOf(id: string, within: ParentNode): Range | null {
  const match = /^w(\d+)-(\d+)$/.exec(id);
  if (match) return { start: Number(match[1]), end: Number(match[2]) };
  const note = id === '' ? null : within.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
  const range = /^(\d+)-(\d+)$/.exec(note?.dataset.range ?? '');
  return range ? { start: Number(range[1]), end: Number(range[2]) } : null;
}

/**
 * Marks the words of `range` in an article's text as those that are meant, and returns the first of them. A passage
 * without a mark of its own is shown by the smallest one that holds it.
 */
export function markRange(article: Element, { start, end }: Range): HTMLElement | null {
  for (const on of article.querySelectorAll('.on')) on.classList.remove('on');
  const own = article.querySelector<HTMLElement>(`[id="w${start}-${end}"]`) ?? smallestAround(article, start, end);
  if (!own) return null;
  own.classList.add('on');
  for (const piece of article.querySelectorAll<HTMLElement>(`[data-of="${own.id}"]`)) piece.classList.add('on');
  const cut = own.closest('details');
  if (cut) cut.open = true;
  return own;
}

function smallestAround(article: Element, start: number, end: number): HTMLElement | null {
  let found: HTMLElement | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of article.querySelectorAll<HTMLElement>('mark[id^="w"]')) {
    const range = rangeOf(mark.id, article);
    if (!range || range.start > start || range.end < end || range.end - range.start >= least) continue;
    found = mark;
    least = range.end - range.start;
  }
  return found;
}

/** Opens the note that says what the record made of the words in `range`, if the reader asked for that note. */
export function openNote(article: Element, id: string): void {
  const note = article.querySelector<HTMLDetailsElement>(`details.note[id="${CSS.escape(id)}"]`);
  if (note) note.open = true;
}
