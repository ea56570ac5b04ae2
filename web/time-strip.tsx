import { count } from './record-words.ts';
import type { SiteIndex } from './site-index.ts';

const HEIGHT = 40;
/** Years shown; a longer story leaves out those in which nothing happens. */
const MOST_YEARS = 24;

/** How many entries of the timeline fall in each month, by year. Each year leads to its place in the timeline. */
export function TimeStrip({ index }: { readonly index: SiteIndex }) {
  const months = new Map<string, number>();
  const years = new Map<number, number>();
  for (const { date } of index.timeline) {
    const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-\d\d)?)?[~?%]?$/.exec(date ?? '');
    if (!match) continue;
    const [, year = '', month] = match;
    years.set(Number(year), (years.get(Number(year)) ?? 0) + 1);
    if (month !== undefined) months.set(`${year}-${month}`, (months.get(`${year}-${month}`) ?? 0) + 1);
  }
  if (years.size === 0) return null;
  const first = Math.min(...years.keys());
  const last = Math.max(...years.keys());
  const all = Array.from({ length: Math.min(last - first + 1, 4000) }, (_, position) => first + position);
  const shown = all.length <= MOST_YEARS ? all : all.filter((year) => years.has(year));
  const most = Math.max(1, ...months.values());
  return (
    <nav class="strip" aria-label="Entries of the timeline by month">
      {shown.map((year) => (
        <Year year={year} entries={years.get(year) ?? 0} months={months} most={most} />
      ))}
    </nav>
  );
}

function monthOf(year: number, month: number): string {
  return `${year}-${String(month + 1).padStart(2, '0')}`;
}

interface YearProps {
  readonly year: number;
  readonly entries: number;
  readonly months: ReadonlyMap<string, number>;
  /** Entries of the fullest month. */
  readonly most: number;
}

function Year({ year, entries, months, most }: YearProps) {
  const bars = Array.from({ length: 12 }, (_, month) => {
    const entriesOfMonth = months.get(monthOf(year, month)) ?? 0;
    // By the square root, so that a month with one entry is still seen beside one with a hundred.
    const height = entriesOfMonth === 0 ? 0 : Math.max(3, Math.round(HEIGHT * Math.sqrt(entriesOfMonth / most)));
    return height === 0 ? null : <rect x={month * 8 + 1} y={HEIGHT - height} width={6} height={height} />;
  });
  // Of some entries only the year is known: a line along the whole of it.
  const known = Array.from({ length: 12 }, (_, month) => months.get(monthOf(year, month)) ?? 0).reduce((a, b) => a + b);
  const picture = (
    <>
      <svg viewBox={`0 0 96 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {known < entries && <rect x={1} y={HEIGHT - 2} width={94} height={2} />}
        {bars}
      </svg>
      <span>{year}</span>
    </>
  );
  if (entries === 0) return <span class="year">{picture}</span>;
  return (
    <a class="year" href={`#y${year}`} aria-label={`${year}: ${count(entries, 'entry', 'entries')}`}>
      {picture}
    </a>
  );
}
