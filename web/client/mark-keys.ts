/** Marks that open something, as they are drawn; words that stand for a name only where names are shown. */
const OPENS = 'mark.m-line, mark.m-name, mark.m-time';
const STANDS = `${OPENS}, mark.m-stand`;

/** Has the Tab key reach the text of an article: at its first mark, from where the keys go on. */
export function readyMarks(article: Element): void {
  marksOf(article)[0]?.setAttribute('tabindex', '0');
}

/**
 * From mark to mark with the arrows to the left and right, or with `j` and `k`, once one has the focus; `press` does
 * what a click on a mark does. Whether the key was one of these.
 */
export function walkMarks(event: KeyboardEvent, article: Element, press: (mark: HTMLElement) => void): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return false;
  const current = event.target.closest<HTMLElement>('mark');
  if (!current || current !== event.target) return false;
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    press(current);
    return true;
  }
  const step = STEPS[event.key] ?? 0;
  if (step === 0) return false;
  event.preventDefault();
  const marks = marksOf(article);
  goTo(marks[marks.indexOf(current) + step], current);
  return true;
}

/** Gives the focus to the first mark on the screen, or the first of all. */
export function enterMarks(article: Element): void {
  const marks = marksOf(article);
  goTo(marks.find((mark) => mark.getBoundingClientRect().top > 120) ?? marks[0], marks[0]);
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, j: 1, ArrowLeft: -1, k: -1 };

function goTo(mark: HTMLElement | undefined, from: HTMLElement | undefined): void {
  if (!mark) return;
  from?.removeAttribute('tabindex');
  mark.setAttribute('tabindex', '0');
  mark.focus({ preventScroll: true });
  mark.scrollIntoView({ block: 'nearest' });
}

/** In text order; a mark that is cut into pieces counts once, and what is folded away does not. */
function marksOf(article: Element): readonly HTMLElement[] {
  const marks = article.querySelectorAll<HTMLElement>(article.matches('.show-names') ? STANDS : OPENS);
  return [...marks].filter((mark) => mark.id !== '' && !mark.closest('details:not([open])'));
}
