import { ArticleText } from '../parts/article-text.tsx';
import { CopyBar } from '../parts/copy-bar.tsx';
import type { ArticleView } from '../rows/article-view.ts';
import { followMarks } from './article-page.ts';
import { draw } from './draw.tsx';
import { showFootnoteStyle } from './footnote-style.ts';
import { loadData } from './load-data.ts';
import { readyMarks } from './mark-keys.ts';
import { markRange, openNote, rangeOf } from './mark-range.ts';

/** The article that opens beside a line. */
export interface Reader {
  readonly isOpen: () => boolean;
  /** Shows the words that `link` leads to; whether it can. */
  readonly open: (link: HTMLAnchorElement) => boolean;
  readonly close: () => void;
}

const WIDE = matchMedia('(min-width: 68rem)');
const CALM = matchMedia('(prefers-reduced-motion: reduce)');
const ADDRESS = /\/article\/(a_[\w-]+?)(?:\.html)?$/;

/** Has links to words open the article beside them on a wide screen; on a narrow one they lead to its own page. */
export function startReader(): Reader | null {
  const panel = document.getElementById('reader');
  if (!panel) return null;
  let link: HTMLAnchorElement | null = null;
  let asked = 0;

  const reader: Reader = {
    isOpen: () => !panel.hidden,
    open(wanted) {
      const { pathname, hash, href } = new URL(wanted.href);
      const id = ADDRESS.exec(pathname)?.[1];
      if (!id || !WIDE.matches) return false;
      link = wanted;
      setCurrent(wanted);
      asked += 1;
      const number = asked;
      loadData<ArticleView>(`article/${id}`).then(
        (article) => {
          if (number === asked) show(panel, article, decodeURIComponent(hash.slice(1)), href);
        },
        () => {
          if (number === asked) location.assign(href);
        },
      );
      return true;
    },
    close() {
      asked += 1;
      panel.hidden = true;
      document.documentElement.classList.remove('reading');
      setCurrent(null);
      link?.focus({ preventScroll: true });
      link?.scrollIntoView({ block: 'nearest' });
    },
  };

  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const clicked = event.target.closest<HTMLAnchorElement>('a[data-words]');
    if (clicked && panel.contains(clicked) && clicked.hash && clicked.pathname === location.pathname) {
      event.preventDefault();
      mark(panel, clicked.hash.slice(1), true);
      return;
    }
    if (clicked && reader.open(clicked)) event.preventDefault();
  });
  panel.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.close')) reader.close();
  });
  followMarks(panel);
  return reader;
}

function setCurrent(link: HTMLAnchorElement | null): void {
  for (const one of document.querySelectorAll('main [aria-current="true"]')) one.removeAttribute('aria-current');
  link?.closest('.p, .l')?.setAttribute('aria-current', 'true');
}

/** Opens the panel beside the lines, which are narrower then: the current one stays where it is on the screen. */
function makeRoom(panel: HTMLElement): void {
  const line = document.querySelector('main [aria-current="true"]');
  const before = line?.getBoundingClientRect().top ?? 0;
  panel.hidden = false;
  document.documentElement.classList.add('reading');
  if (!line) return;
  // A long list keeps its place by itself.
  if (line.closest('.windowed')) requestAnimationFrame(() => line.scrollIntoView({ block: 'nearest' }));
  else {
    window.scrollBy({ top: line.getBoundingClientRect().top - before, behavior: 'instant' });
    // Not under the heading of its year, which stays at the top.
    line.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}

function show(panel: HTMLElement, article: ArticleView, id: string, href: string): void {
  if (panel.hidden) makeRoom(panel);
  const same = panel.querySelector<HTMLElement>('[data-article]')?.dataset.article === article.id;
  if (!same) {
    draw(
      <>
        <div class="reader-bar">
          <p>
            <button type="button" class="close" title="Escape">
              Close
            </button>
            <a href={href}>The article’s own page</a>
          </p>
          <CopyBar footnotes={article.footnotes} />
        </div>
        <div key={article.id}>
          <ArticleText article={article} level={2} />
        </div>
      </>,
      panel,
    );
    showFootnoteStyle(panel);
    const text = panel.querySelector('[data-article]');
    if (text) readyMarks(text);
  }
  panel.querySelector('.reader-bar a')?.setAttribute('href', href);
  mark(panel, id, same);
}

function mark(panel: HTMLElement, id: string, smooth: boolean): void {
  const article = panel.querySelector('[data-article]');
  const range = article && rangeOf(id, article);
  if (!article || !range) {
    panel.scrollTop = 0;
    return;
  }
  const words = markRange(article, range);
  openNote(article, id);
  if (!words) return;
  const box = panel.getBoundingClientRect();
  const top = words.getBoundingClientRect().top - box.top + panel.scrollTop - box.height / 3;
  const near = Math.abs(top - panel.scrollTop) < 2 * box.height;
  panel.scrollTo({ top: Math.max(0, top), behavior: smooth && near && !CALM.matches ? 'smooth' : 'instant' });
}
