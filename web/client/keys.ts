import type { Reader } from './reader.tsx';

/**
 * Keys: `j` and `k` (or the arrows, once a line has the focus) go from line to line and the open article follows,
 * Enter opens it, Escape closes it and leads back, `/` goes to the search.
 */
export function startKeys(reader: Reader | null): void {
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
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a.q')].filter((one) => one.checkVisibility());
    const at = current ? links.indexOf(current) : -1;
    const next = at < 0 ? links.find((one) => one.getBoundingClientRect().top > 60) : links[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: true });
    const line = next.closest('.p, .l') ?? next;
    const { top, bottom } = line.getBoundingClientRect();
    if (top < 70 || bottom > innerHeight - 20) line.scrollIntoView({ block: 'center' });
    if (reader?.isOpen()) reader.open(next);
  });
}
