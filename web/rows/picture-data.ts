import { dayRange } from '../../src/core/date.ts';
import type { SiteIndex } from '../site-index.ts';

/** A stretch of time of the picture, with what falls into it. */
export interface Bucket {
  /** `2019-05` or `2019`; what the filters take. */
  readonly date: string;
  readonly entries: number;
  /** Entries among them with more than one independent report. */
  readonly told: number;
  readonly articles: number;
}

export interface Picture {
  readonly buckets: readonly Bucket[];
  readonly unit: 'month' | 'year';
  /** Entries and articles before the first bucket. */
  readonly earlier: number;
}

/** More months than this are shown as years. */
const MOST_MONTHS = 160;
const MOST_YEARS = 160;
/** The few entries that lie far before all others would press these into a corner. */
const EARLY_SHARE = 0.04;

/** How many entries of the timeline and how many articles fall into each month or year. */
export function pictureData(index: SiteIndex): Picture | null {
  let picture = known.get(index);
  if (picture === undefined) {
    picture = countPicture(index);
    known.set(index, picture);
  }
  return picture;
}

const known = new WeakMap<SiteIndex, Picture | null>();

function countPicture(index: SiteIndex): Picture | null {
  const entries = index.timeline.flatMap(({ date, origins }) => {
    const month = monthOf(date);
    return month === null ? [] : [{ month, told: origins > 1 }];
  });
  const articles = index.record.articles.flatMap(({ published }) => monthOf(published) ?? []);
  if (entries.length + articles.length === 0) return null;
  const inOrder = [...entries.map(({ month }) => month), ...articles].sort((a, b) => a - b);
  const entryMonths = entries.map(({ month }) => month).sort((a, b) => a - b);
  const firstArticle = articles.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const early = entryMonths[Math.floor(entryMonths.length * EARLY_SHARE)] ?? firstArticle;
  const first = Math.min(early, firstArticle);
  const last = inOrder.at(-1) ?? first;
  const unit = last - first < MOST_MONTHS ? 'month' : 'year';
  const bucketOf = (month: number) => (unit === 'month' ? month : Math.floor(month / 12));
  const start = Math.max(bucketOf(first), bucketOf(last) - (unit === 'month' ? MOST_MONTHS : MOST_YEARS));
  const buckets = Array.from({ length: bucketOf(last) - start + 1 }, (_, position) => ({
    date: unit === 'month' ? monthText(start + position) : String(start + position).padStart(4, '0'),
    entries: 0,
    told: 0,
    articles: 0,
  }));
  let earlier = 0;
  for (const { month, told } of entries) {
    const bucket = buckets[bucketOf(month) - start];
    if (!bucket) {
      earlier += 1;
      continue;
    }
    bucket.entries += 1;
    if (told) bucket.told += 1;
  }
  for (const month of articles) {
    const bucket = buckets[bucketOf(month) - start];
    if (bucket) bucket.articles += 1;
  }
  return { buckets, unit, earlier };
}

/** Months since the year 0 of the first day a date can mean; `null` for one wider than a year. */
function monthOf(edtf: string | null): number | null {
  const range = dayRange(edtf);
  if (!range || range.first.slice(0, 4) !== range.last.slice(0, 4)) return null;
  return Number(range.first.slice(0, 4)) * 12 + Number(range.first.slice(5, 7)) - 1;
}

function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}
