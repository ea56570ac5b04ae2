/** What a rule that infers a date goes by, by how the name of the rule begins; the longer beginning counts. */
const GOES_BY: readonly (readonly [string, string])[] = [
  ['ago', '“ago”'],
  ['clock', 'the time of day'],
  ['day-month', 'day and month'],
  ['day-of-report', 'the day of the report'],
  ['day-word', 'a word like “today”'],
  ['earlier', '“earlier”'],
  ['holiday', 'the holiday'],
  ['last-', '“last …”'],
  ['later', '“later”'],
  ['month', 'the month'],
  ['narrative', 'the sentences before'],
  ['next-', '“next …”'],
  ['season', 'the season'],
  ['this-', '“this …”'],
  ['weekday', 'the weekday'],
  ['weekend', 'the weekend'],
  ['year', 'the year'],
];

/** What a date was inferred from, e.g. `the weekday`; a rule that has no words here is named. */
export function ruleWords(rule: string): string {
  let found: readonly [string, string] | undefined;
  for (const row of GOES_BY) if (rule.startsWith(row[0]) && row[0].length > (found?.[0].length ?? 0)) found = row;
  return found?.[1] ?? rule.replaceAll('-', ' ');
}
