import { linksFrom } from '../links.ts';
import { ListResults } from '../parts/list-lines.tsx';
import {
  type Listed,
  type ListName,
  type ListPage,
  type ListQuery,
  parseQuery,
  queryParameters,
  selectRows,
} from '../rows/listing.ts';
import { listedRow, type RowOf } from '../rows/lists.ts';
import { draw } from './draw.tsx';
import { loadData } from './load-data.ts';
import { startPicture } from './picture.ts';
import { OFFLINE, PLACE } from './place.ts';

type Row = RowOf[ListName];

/** Has a list answer to its filter at once, without loading the page again. */
export function startLists(): void {
  const form = document.querySelector<HTMLFormElement>('form.filter');
  const results = document.getElementById('results');
  const list = form?.dataset.list as ListName | undefined;
  if (!form || !results || !list) return;
  const picture = startPicture(form);
  let asked = 0;
  let drawn = false;

  const show = async (query: ListQuery, remember: boolean) => {
    asked += 1;
    const number = asked;
    if (remember) history.replaceState(null, '', addressOf(list, query));
    results.setAttribute('aria-busy', 'true');
    try {
      const page = await pageOf(list, query);
      if (number !== asked) return;
      if (!drawn) results.replaceChildren();
      drawn = true;
      draw(<ListResults list={list} page={page} query={query} />, results);
      document.getElementById('sentences')?.toggleAttribute('hidden', true);
    } catch {
      if (number === asked) location.assign(addressOf(list, query));
    } finally {
      if (number === asked) results.removeAttribute('aria-busy');
    }
  };
  const fromForm = (page = 1): ListQuery => ({ ...parseQuery(list, parametersOf(form)), page });

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
        void show(fromForm(), true);
      },
      typed ? 120 : 0,
    );
  });
  form.addEventListener('submit', (event) => {
    // The sentences of the articles are looked up by the server only.
    if (!OFFLINE && list === 'statements') return;
    event.preventDefault();
    void show(fromForm(), true);
  });
  results.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-page]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void show(fromForm(Number(link.dataset.page)), true).then(() => {
      results.scrollIntoView({ block: 'start' });
      results.querySelector<HTMLElement>('a.q')?.focus({ preventScroll: true });
    });
  });

  // A file is the same whatever its address asks for.
  if (OFFLINE && location.search !== '') {
    const query = parseQuery(list, new URLSearchParams(location.search));
    fill(form, query);
    picture?.follow();
    void show(query, false);
  }
}

function addressOf(list: ListName, query: ListQuery): string {
  // A file's own name says its page; what is asked of it stands behind it.
  const parameters = queryParameters(query).toString();
  const own = linksFrom(PLACE).page(list);
  return parameters === '' ? own : `${own}?${parameters}`;
}

async function pageOf(list: ListName, query: ListQuery): Promise<ListPage<Row>> {
  if (!OFFLINE) return loadData<ListPage<Row>>(`list/${list}`, `?${queryParameters(query)}`);
  return selectRows(await allRows(list), query);
}

let all: Promise<readonly Listed<Row>[]> | null = null;

function allRows(list: ListName): Promise<readonly Listed<Row>[]> {
  all ??= (async () => {
    const { files } = await loadData<{ readonly files: number }>(`list/${list}`);
    const parts = Array.from({ length: files }, (_, number) =>
      loadData<readonly (readonly [Row, readonly string[]])[]>(`list/${list}-${number + 1}`),
    );
    return (await Promise.all(parts)).flat().map(([row, more]) => {
      const listed = listedRow(list, row as never) as Listed<Row>;
      return more.length === 0 ? listed : { ...listed, tags: [...listed.tags, ...more] };
    });
  })();
  all.catch(() => {
    all = null;
  });
  return all;
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
