import {
  type Listed,
  type ListFiles,
  type ListName,
  type ListPage,
  type ListQuery,
  narrows,
  PAGE_LINES,
  queryParameters,
  selectRows,
} from '../rows/listing.ts';
import { listedRow, type RowOf } from '../rows/lists.ts';
import { askFor, loadData } from './load-data.ts';
import { OFFLINE } from './place.ts';

/** A line of any list. */
export type Row = RowOf[ListName];

/** A page of a list: from the server, or from the files of data that hold it. */
export function pageOf(list: ListName, query: ListQuery): Promise<ListPage<Row>> {
  if (!OFFLINE) return askFor<ListPage<Row>>(`list/${list}`, `?${queryParameters(query)}`);
  return narrows(query) || query.all ? narrowedPage(list, query) : wholePage(list, query.page);
}

/** A page of the list as it stands: only the files that hold its lines are read. */
async function wholePage(list: ListName, wanted: number): Promise<ListPage<Row>> {
  const { shown } = await loadData<ListFiles>(`list/${list}`);
  const total = shown.reduce((sum, lines) => sum + lines, 0);
  const pages = Math.max(1, Math.ceil(total / PAGE_LINES));
  const page = Math.min(wanted, pages);
  const [start, end] = [(page - 1) * PAGE_LINES, Math.min(page * PAGE_LINES, total)];
  const rows: Row[] = [];
  let before = 0;
  for (const [file, lines] of shown.entries()) {
    if (before < end && before + lines > start) {
      const kept = (await rowsOf(list, file)).filter(({ lesser }) => !lesser);
      rows.push(...kept.slice(Math.max(0, start - before), end - before).map((listed) => listed.row()));
    }
    before += lines;
  }
  return { rows, total, all: total, page, pages };
}

async function narrowedPage(list: ListName, query: ListQuery): Promise<ListPage<Row>> {
  const { shown } = await loadData<ListFiles>(`list/${list}`);
  const files = await Promise.all(shown.map((_, file) => rowsOf(list, file)));
  all ??= files.flat();
  return selectRows(all, query);
}

const known = new Map<number, Promise<readonly Listed<Row>[]>>();
let all: readonly Listed<Row>[] | null = null;

/** The lines of one file of the page's list, ready to be looked through. */
function rowsOf(list: ListName, file: number): Promise<readonly Listed<Row>[]> {
  let rows = known.get(file);
  if (!rows) {
    rows = loadData<readonly (readonly [Row, readonly string[]])[]>(`list/${list}-${file + 1}`).then((lines) =>
      lines.map(([row, more]) => {
        const listed = listedRow(list, row as never) as Listed<Row>;
        return more.length === 0 ? listed : { ...listed, tags: [...listed.tags, ...more] };
      }),
    );
    rows.catch(() => known.delete(file));
    known.set(file, rows);
  }
  return rows;
}
