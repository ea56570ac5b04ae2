import type { ListName, ListQuery } from '../rows/listing.ts';
import { pageOf } from './list-data.ts';
import type { ListWindow } from './list-window.tsx';

type Shown = Pick<ListWindow, 'goTo'> & { readonly query: ListQuery };

/** Has the bar under a long list lead to a line by its number or to the first of a year. */
export function startPlaceBar(results: HTMLElement, list: ListName, shown: () => Shown | null): void {
  results.addEventListener('submit', (event) => {
    if (!(event.target instanceof HTMLFormElement) || !event.target.matches('.place-bar')) return;
    event.preventDefault();
    const lines = shown();
    const fields = new FormData(event.target);
    const number = Number(fields.get('line') || Number.NaN);
    const year = Number(fields.get('year') || Number.NaN);
    const form = event.target;
    const go = async () => {
      if (!lines || (Number.isNaN(number) && Number.isNaN(year))) return;
      const line = Number.isNaN(number) ? await firstLineOf(list, lines.query, year) : number - 1;
      const element = await lines.goTo(line);
      form.reset();
      element?.querySelector<HTMLElement>('a.q')?.focus({ preventScroll: true });
    };
    void go();
  });
}

/** Lines are in order of date: as many as there are of earlier years stand before the first of `year`. */
async function firstLineOf(list: ListName, query: ListQuery, year: number): Promise<number> {
  const day = `${String(year - 1).padStart(4, '0')}-12-31`;
  const to = query.to !== null && query.to < day ? query.to : day;
  const { total } = await pageOf(list, { ...query, to, page: 1 });
  return total;
}
