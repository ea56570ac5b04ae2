import type { Pick } from './meaning.ts';
import { lastDay, type Point, shiftPoint } from './point.ts';
import type { TenseCue } from './tense.ts';

/**
 * A date without a year is meant to be near. The tense decides unless the other candidate is so many times nearer: the
 * verb that was found is then another clause's ('The dividend that was raised is payable Dec. 7').
 */
const NEARER = 5;
/** Companies report a quarter when it is over: 'expects to report a third-quarter loss'. */
const NEARER_QUARTER = 2;
/** Days that count as no distance. */
const SLACK = 7;

export interface Choice {
  readonly point: Point;
  readonly rule: 'last' | 'this' | 'next' | 'past' | 'coming';
}

/**
 * Of the same day, month or season in several years, the one meant: by 'last' or 'next', else by tense (the latest
 * that has begun, the first that is not over), else the nearest.
 */
export function choose(
  candidates: readonly Point[],
  published: string,
  pick: Pick,
  tense: () => TenseCue,
): Choice | null {
  if (pick === -1) {
    // 'last February' in March is that of the year before: the month just past is 'last month'
    const past = candidates.filter(
      (point) => lastDay(point) < published && !(point.unit === 'month' && isMonthBefore(point, published)),
    );
    return last(past, 'last');
  }
  if (pick === 1)
    return first(
      candidates.filter((point) => point.first > published),
      'next',
    );
  if (pick === 0) {
    const year = published.slice(0, 4);
    return first(
      candidates.filter((point) => point.first.slice(0, 4) === year),
      'this',
    );
  }
  const { tense: told, near } = tense();
  const before = last(
    candidates.filter((point) => point.first <= published),
    'past',
  );
  const after = first(
    candidates.filter((point) => lastDay(point) >= published),
    'coming',
  );
  if (before && after) {
    const [meant, other] = told === 'future' ? [after, before] : [before, after];
    if (meant.point.unit === 'quarter') {
      const reported = told === 'future' && NEARER_QUARTER * gap(before.point, published) < gap(after.point, published);
      return reported ? before : meant;
    }
    // news gives a day only to dates near by; a month may be farther away: 'took office in February'
    if (near && meant.point.unit !== 'day') return meant;
    return NEARER * Math.max(gap(other.point, published), SLACK) < gap(meant.point, published) ? other : meant;
  }
  return before ?? after;
}

function isMonthBefore(point: Point, published: string): boolean {
  return shiftPoint(point, 'month', 1).first.slice(0, 7) === published.slice(0, 7) && published.slice(5, 7) !== '01';
}

const first = (points: readonly Point[], rule: Choice['rule']): Choice | null =>
  points[0] === undefined ? null : { point: points[0], rule };
const last = (points: readonly Point[], rule: Choice['rule']): Choice | null => {
  const point = points[points.length - 1];
  return point === undefined ? null : { point, rule };
};

/** Days between a stretch and a day; 0 inside. */
function gap(point: Point, day: string): number {
  const end = lastDay(point);
  if (day < point.first) return (Date.parse(point.first) - Date.parse(day)) / 86_400_000;
  if (day > end) return (Date.parse(day) - Date.parse(end)) / 86_400_000;
  return 0;
}
