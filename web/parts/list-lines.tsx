import type { ComponentChildren, VNode } from 'preact';
import { yearOf } from '../date-words.ts';
import { useLinks } from '../links.ts';
import { groupThousands } from '../record-words.ts';
import { type ListName, type ListPage, type ListQuery, narrows } from '../rows/listing.ts';
import type { RowOf } from '../rows/lists.ts';
import { ArticleLine } from './article-line.tsx';
import { ConflictCard } from './conflict-card.tsx';
import { PersonLine } from './person-line.tsx';
import { StatementLine } from './statement-line.tsx';
import { ThreadCard } from './thread-card.tsx';
import { TimelineLine } from './timeline-line.tsx';

export interface ListResultsProps<Name extends ListName = ListName> {
  readonly list: Name;
  readonly page: ListPage<RowOf[Name]>;
  readonly query: ListQuery;
}

/** How many lines fit, the lines of this page, and the way to the others. Drawn on the server and in the browser. */
export function ListResults({ list, page, query }: ListResultsProps) {
  return (
    <>
      <Found page={page} query={query}>
        {page.pages > 1 && `, page ${page.page} of ${groupThousands(page.pages)}`}
      </Found>
      {page.rows.length === 0 ? (
        <p class="none">
          {narrows(query) ? 'Nothing in the record fits. Try fewer words or another choice above.' : 'None found.'}
        </p>
      ) : (
        <Lines list={list} rows={page.rows} find={query.q} />
      )}
      <Pager list={list} page={page} query={query} />
    </>
  );
}

interface FoundProps {
  readonly page: Pick<ListPage<unknown>, 'total' | 'all'>;
  readonly query: ListQuery;
  readonly children?: ComponentChildren;
}

/** How many lines fit. */
export function Found({ page: { total, all }, query, children }: FoundProps) {
  return (
    <p class="found" role="status">
      <b>{groupThousands(total)}</b> {narrows(query) ? `of ${groupThousands(all)}` : 'in all'}
      {children}
    </p>
  );
}

interface LinesProps {
  readonly list: ListName;
  readonly rows: readonly RowOf[ListName][];
  /** Words looked for, to be marked. */
  readonly find: string;
}

/** Lists whose lines stand under the years they belong to. */
export const DATED_LISTS: ReadonlySet<ListName> = new Set(['timeline', 'statements', 'articles']);

/** The lines of a list, each kind as it is drawn. */
export function Lines({ list, rows, find }: LinesProps) {
  if (DATED_LISTS.has(list)) {
    return <ByYear rows={rows as readonly DatedRow[]} line={(row) => lineOf(list, row as RowOf[ListName], find)} />;
  }
  return <ol class={cardsClass(list)}>{rows.map((row) => lineOf(list, row, find))}</ol>;
}

/** Of the list element that holds lines without years. */
export function cardsClass(list: ListName): string {
  return list === 'people' ? 'cards people' : 'cards';
}

/** One line of a list, as a list item. */
export function lineOf(list: ListName, row: RowOf[ListName], find: string): VNode {
  switch (list) {
    case 'timeline':
      return <TimelineLine row={row as RowOf['timeline']} find={find} />;
    case 'statements':
      return <StatementLine row={row as RowOf['statements']} find={find} />;
    case 'articles':
      return <ArticleLine row={row as RowOf['articles']} />;
    case 'people':
      return <PersonLine row={row as RowOf['people']} />;
    case 'threads':
      return <ThreadCard row={row as RowOf['threads']} find={find} />;
    case 'conflicts':
      return <ConflictCard row={row as RowOf['conflicts']} />;
  }
}

/** Over the lines that have no date. */
export const UNDATED = 'Without a date of their own';

export interface DatedRow {
  readonly id: string;
  readonly when: { readonly date: string | null };
}

interface ByYearProps<Row extends DatedRow> {
  readonly rows: readonly Row[];
  readonly line: (row: Row) => ComponentChildren;
}

/** Lines in order of date under the year of each, those without a date apart at the end. */
export function ByYear<Row extends DatedRow>({ rows, line }: ByYearProps<Row>) {
  const years = new Map<string | null, Row[]>();
  for (const row of rows) {
    const year = yearOf(row.when.date);
    const ofYear = years.get(year);
    if (ofYear) ofYear.push(row);
    else years.set(year, [row]);
  }
  const undated = years.get(null);
  return (
    <>
      {[...years].map(
        ([year, dated]) =>
          year !== null && (
            <section class="group" aria-label={year}>
              <h2 class="year">{year}</h2>
              <ol class="axis">{dated.map(line)}</ol>
            </section>
          ),
      )}
      {undated && (
        <section class="group" aria-label={UNDATED}>
          <h2 class="year">{UNDATED}</h2>
          <ol class="axis">{undated.map(line)}</ol>
        </section>
      )}
    </>
  );
}

function Pager({ list, page: { page, pages }, query }: ListResultsProps) {
  const links = useLinks();
  if (pages === 1) return null;
  const numbers = [...new Set([1, page - 1, page, page + 1, pages])].filter((number) => 1 <= number && number <= pages);
  const to = (number: number) => links.list(list, { ...query, page: number });
  return (
    <nav class="pager" aria-label="Pages of the list">
      {page > 1 && (
        <a href={to(page - 1)} rel="prev" data-page={page - 1}>
          Earlier
        </a>
      )}
      {numbers.map((number, index) => (
        <>
          {index > 0 && number - (numbers[index - 1] ?? 0) > 1 && <span>…</span>}
          {number === page ? (
            <b aria-current="page">{groupThousands(number)}</b>
          ) : (
            <a href={to(number)} data-page={number} aria-label={`Page ${number}`}>
              {groupThousands(number)}
            </a>
          )}
        </>
      ))}
      {page < pages && (
        <a href={to(page + 1)} rel="next" data-page={page + 1}>
          Later
        </a>
      )}
    </nav>
  );
}
