import type { Lines } from './lists.tsx';
import type { Reader } from './reader.tsx';

/**
 * Keys: `j` and `k` (or the arrows, once a line has the focus) go from line to line and the open article follows,
 * Enter opens it, Escape closes it and leads back, `/` goes to the search.
 */
export function startKeys(reader: Reader | null, lines: Lines | null): void {
  let going = false;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    if (event.defaultPrevented) return;
    if (event.key === 'Escape' && reader?.isOpen()) {
      event.preventDefault();
      reader.close();
      return;
    }
    if (event.target.closest('input, select, textarea')) return;
    if (event.key === '/') {
      event.preventDefault();
      (
        document.querySelector<HTMLElement>('.filter [name="q"]') ?? document.querySelector<HTMLElement>('.find input')
      )?.focus();
      return;
    }
    const letter = event.key === 'j' || event.key === 'k';
    const step =
      event.key === 'j' || event.key === 'ArrowDown' ? 1 : event.key === 'k' || event.key === 'ArrowUp' ? -1 : 0;
    const current = event.target.closest('main')
      ? (event.target.closest('.p, .l')?.querySelector<HTMLAnchorElement>('a.q') ?? null)
      : null;
    if (step === 0 || (!current && !letter)) return;
    event.preventDefault();
    if (going) return;
    going = true;
    nextLink(lines, current, step)
      .then((next) => {
        if (next) goTo(next, reader);
      })
      .finally(() => {
        going = false;
      });
  });
}

/** The link to go to from `current`, or the first in view; in a long list also one that was not in the document. */
async function nextLink(
  lines: Lines | null,
  current: HTMLAnchorElement | null,
  step: number,
): Promise<HTMLAnchorElement | null> {
  const inList = current && (await lines?.next(current, step).catch(() => null));
  if (inList) return inList;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a.q')].filter((one) => one.checkVisibility());
  const at = current ? links.indexOf(current) : -1;
  return (at < 0 ? links.find((one) => one.getBoundingClientRect().top > 60) : links[at + step]) ?? null;
}

function goTo(next: HTMLAnchorElement, reader: Reader | null): void {
  next.focus({ preventScroll: true });
  const line = next.closest('.p, .l') ?? next;
  const { top, bottom } = line.getBoundingClientRect();
  // Under the tabs and the heading of a year a line is not seen.
  if (top < 112 || bottom > innerHeight - 48) line.scrollIntoView({ block: 'center' });
  if (reader?.isOpen()) reader.open(next);
}
