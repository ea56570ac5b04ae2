import { dateWords } from '../date-words.ts';
import { useLinks } from '../links.ts';
import { count } from '../record-words.ts';
import type { ListQuery } from '../rows/listing.ts';
import type { Bucket, Picture } from '../rows/picture-data.ts';

const UP = 56;
const DOWN = 22;
const HEIGHT = UP + DOWN;

interface TimePictureProps {
  readonly picture: Picture;
  readonly query?: ListQuery;
  /** Whether a stretch can be chosen in it, which narrows the list below. */
  readonly brush: boolean;
}

/**
 * Events over time above the line, articles below it. On the timeline a stretch of it is chosen by dragging or with
 * two sliders; without script the years lead to their part of the list.
 */
export function TimePicture({ picture, query, brush }: TimePictureProps) {
  const links = useLinks();
  const { buckets, unit } = picture;
  const mostEntries = Math.max(1, ...buckets.map(({ entries }) => entries));
  const mostArticles = Math.max(1, ...buckets.map(({ articles }) => articles));
  const last = buckets.length - 1;
  const from = positionOf(buckets, query?.from, 0);
  const to = positionOf(buckets, query?.to, last);
  const share = (position: number) => `${Math.round((position / buckets.length) * 1e5) / 1e3}%`;
  const years = yearsOf(buckets);
  const whole = from === 0 && to === last;
  return (
    <figure
      class={`picture${brush ? ' brush' : ''}`}
      data-dates={brush ? buckets.map(({ date }) => date).join(' ') : undefined}
    >
      <div class="plot">
        <svg height={HEIGHT} width="100%" role="img" aria-label={describe(picture)}>
          {years.map(({ at }) => (
            <line class="grid" x1={share(at)} x2={share(at)} y1={0} y2={HEIGHT} />
          ))}
          {brush && (
            <rect
              class={whole ? 'chosen whole' : 'chosen'}
              x={share(from)}
              width={share(to - from + 1)}
              y={0}
              height={UP + DOWN}
            />
          )}
          {buckets.map((bucket, at) => (
            <Bars bucket={bucket} x={share(at + 0.1)} width={share(0.8)} most={[mostEntries, mostArticles]} />
          ))}
          <line class="base" x1={0} x2="100%" y1={UP} y2={UP} />
        </svg>
        {brush && last > 0 && (
          <>
            <Handle end="from" label="First date shown" last={last} value={from} date={buckets[from]?.date} />
            <Handle end="to" label="Last date shown" last={last} value={to} date={buckets[to]?.date} />
          </>
        )}
      </div>
      <nav aria-label="Years">
        <svg class="years" height="22" width="100%">
          <title>Years</title>
          {years
            .filter(({ at }, index) => ((years[index + 1]?.at ?? buckets.length) - at) / buckets.length > 0.05)
            .map(({ at, year }) => (
              <a href={links.list('timeline', { from: year, to: year })}>
                <text x={share(at)} dx="3" y="15">
                  {year}
                </text>
              </a>
            ))}
        </svg>
      </nav>
      <figcaption>
        Above the line what happened, by {unit}: stronger where independent sources tell it. Below it the articles.
        {picture.earlier > 0 &&
          ` ${count(picture.earlier, 'entry', 'entries')} before ${years[0]?.year ?? ''} ${picture.earlier === 1 ? 'is' : 'are'} not drawn.`}
      </figcaption>
    </figure>
  );
}

interface HandleProps {
  readonly end: 'from' | 'to';
  readonly label: string;
  readonly last: number;
  readonly value: number;
  readonly date: string | undefined;
}

function Handle({ end, label, last, value, date }: HandleProps) {
  return (
    <input
      type="range"
      class="handle"
      data-end={end}
      min="0"
      max={last}
      value={value}
      aria-label={label}
      aria-valuetext={dateWords(date ?? null).full}
    />
  );
}

interface BarsProps {
  readonly bucket: Bucket;
  readonly x: string;
  readonly width: string;
  /** The most entries and the most articles of any stretch. */
  readonly most: readonly [number, number];
}

function Bars({ bucket: { date, entries, told, articles }, x, width, most: [mostEntries, mostArticles] }: BarsProps) {
  // By the square root, so that a month with one entry is still seen beside one with a hundred.
  const height = (number: number, most: number, room: number) =>
    number === 0 ? 0 : Math.max(3, Math.round(room * Math.sqrt(number / most) * 10) / 10);
  const all = height(entries, mostEntries, UP - 2);
  const strong = entries === 0 ? 0 : Math.round(((all * told) / entries) * 10) / 10;
  const down = height(articles, mostArticles, DOWN - 2);
  if (entries + articles === 0) return null;
  return (
    <g>
      <title>{`${dateWords(date).full}: ${count(entries, 'entry', 'entries')}, ${count(articles, 'article')}`}</title>
      {all > 0 && <rect class="told" x={x} width={width} y={UP - all} height={all} />}
      {strong > 0 && <rect class="told more" x={x} width={width} y={UP - strong} height={strong} />}
      {down > 0 && <rect class="out" x={x} width={width} y={UP} height={down} />}
    </g>
  );
}

function yearsOf(buckets: readonly Bucket[]): readonly { readonly at: number; readonly year: string }[] {
  const years: { at: number; year: string }[] = [];
  const step = buckets[0]?.date.length === 4 ? 10 : 1;
  for (const [at, { date }] of buckets.entries()) {
    const year = date.slice(0, 4);
    if (at === 0 || (years.at(-1)?.year !== year && Number(year) % step === 0)) years.push({ at, year });
  }
  return years;
}

function positionOf(buckets: readonly Bucket[], day: string | null | undefined, otherwise: number): number {
  if (!day) return otherwise;
  const found = buckets.findIndex(({ date }) => date >= day.slice(0, date.length));
  return found < 0 ? otherwise : found;
}

function describe({ buckets }: Picture): string {
  const entries = buckets.reduce((sum, bucket) => sum + bucket.entries, 0);
  const articles = buckets.reduce((sum, bucket) => sum + bucket.articles, 0);
  const fullest = buckets.reduce((most, bucket) => (bucket.entries > most.entries ? bucket : most), buckets[0] ?? NONE);
  const first = dateWords(buckets[0]?.date ?? null).full;
  const last = dateWords(buckets.at(-1)?.date ?? null).full;
  return `${count(entries, 'entry', 'entries')} and ${count(articles, 'article')} from ${first} to ${last}, most entries in ${dateWords(fullest.date).full}`;
}

const NONE: Bucket = { date: '', entries: 0, told: 0, articles: 0 };
