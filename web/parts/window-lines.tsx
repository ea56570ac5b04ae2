import { Component, type RenderableProps } from 'preact';
import { yearOf } from '../date-words.ts';
import { groupThousands } from '../record-words.ts';
import type { ListName, ListPage, ListQuery } from '../rows/listing.ts';
import type { RowOf } from '../rows/lists.ts';
import { cardsClass, DATED_LISTS, type DatedRow, Found, lineOf, UNDATED } from './list-lines.tsx';

type Row = RowOf[ListName];

/** A line of a long list that is in the document. */
export interface DrawnLine {
  readonly row: Row;
  /** Its place in the list, from 0. */
  readonly line: number;
  /** The item of the window it belongs to: itself, or the line of cards it stands in. */
  readonly item: number;
  /** Room before it of lines that are not in the document, in pixels. */
  readonly gap: number;
}

interface WindowLinesProps {
  readonly list: ListName;
  readonly query: ListQuery;
  readonly page: Pick<ListPage<unknown>, 'total' | 'all'>;
  readonly lines: readonly DrawnLine[];
  /** Whether the line opens its year, so that the heading takes room of its own. */
  readonly opens: (line: number) => boolean;
  /** Room after the last line, in pixels. */
  readonly rest: number;
}

/** The part of a long list that is in view, in room for all of it. */
export function WindowLines(props: WindowLinesProps) {
  const { list, query, page, rest } = props;
  return (
    <>
      <Found page={page} query={query} />
      <div class="windowed" style={{ paddingBottom: `${rest}px` }}>
        {DATED_LISTS.has(list) ? <Years {...props} /> : <Cards {...props} />}
      </div>
    </>
  );
}

/** Consecutive drawn lines of one year. */
interface Run {
  readonly year: string | null;
  readonly key: string;
  readonly lines: DrawnLine[];
}

function runsOf(lines: readonly DrawnLine[]): readonly Run[] {
  const runs: Run[] = [];
  const times = new Map<string | null, number>();
  for (const line of lines) {
    const year = yearOf((line.row as DatedRow).when.date);
    const last = runs.at(-1);
    if (last?.year === year) {
      last.lines.push(line);
      continue;
    }
    // A decade can stand between two parts of a year.
    const time = (times.get(year) ?? 0) + 1;
    times.set(year, time);
    runs.push({ year, key: `${year} ${time}`, lines: [line] });
  }
  return runs;
}

function Years(props: WindowLinesProps) {
  return (
    <>
      {runsOf(props.lines).map(({ year, key, lines }) => {
        const [first] = lines;
        const label = year ?? UNDATED;
        return (
          <section key={key} class="group" aria-label={label} style={{ paddingTop: `${first?.gap ?? 0}px` }}>
            <h2 class={first && props.opens(first.line) ? 'year' : 'year again'}>{label}</h2>
            <ol class="axis">
              {lines.map((line) => (
                <Line key={line.row.id} list={props.list} row={line.row} find={props.query.q} />
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}

function Cards(props: WindowLinesProps) {
  const { list, lines } = props;
  const [first] = lines;
  return (
    <ol class={cardsClass(list)} style={{ paddingTop: `${first?.gap ?? 0}px` }}>
      {lines.map((line) => (
        <Line key={line.row.id} list={list} row={line.row} find={props.query.q} />
      ))}
    </ol>
  );
}

interface LineProps {
  readonly list: ListName;
  readonly row: Row;
  readonly find: string;
}

/** A line as everywhere, drawn again only when it is another. */
class Line extends Component<LineProps> {
  override shouldComponentUpdate(next: RenderableProps<LineProps>): boolean {
    return next.row !== this.props.row || next.find !== this.props.find;
  }

  render() {
    const { list, row, find } = this.props;
    return lineOf(list, row, find);
  }
}

const ITEMS = '.windowed > .group > .axis > li, .windowed > .cards > li';

/**
 * Says on the element of each line which one it is, for who reads it out and for who measures it, and leaves room for
 * lines between it and the one before. Returns the elements that came in.
 */
export function numberLines(lines: readonly DrawnLine[], total: number, into: Element): readonly HTMLElement[] {
  const fresh: HTMLElement[] = [];
  let list: Element | null = null;
  let item = -1;
  for (const [at, element] of [...into.querySelectorAll<HTMLElement>(ITEMS)].entries()) {
    const drawn = lines[at];
    if (!drawn) break;
    if (element.dataset.item === undefined) fresh.push(element);
    // The list itself has the room before its first item.
    if (element.parentElement !== list) ({ item } = drawn);
    list = element.parentElement;
    element.dataset.item = String(drawn.item);
    element.setAttribute('aria-posinset', String(drawn.line + 1));
    element.setAttribute('aria-setsize', String(total));
    element.style.marginTop = drawn.gap > 0 && drawn.item !== item ? `${drawn.gap}px` : '';
  }
  return fresh;
}

interface PlaceBarProps {
  readonly first: number;
  readonly last: number;
  readonly total: number;
  /** Of the first line in view, where lines have years. */
  readonly year: string | null;
  readonly dated: boolean;
}

/** Says which lines are in view, and leads to any other. */
export function PlaceBar({ first, last, total, year, dated }: PlaceBarProps) {
  return (
    <form class="place-bar" aria-label="Place in the list">
      <p>
        Lines {groupThousands(first + 1)}–{groupThousands(last + 1)} of {groupThousands(total)}
        {dated && year !== null && <span class="of-year">, {year}</span>}
      </p>
      {dated && (
        <label>
          Year <input name="year" inputMode="numeric" pattern="\s*\d{4}\s*" maxLength={6} autocomplete="off" />
        </label>
      )}
      <label>
        Line <input name="line" inputMode="numeric" pattern="\s*\d+\s*" maxLength={9} autocomplete="off" />
      </label>
      <button type="submit">Go</button>
    </form>
  );
}
