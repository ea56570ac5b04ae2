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
}

/** A mark leads to what the record made of it, an opened note shows its words, and buttons choose the marks shown. */
export function followMarks(around: HTMLElement): void {
  around.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    const article = around.querySelector('[data-article]');
    const button = event.target.closest<HTMLButtonElement>('[data-mark]');
    if (button && article) {
      toggle(button, article);
      return;
    }
    const mark = event.target.closest<HTMLElement>('mark.m-line');
    if (!mark || !article || getSelection()?.isCollapsed === false) return;
    const id = mark.dataset.of ?? mark.id;
    const range = rangeOf(id, article);
    if (!range) return;
    markRange(article, range);
    for (const note of article.querySelectorAll<HTMLDetailsElement>('details.note')) {
      note.open = note.dataset.range === `${range.start}-${range.end}`;
    }
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

function toggle(button: HTMLButtonElement, article: Element): void {
  const on = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(on));
  if (button.dataset.mark === 'cut') {
    for (const cut of article.querySelectorAll<HTMLDetailsElement>('details.cut')) cut.open = on;
  } else {
    article.classList.toggle(`show-${button.dataset.mark}`, on);
  }
}
