/** A page's scripts hold the data it was made of; more than this of it is not looked through for dates. */
const MOST_STAMPS = 50;

const PUBLISHED_KEY =
  /["']?\b(?:date_?published|published?_?(?:date|time|at|on)|publication_?(?:date|time)|pub_?(?:date|time)|first_?published?(?:_?(?:date|time|at))?|original_?pub(?:lication)?_?date)\\?["']?\s{0,3}[:=]\s{0,3}\\?["']([^"'\\<>]{8,40})\\?["']/gi;

/**
 * The stamp that the page's own scripts give as the date of publication, where all that they give fall on one day by
 * their first ten letters; `null` where they name several, since data of other articles stand in scripts as well.
 */
export function findScriptStamp(html: string): string | null {
  let stamp: string | null = null;
  let seen = 0;
  for (const match of html.matchAll(PUBLISHED_KEY)) {
    const own = match[1]?.trim() ?? '';
    if (!/\d{4}/.test(own)) continue;
    if (stamp !== null && own.slice(0, 10) !== stamp.slice(0, 10)) return null;
    stamp ??= own;
    seen += 1;
    if (seen >= MOST_STAMPS) break;
  }
  return stamp;
}

/**
 * Minutes by which the page's own stamps are ahead of UTC, where all that are not in UTC agree: the zone of the outlet.
 * `null` where there are none or several.
 */
export function findPageOffset(html: string): number | null {
  let offset: number | null = null;
  let seen = 0;
  for (const match of html.matchAll(/\d{2}:\d{2}:\d{2}(?:\.\d{1,6})? ?([+-])(\d{2}):?(\d{2})(?!\d)/g)) {
    const minutes = (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
    if (minutes === 0 || Math.abs(minutes) > 14 * 60) continue;
    if (offset !== null && offset !== minutes) return null;
    offset = minutes;
    seen += 1;
    if (seen >= MOST_STAMPS) break;
  }
  return offset;
}
