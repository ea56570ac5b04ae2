import { type ListPage, PAGE_LINES } from '../rows/listing.ts';

/** Pages kept, the latest asked for: far more than are in view. */
const MOST_PAGES = 60;

/** Milliseconds between two looks at what is in view, so that a drag over the whole list does not ask for all of it. */
const PAUSE = 100;

/** The lines of a list that have come so far, by their place in it from 0. */
export interface LinePages<Row> {
  row(line: number): Row | undefined;
  /** Asks, soon, for what is not there of the lines from `first` to `last`; the latest call counts. */
  want(first: number, last: number): void;
  /** Resolves when the line is there. */
  load(line: number): Promise<void>;
  stop(): void;
}

interface Source<Row> {
  readonly load: (page: number) => Promise<ListPage<Row>>;
  /** A page that is there already. */
  readonly first: ListPage<Row>;
  /** Called when more lines are there. */
  readonly came: () => void;
  /** Called when the list is no longer the one that `first` is a page of. */
  readonly changed: () => void;
}

export function makeLinePages<Row>({ load, first, came, changed }: Source<Row>): LinePages<Row> {
  const pages = new Map<number, readonly Row[]>([[first.page, first.rows]]);
  const asked = new Map<number, Promise<void>>();
  let stopped = false;
  let timer = 0;
  let wanted: readonly [number, number] = [0, -1];

  const pageOf = (line: number) => Math.floor(line / PAGE_LINES) + 1;
  const keep = (page: number, rows: readonly Row[]) => {
    pages.delete(page);
    pages.set(page, rows);
    for (const oldest of pages.keys()) {
      if (pages.size <= MOST_PAGES) break;
      pages.delete(oldest);
    }
  };
  const ask = (page: number): Promise<void> => {
    if (pages.has(page)) return Promise.resolve();
    let answer = asked.get(page);
    if (!answer) {
      answer = load(page)
        .then((found) => {
          if (stopped) return;
          if (found.total !== first.total || found.page !== page) {
            changed();
            return;
          }
          keep(page, found.rows);
          came();
        })
        .finally(() => asked.delete(page));
      asked.set(page, answer);
    }
    return answer;
  };
  const askForWanted = () => {
    for (let page = pageOf(wanted[0]); page <= pageOf(wanted[1]); page += 1) {
      const rows = pages.get(page);
      if (rows) keep(page, rows);
      // What did not come is asked for again when the view moves.
      else ask(page).catch(() => undefined);
    }
  };

  return {
    row: (line) => pages.get(pageOf(line))?.[line % PAGE_LINES],
    want(start, end) {
      wanted = [start, end];
      if (timer !== 0) return;
      askForWanted();
      timer = window.setTimeout(() => {
        timer = 0;
        if (!stopped) askForWanted();
      }, PAUSE);
    },
    load: (line) => ask(pageOf(line)),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
