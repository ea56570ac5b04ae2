import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../test/cpu-time.ts';
import type { TimeExpression } from '../../core/analysis.ts';
import { readLanguage } from '../../language/language.ts';
import { findTimes } from './times.ts';

/** A Monday. */
const PUBLISHED = '2016-11-14';

function timesOf(text: string, published: string | null = PUBLISHED): TimeExpression[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    span: [index, index + line.length] as const,
    kind: 'paragraph' as const,
    kept: true,
    rule: 'test',
  }));
  const language = readLanguage({ text, blocks });
  return findTimes({ published: { value: published, how: published === null ? 'unknown' : 'given' } }, language);
}

/** Each expression as `words = value`. */
function values(text: string, published: string | null = PUBLISHED): string[] {
  return timesOf(text, published).map(({ span, value }) => `${text.slice(span[0], span[1])} = ${value}`);
}

/** Sentences with what is to be found in them, published on Monday, 14 November 2016. */
const CASES: Readonly<Record<string, readonly (readonly [text: string, ...found: string[]])[]>> = {
  'written dates': [
    ['The pact was signed on March 4, 2015.', 'March 4, 2015 = 2015-03-04'],
    ['The pact was signed on 4 March 2015 in Orvel.', '4 March 2015 = 2015-03-04'],
    ['The pact was signed on the 4th of March, 2015.', 'the 4th of March, 2015 = 2015-03-04'],
    ['It was filed 2016-03-04 in Orvel.', '2016-03-04 = 2016-03-04'],
    ['It was filed 3/4/2016 in Orvel.', '3/4/2016 = 2016-03-04'],
    ['It was filed 24/3/2016 in Orvel.', '24/3/2016 = 2016-03-24'],
    ['It was filed 14.11.2016 in Orvel.', '14.11.2016 = 2016-11-14'],
    ['Voters chose him on Nov. 8 by a small margin.', 'Nov. 8 = 2016-11-08'],
    ['The post was empty since Sept 2015.', 'Sept 2015 = 2015-09'],
    ['The port opened in July last year.', 'July last year = 2015-07'],
    ['It met Friday, Oct. 14, in Orvel.', 'Friday, Oct. 14 = 2016-10-14'],
    ['The port opened in 1998.', '1998 = 1998'],
    ['Prices fell in the 1990s.', 'the 1990s = 199'],
    ["Prices fell in the '90s.", "the '90s = 199"],
    ['He led the port in 2009-2012.', '2009-2012 = 2009/2012'],
    ['He led the port in 1914-18.', '1914-18 = 1914/1918'],
    ['The bridge is from the 19th century.', 'the 19th century = 18'],
    ['Prices fell in the nineties.', 'the nineties = 199'],
    ['He led the port in the 2012/13 season.', '2012/13 = 2012/2013'],
    ['The fair ran Nov. 8-10 in Orvel.', 'Nov. 8-10 = 2016-11-08/2016-11-10'],
    ['The survey ran March 30-April 4.', 'March 30-April 4 = 2016-03-30/2016-04-04'],
    ['Sales fell in July-September.', 'July-September = 2016-07/2016-09'],
    ['It met on Monday morning, Nov. 7, in Orvel.', 'Monday morning, Nov. 7 = 2016-11-07TMO'],
    ['It grew in Q3 2015 and in FY2014.', 'Q3 2015 = 2015-Q3', 'FY2014 = 2014'],
    ['The port was hit at 10:30 last night.', '10:30 last night = 2016-11-13T22:30'],
    ["The port opened in late '87.", "late '87 = 1987"],
    ['The ship sails at 1500 GMT.', '1500 GMT = 2016-11-14T15:00'],
    ["It opened at 10 o'clock in the evening.", "10 o'clock in the evening = 2016-11-14T22:00"],
  ],
  'dates without a year': [
    ['The dividend that was raised is payable Dec. 7.', 'Dec. 7 = 2016-12-07'],
    ['The mayor resigned in March.', 'March = 2016-03'],
    ['The court will hear the case in March.', 'March = 2017-03'],
    ['The court ruled on Dec. 20 that he must leave.', 'Dec. 20 = 2016-12-20'],
    ['The storm struck last October.', 'last October = 2015-10'],
    ['A June poll put her first.', 'June = 2016-06'],
    ['In August Berg met Holm.', 'August = 2016-08'],
    ['It spoke of the “tired” port before it closed in March.', 'March = 2016-03'],
    ['The pact, to be signed on a still unspecified day in January, is ready.', 'January = 2017-01'],
    ['She signed an agreement to sell the port in January.', 'January = 2017-01'],
  ],
  'dates that name events': [
    ['He spoke of the Sept. 11 attacks.', 'Sept. 11 = 2001-09-11'],
    ['He spoke of 9/11.', '9/11 = 2001-09-11'],
    ['He spoke there on Sept. 11.', 'Sept. 11 = 2016-09-11'],
  ],
  weekdays: [
    ['The minister resigned on Friday.', 'Friday = 2016-11-11'],
    ['The minister said Monday that he was ill.', 'Monday = 2016-11-14'],
    ['The two will meet on Friday in Orvel.', 'Friday = 2016-11-18'],
    ['The two are scheduled to meet Wednesday.', 'Wednesday = 2016-11-16'],
    ['Talks that had been scheduled to end Friday went on.', 'Friday = 2016-11-11'],
    ["He won last Tuesday's vote.", 'last Tuesday = 2016-11-08'],
    ['He leaves next Tuesday.', 'next Tuesday = 2016-11-15'],
    ['They must answer by Thursday.', 'Thursday = 2016-11-17'],
    ['Until Thursday, they had not named him.', 'Thursday = 2016-11-10'],
    ['The port was closed Tuesday night.', 'Tuesday night = 2016-11-08TNI'],
    ['The shop opens at 9 a.m. Tuesday.', '9 a.m. Tuesday = 2016-11-15T09:00'],
    ['The council meets every Tuesday.', 'every Tuesday = XXXX-WXX-2'],
    ['The council meets on Tuesdays.', 'Tuesdays = XXXX-WXX-2'],
    ['It fell on a Sunday.', 'Sunday = XXXX-WXX-7'],
    ['The vote is a week from Tuesday.', 'a week from Tuesday = 2016-11-22'],
    ['He left a week ago Friday.', 'a week ago Friday = 2016-11-04'],
    ['He left two Fridays ago.', 'two Fridays ago = 2016-11-04'],
    ['They met on Friday of last week.', 'Friday of last week = 2016-11-11'],
    ['They meet Monday next week.', 'Monday next week = 2016-11-21'],
    ['They met the day after Thanksgiving.', 'the day after Thanksgiving = 2016-11-25'],
  ],
  'counted from publication': [
    ['He spoke today.', 'today = 2016-11-14'],
    ['He spoke yesterday morning.', 'yesterday morning = 2016-11-13TMO'],
    ['She will speak tonight.', 'tonight = 2016-11-14TNI'],
    ['He left last night.', 'last night = 2016-11-13TNI'],
    ['He left late last week.', 'late last week = 2016-W45'],
    ['They meet next week.', 'next week = 2016-W47'],
    ['They met this year.', 'this year = 2016'],
    ['They met over the weekend.', 'the weekend = 2016-W45-WE'],
    ['They met three years ago.', 'three years ago = 2013'],
    ['They met 10 days ago.', '10 days ago = 2016-11-04'],
    ['They met about two months ago.', 'about two months ago = 2016-09'],
    ['They met in early 2016.', 'early 2016 = 2016'],
    ['They met in mid-July.', 'mid-July = 2016-07'],
    ['They met earlier this month.', 'earlier this month = 2016-11'],
    ['They meet by the end of the year.', 'the end of the year = 2016'],
    ['They met last summer.', 'last summer = 2016-SU'],
    ['They met in the third quarter.', 'the third quarter = 2016-Q3'],
    ['They met in fiscal 2015.', 'fiscal 2015 = 2015'],
    ['They ate together on Thanksgiving Day.', 'Thanksgiving Day = 2016-11-24'],
    ['They met last Christmas.', 'last Christmas = 2015-12-25'],
    ['They met in the first week of May.', 'the first week of May = 2016-W18'],
    ['They met on the last Monday in October.', 'the last Monday in October = 2016-10-31'],
    ['They met on the last day of October.', 'the last day of October = 2016-10-31'],
    ['They met in the final days of 2015.', 'the final days of 2015 = 2015'],
    ['They met in the week of Nov. 7.', 'the week of Nov. 7 = 2016-W45'],
    ['They met the week before last.', 'the week before last = 2016-W44'],
    ['They met half a year ago.', 'half a year ago = 2016-05'],
    ['They met three summers ago.', 'three summers ago = 2014-SU'],
    ['They vote on Election Day.', 'Election Day = 2016-11-08'],
    ['Revenue for the quarter ended Sept. 30 rose.', 'the quarter = 2016-Q3', 'Sept. 30 = 2016-09-30'],
    ['Revenue for the year ended June 30 rose.', 'the year = P1Y', 'June 30 = 2016-06-30'],
  ],
  'counted from the narrative': [
    ['They met on July 16. The following day, he denied it.', 'July 16 = 2016-07-16', 'The following day = 2016-07-17'],
    ['They met on July 16. Two days later he left.', 'July 16 = 2016-07-16', 'Two days later = 2016-07-18'],
    ['They met on July 16. He had called two days earlier.', 'July 16 = 2016-07-16', 'two days earlier = 2016-07-14'],
    ['They met in July 2014. The next day he left.', 'July 2014 = 2014-07', 'The next day = 2014-07-XX'],
    ['They met in 2010. Later that year he left.', '2010 = 2010', 'Later that year = 2010'],
    ['They met in 2010. The previous year he had left.', '2010 = 2010', 'The previous year = 2009'],
    ['They met in 2009. He left in June of that year.', '2009 = 2009', 'June of that year = 2009-06'],
    ['They met in 2009. He left the following June.', '2009 = 2009', 'the following June = 2010-06'],
    ['They met on July 16. A year earlier he had left.', 'July 16 = 2016-07-16', 'A year earlier = 2015'],
  ],
  'lengths and sets': [
    ['It lasted two years.', 'two years = P2Y'],
    ['It was a nine-month job.', 'nine-month = P9M'],
    ['They talked for two hours and 16 minutes.', 'two hours and 16 minutes = PT2H16M'],
    ['It took a decade.', 'a decade = P10Y'],
    ['It took 2 1/2 years.', '2 1/2 years = P2Y6M'],
    ['It took several weeks.', 'several weeks = PXW'],
    ['They waited for years.', 'years = PXY'],
    ['They waited for decades.', 'decades = PXDE'],
    ['It took two-and-a-half years.', 'two-and-a-half years = P2Y6M'],
    ['It fell in the past two months.', 'the past two months = P2M'],
    ['They meet twice a year.', 'twice a year = P1Y'],
    ['They meet annually.', 'annually = P1Y'],
  ],
  'vague references': [
    ['It is now clear.', 'now = PRESENT_REF'],
    ['He recently left.', 'recently = PAST_REF'],
    ['He left years ago.', 'years ago = PAST_REF'],
    ['He left a long time ago.', 'a long time ago = PAST_REF'],
    ['He will one day lead it.', 'one day = FUTURE_REF'],
    ['They agreed to meet in the near future.', 'the near future = FUTURE_REF'],
  ],
  'no times at all': [
    ['He may march to the port.'],
    ['A 45-year-old baker won.'],
    ['Orvel United won 3-2 at home.'],
    ['It cost $1990 or 2,016 crowns.'],
    ['The minister gave a second answer.'],
    ['Theresa May spoke to April Holt.'],
    ['It costs $5 million a year.'],
    ['He sat in the sun.'],
    ['He played in Saturday Night Heroes for the Sunday Herald.'],
    ['The Today show named it after Super Tuesday.'],
    ['She sold 21st Century Harbour.'],
    ['They live at 1990 Harbour Street, room 2012.'],
    ['They sell Christmas trees.'],
    ['At the end of the day, it is a choice.'],
  ],
};

describe('findTimes', () => {
  for (const [name, rows] of Object.entries(CASES)) {
    it.each(rows.map(([text, ...found]) => [text, found] as const))(`reads ${name}: %s`, (text, found) => {
      expect(values(text)).toEqual(found);
    });
  }

  it('leaves open what nothing anchors', () => {
    const open = [
      ['He left on Monday.', 'Monday = XXXX-WXX-1'],
      ['He left on March 4.', 'March 4 = XXXX-03-04'],
      ['He left yesterday.', 'yesterday = XXXX-XX-XX'],
      ['He left last week.', 'last week = XXXX-WXX'],
      ['He left in the third quarter.', 'the third quarter = XXXX-Q3'],
      ['He left last summer.', 'last summer = XXXX-SU'],
      ['He left three years ago.', 'three years ago = XXXX'],
    ] as const;
    for (const [text, found] of open) {
      expect(values(text, null)).toEqual([found]);
      expect(timesOf(text, null)[0]).toMatchObject({ edtf: null, how: 'unknown', anchor: 'none' });
    }
    expect(values('They met in July 2014. That month he left.', null)).toEqual([
      'July 2014 = 2014-07',
      'That month = 2014-07',
    ]);
  });

  it('closes what was open when the date becomes known', () => {
    const text =
      'He left on Monday. She spoke last week and will be back in March. They met the day after Thanksgiving.';
    const open = timesOf(text, null);
    const closed = timesOf(text);
    expect(open.map(({ span }) => span)).toEqual(closed.map(({ span }) => span));
    expect(open.map(({ value }) => value)).toEqual(['XXXX-WXX-1', 'XXXX-WXX', 'XXXX-03', 'XXXX-XX-XX']);
    expect(closed.map(({ value }) => value)).toEqual(['2016-11-14', '2016-W45', '2017-03', '2016-11-25']);
    expect(closed.every(({ anchor, how }) => anchor === 'published' && how === 'inferred')).toBe(true);
  });

  it('writes EDTF for people beside the TIMEX3 value', () => {
    const edtf = (text: string) => timesOf(text)[0]?.edtf;
    expect(edtf('He left last week.')).toBe('2016-11-07/2016-11-13');
    expect(edtf('He left in autumn 2015.')).toBe('2015-23');
    expect(edtf('He left in the third quarter of 2015.')).toBe('2015-07/2015-09');
    expect(edtf('He left in the 1990s.')).toBe('199X');
    expect(edtf('He left around Nov. 1.')).toBe('2016-11-01~');
    expect(edtf('He left on Tuesday night.')).toBe('2016-11-08');
    expect(edtf('It lasted two years.')).toBeNull();
  });

  it('names the rule, the anchor and the part that is meant', () => {
    expect(timesOf('He left on Friday.')[0]).toMatchObject({
      type: 'DATE',
      how: 'inferred',
      anchor: 'published',
      rule: 'weekday-past',
    });
    expect(timesOf('He left in late 2015.')[0]).toMatchObject({
      how: 'stated',
      anchor: 'none',
      rule: 'year',
      mod: 'END',
    });
    expect(timesOf('He won the 2012 vote.')[0]).toMatchObject({ attributive: true });
    expect(timesOf('In 2012 voters left.')[0]?.attributive).toBeUndefined();
  });

  it('gives spans in text order, in range, without overlaps, for any text', () => {
    const pieces = [
      'last',
      'week',
      'Monday',
      'the',
      ' ',
      '4',
      'March',
      '2016',
      ',',
      'of',
      'two',
      'years',
      'ago',
      '-',
      '’',
      '.',
      '\n',
      '90s',
      'é',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const { span, value } of timesOf(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(end);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(value).not.toBe('');
          end = span[1];
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  it('takes Election Day in a year without a general election only near it', () => {
    expect(values('They voted on Election Day.', '2015-11-10')).toEqual(['Election Day = 2015-11-03']);
    expect(values('They will vote on Election Day.', '2015-06-01')).toEqual(['Election Day = 2016-11-08']);
  });

  it('compares quarters until the report goes on to longer stretches', () => {
    const quarter = 'In the third quarter it earned 5 crowns, against 4 a year earlier.';
    const months = 'For the nine months it earned 9, against 8 a year earlier.';
    expect(values(`${quarter} ${months}`)).toEqual([
      'the third quarter = 2016-Q3',
      'a year earlier = 2015-Q3',
      'the nine months = P9M',
      'a year earlier = 2015',
    ]);
  });

  it('reads many paragraphs in time that grows with their number', () => {
    const time = (count: number) => {
      const text = 'The mayor spoke on Monday.\n'.repeat(count);
      return cpuTime(() => timesOf(text));
    };
    time(1000);
    expect(time(16_000)).toBeLessThan(40 * time(2000) + 100);
  });

  it.each([
    'the ',
    'the first week of ',
    'a week from ',
    'May 1-2 ',
    'Friday of the ',
    'the day after ',
    '“ ” ',
    'the week of ',
    'last ',
    'two or ',
    'a number of ',
    'early ',
    'more than ',
    'March 4 ',
    'two hours and ',
    'Monday, ',
    '1-2-',
    'mid-',
    'the end of ',
    'nineteen ',
    '1999 ',
    "'",
    'said that on Monday and ',
    'to ',
    '9 a.m. on ',
    'every other ',
  ])('reads 100 kB of %j in bounded time', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const blocks = [{ span: [0, text.length] as const, kind: 'paragraph' as const, kept: true, rule: 'test' }];
    const language = readLanguage({ text, blocks });
    const time = cpuTime(() => findTimes({ published: { value: PUBLISHED, how: 'given' } }, language));
    expect(time).toBeLessThan(1500);
  });
});
