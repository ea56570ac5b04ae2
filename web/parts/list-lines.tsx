import type { ComponentChildren } from 'preact';
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
      <p class="found" role="status">
        {narrows(query) ? (
          <>
            <b>{groupThousands(page.total)}</b> of {groupThousands(page.all)}
          </>
        ) : (
          <>
            <b>{groupThousands(page.total)}</b> in all
          </>
        )}
        {page.pages > 1 && `, page ${page.page} of ${groupThousands(page.pages)}`}
      </p>
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

interface LinesProps {
  readonly list: ListName;
  readonly rows: readonly RowOf[ListName][];
  /** Words looked for, to be marked. */
  readonly find: string;
}

/** The lines of a list, each kind as it is drawn. */
export function Lines({ list, rows, find }: LinesProps) {
  switch (list) {
    case 'timeline':
      return <ByYear rows={rows as RowOf['timeline'][]} line={(row) => <TimelineLine row={row} find={find} />} />;
    case 'statements':
      return <ByYear rows={rows as RowOf['statements'][]} line={(row) => <StatementLine row={row} find={find} />} />;
    case 'articles':
      return <ByYear rows={rows as RowOf['articles'][]} line={(row) => <ArticleLine row={row} />} />;
    case 'people':
      return (
        <ol class="cards people">
          {(rows as RowOf['people'][]).map((row) => (
            <PersonLine row={row} />
          ))}
        </ol>
      );
    case 'threads':
      return (
        <ol class="cards">
          {(rows as RowOf['threads'][]).map((row) => (
            <ThreadCard row={row} find={find} />
          ))}
        </ol>
      );
    case 'conflicts':
      return (
        <ol class="cards">
          {(rows as RowOf['conflicts'][]).map((row) => (
            <ConflictCard row={row} />
          ))}
        </ol>
      );
  }
}

interface DatedRow {
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
        <section class="group" aria-label="Without a date of their own">
          <h2 class="year">Without a date of their own</h2>
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
