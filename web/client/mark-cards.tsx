import { MarkCard } from '../parts/mark-card.tsx';
import type { ArticleView } from '../rows/article-view.ts';
import { draw } from './draw.tsx';
import { loadData } from './load-data.ts';

/** Between a mark and its card, in pixels. */
const GAP = 6;

let open: { readonly card: HTMLElement; readonly mark: HTMLElement } | null = null;
let asked = 0;

/** Shows what the record made of the name or date that `mark` marks, beneath it, and gives it the focus. */
export async function openCard(mark: HTMLElement): Promise<void> {
  closeCard(false);
  asked += 1;
  const number = asked;
  const text = mark.closest<HTMLElement>('[data-article]');
  const { entry = '' } = mark.dataset;
  if (!text || entry === '') return;
  const article = await loadData<ArticleView>(`article/${text.dataset.article}`).catch(() => null);
  if (!article || number !== asked || !mark.isConnected) return;
  const card = document.createElement('div');
  card.className = 'mark-card';
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', mark.title);
  card.tabIndex = -1;
  const words = wordsOf(mark, text);
  draw(
    <>
      <MarkCard article={article} entry={entry} words={words} />
      <button type="button" class="close">
        Close
      </button>
    </>,
    card,
  );
  text.append(card);
  place(card, mark, text);
  mark.classList.add('asked');
  open = { card, mark };
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
}

/** Closes the card that is open, if one is, and leads back to its mark. */
export function closeCard(leadBack: boolean): boolean {
  asked += 1;
  if (!open) return false;
  const { card, mark } = open;
  open = null;
  card.remove();
  mark.classList.remove('asked');
  if (leadBack && mark.hasAttribute('tabindex')) mark.focus({ preventScroll: true });
  return true;
}

/** Has a card close by its button, by Escape and by a click elsewhere. */
export function startMarkCards(): void {
  document.addEventListener('click', ({ target }) => {
    if (!open || !(target instanceof Element)) return;
    if (target.closest('.mark-card .close')) closeCard(true);
    else if (!open.card.contains(target) && !open.mark.contains(target)) closeCard(false);
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !closeCard(true)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}

/** The words of a mark, and of its other pieces where another mark cuts it. */
function wordsOf(mark: HTMLElement, text: HTMLElement): string {
  const pieces = [...text.querySelectorAll<HTMLElement>(`[data-of="${mark.dataset.of ?? mark.id}"]`)];
  const first = mark.dataset.of === undefined ? mark : document.getElementById(mark.dataset.of);
  return [first, ...pieces].map((piece) => piece?.textContent ?? '').join('');
}

function place(card: HTMLElement, mark: HTMLElement, text: HTMLElement): void {
  const around = text.getBoundingClientRect();
  const line = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  card.style.top = `${line.bottom - around.top + GAP}px`;
  card.style.left = `${Math.max(0, Math.min(line.left - around.left, around.width - card.offsetWidth))}px`;
}
