import { linksFrom } from '../links.ts';
import { ListResults } from '../parts/list-lines.tsx';
import { type ListName, type ListQuery, PAGE_LINES, parseQuery, queryParameters } from '../rows/listing.ts';
import { draw } from './draw.tsx';
import { pageOf } from './list-data.ts';
import { keepPlace, keptPlace, type LinePlace } from './list-place.ts';
import { type ListWindow, openWindow } from './list-window.tsx';
import { startPicture } from './picture.ts';
import { OFFLINE, PLACE } from './place.ts';
import { startPlaceBar } from './place-bar.ts';
import { startSentences } from './sentence-search.tsx';

/** The list of a page, for those who go over its lines. */
export interface Lines {
  /** The link of the line after or before that of `link`, though it is not in the document yet. */
  next(link: HTMLAnchorElement, step: number): Promise<HTMLAnchorElement | null>;
}

/** What shows sentences of the articles with the words of a statement. */
const SENTENCES = '#sentences, #to-sentences';

/** Milliseconds of rest after which the place is kept. */
const REST = 150;

/** Has a list answer to its filter at once, without loading the page again, and a long one scroll on as one. */
export function startLists(): Lines | null {
  const form = document.querySelector<HTMLFormElement>('form.filter');
  const results = document.getElementById('results');
  const list = form?.dataset.list as ListName | undefined;
  if (!form || !results || !list) return null;
  const picture = startPicture(form);
  let asked = 0;
  let drawn = false;
  let lines: ListWindow | null = null;
  let shown = ownQuery(list);
  const sentences = OFFLINE && list === 'statements' ? startSentences(results) : null;

  /** Shows what `query` asks for, from its page or from a line on. Rejects where the lines cannot be had. */
  const show = async (query: ListQuery, at: LinePlace | null = null): Promise<void> => {
    asked += 1;
    const number = asked;
    results.setAttribute('aria-busy', 'true');
    try {
      const wanted = at ? { ...query, page: Math.floor(at.line / PAGE_LINES) + 1 } : query;
      const page = await pageOf(list, wanted);
      if (number !== asked) return;
      lines?.close();
      lines = null;
      shown = query;
      results.style.minHeight = `${results.offsetHeight}px`;
      if (!drawn) results.replaceChildren();
      drawn = true;
      if (page.pages === 1) draw(<ListResults list={list} page={page} query={query} />, results);
      else {
        history.scrollRestoration = 'manual';
        lines = openWindow({
          ...{ list, query, page, at, into: results },
          load: (part) => pageOf(list, { ...query, page: part }),
          reopen: (line) => void show(query, { line, shift: results.getBoundingClientRect().top }),
        });
      }
      results.style.minHeight = '';
    } finally {
      if (number === asked) results.removeAttribute('aria-busy');
    }
  };
  const answer = (sent: boolean) => {
    const query = { ...parseQuery(list, parametersOf(form)), page: 1 };
    history.replaceState(null, '', addressOf(list, query));
    if (!sentences) for (const part of document.querySelectorAll<HTMLElement>(SENTENCES)) part.hidden = true;
    else if (sent) void sentences.search(query.q);
    else if (query.q !== shown.q) sentences.offer(query.q);
    show(query).catch(() => location.assign(addressOf(list, query)));
  };

  form.querySelector('.more-choices')?.addEventListener('click', (event) => {
    const open = form.classList.toggle('open');
    if (event.target instanceof Element) event.target.setAttribute('aria-expanded', String(open));
  });

  let pause = 0;
  form.addEventListener('input', (event) => {
    const typed = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    clearTimeout(pause);
    pause = window.setTimeout(
      () => {
        picture?.follow();
        answer(false);
      },
      typed ? 120 : 0,
    );
  });
  form.addEventListener('submit', (event) => {
    // The sentences of the articles come from the server with the page.
    if (!OFFLINE && list === 'statements') return;
    event.preventDefault();
    clearTimeout(pause);
    answer(true);
  });

  const keep = () => {
    if (!lines) return;
    const place = lines.place();
    keepPlace(place, addressOf(list, { ...shown, page: Math.floor(place.line / PAGE_LINES) + 1 }));
  };
  let rest = 0;
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(rest);
      rest = window.setTimeout(keep, REST);
    },
    { passive: true },
  );
  results.addEventListener('click', keep, { capture: true });
  startPlaceBar(results, list, () => lines && { ...lines, query: shown });

  // A file is the same whatever its address asks for, and a list of several pages scrolls on as one.
  const first = ownQuery(list);
  const narrowed = OFFLINE && location.search !== '';
  if (narrowed) {
    fill(form, first);
    picture?.follow();
    void sentences?.search(first.q);
  }
  if (narrowed || results.querySelector('.pager')) {
    const kept = keptPlace();
    const reading = kept ?? placeInView(results, first.page);
    show(first, reading).then(
      () => {
        if (kept?.focus && document.activeElement === document.body) {
          document.getElementById(kept.focus)?.querySelector<HTMLElement>('a.q')?.focus({ preventScroll: true });
        }
      },
      // What the page came with stays.
      () => undefined,
    );
  }
  return { next: async (link, step) => (await lines?.next(link, step)) ?? null };
}

/** What the page's own address asks for. A file's name says its page; what is asked of it may stand behind it. */
function ownQuery(list: ListName): ListQuery {
  const query = parseQuery(list, new URLSearchParams(location.search));
  const page = numberOfFile();
  return page === null || location.search !== '' ? query : { ...query, page };
}

function numberOfFile(): number | null {
  const number = OFFLINE ? /-(\d+)\.html$/.exec(location.pathname)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}

/** A file can only change what stands behind its name. */
function addressOf(list: ListName, query: ListQuery): string {
  const parameters = queryParameters(query);
  if (numberOfFile() !== null && query.page === 1) parameters.set('page', '1');
  const own = OFFLINE ? location.pathname : linksFrom(PLACE).page(list);
  return parameters.size === 0 ? own : `${own}?${parameters}`;
}

/** Where the reader is in the lines that the page came with; a page of its own begins with its first line. */
function placeInView(results: HTMLElement, page: number): LinePlace | null {
  const before = (page - 1) * PAGE_LINES;
  const rows = [...results.querySelectorAll('.l')];
  const top = 112;
  const at = scrollY === 0 ? -1 : rows.findIndex((row) => row.getBoundingClientRect().bottom > top);
  const row = rows[at];
  if (row && results.getBoundingClientRect().top < top)
    return { line: before + at, shift: row.getBoundingClientRect().top };
  return page === 1 ? null : { line: before, shift: top };
}

function parametersOf(form: HTMLFormElement): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') parameters.set(name, value);
  return parameters;
}

function fill(form: HTMLFormElement, query: ListQuery): void {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
    if (field.name === 'q') field.value = query.q;
    else if (field.name === 'from') field.value = query.from ?? '';
    else if (field.name === 'to') field.value = query.to ?? '';
    else if (field.name === 'sure') field.value = String(query.sure);
    else if (field instanceof HTMLInputElement && field.name === 'all') field.checked = query.all;
    else if (field instanceof HTMLSelectElement) {
      const value = query.tags[field.name] ?? '';
      if (value !== '' && ![...field.options].some((option) => option.value === value)) {
        field.add(new Option('chosen elsewhere', value));
      }
      field.value = value;
    }
  }
}
