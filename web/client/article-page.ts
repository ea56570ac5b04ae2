import { openCard } from './mark-cards.tsx';
import { enterMarks, readyMarks, walkMarks } from './mark-keys.ts';
import { markRange, openNote, rangeOf } from './mark-range.ts';

/** On an article's own page: marks the words that the address names, and follows marks and notes. */
export function startArticlePage(): void {
  const page = document.querySelector<HTMLElement>('.article-page');
  const article = page?.querySelector('[data-article]');
  if (!page || !article) return;
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const range = rangeOf(id, article);
    if (!range) return;
    const words = markRange(article, range);
    openNote(article, id);
    words?.scrollIntoView({ block: 'center' });
    words?.setAttribute('tabindex', '-1');
    words?.focus({ preventScroll: true });
  };
  addEventListener('hashchange', follow);
  follow();
  // Once more after the browser has gone to the address by itself.
  addEventListener('load', () => requestAnimationFrame(follow));
  followMarks(page);
  readyMarks(article);
  document.addEventListener('keydown', (event) => {
    const elsewhere = event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element);
    if (elsewhere || event.defaultPrevented || event.target.closest('input, select, textarea, mark, [role=dialog]'))
      return;
    if (event.key === 'j' || event.key === 'k') enterMarks(article);
  });
}

/**
 * A mark opens what the record made of it, an opened note shows its words, and buttons choose the marks shown. Keys go
 * from mark to mark.
 */
export function followMarks(around: HTMLElement): void {
  const press = (mark: HTMLElement, byKey: boolean) => {
    const article = around.querySelector('[data-article]');
    if (!article) return;
    if (mark.dataset.entry !== undefined) void openCard(mark);
    else openLine(mark, article, byKey);
  };
  around.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const article = around.querySelector('[data-article]');
    const button = event.target.closest<HTMLButtonElement>('[data-mark]');
    if (button && article) {
      toggle(button, article);
      return;
    }
    const mark = event.target.closest<HTMLElement>('mark.m-line, mark[data-entry]');
    if (mark && getSelection()?.isCollapsed !== false) press(mark, false);
  });
  around.addEventListener('keydown', (event) => {
    const article = around.querySelector('[data-article]');
    if (article) walkMarks(event, article, (mark) => press(mark, true));
  });
  around.addEventListener(
    'toggle',
    (event) => {
      const note = event.target;
      const article = around.querySelector('[data-article]');
      if (!(note instanceof HTMLDetailsElement) || !note.open || !note.matches('.note') || !article) return;
      const range = rangeOf(note.id, article);
      if (range) markRange(article, range);
    },
    true,
  );
}

/** Opens the notes of the words that `mark` marks, and has the first on the screen. */
function openLine(mark: HTMLElement, article: Element, byKey: boolean): void {
  const range = rangeOf(mark.dataset.of ?? mark.id, article);
  if (!range) return;
  markRange(article, range);
  let first: HTMLElement | null = null;
  for (const note of article.querySelectorAll<HTMLDetailsElement>('details.note')) {
    note.open = note.dataset.range === `${range.start}-${range.end}`;
    if (note.open) first ??= note.querySelector('summary');
  }
  if (byKey) first?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: 'nearest' });
}

function toggle(button: HTMLButtonElement, article: Element): void {
  const on = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(on));
  if (button.dataset.mark === 'cut') {
    for (const cut of article.querySelectorAll<HTMLDetailsElement>('details.cut')) cut.open = on;
  } else {
    article.classList.toggle(`show-${button.dataset.mark}`, on);
  }
}
