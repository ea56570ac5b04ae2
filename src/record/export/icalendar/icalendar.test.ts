import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { exportOf, exportText } from '../../../../test/export-sample.ts';
import { SAMPLE_RECORD } from '../../../../test/sample-site-data.ts';
import { visibleText } from '../../../core/visible-text.ts';
import { calendarDays } from './calendar-days.ts';
import { contentLine, textValue } from './content-line.ts';

function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}

describe('read by an iCalendar parser', () => {
  const text = exportText('ics');
  const { calendar, events } = readCalendar(text);

  test('days are all-day events, a short interval runs over its days, what is vaguer is counted', () => {
    const read = events.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString(), startDate.isDate]);
    expect(read).toEqual([
      ['2019-03-04', '2019-03-05', true],
      ['2020-11-01', '2020-11-19', true],
      ['2020-11-18', '2020-11-19', true],
      ['2021-01-04', '2021-01-05', true],
      ['2021-01-04', '2021-01-05', true],
    ]);
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain('Left out: 3 that are undated');
  });

  test('words come back as they were, and a range says that it is one', () => {
    const [meeting, closing] = events;
    expect(meeting?.summary).toBe(SAMPLE_RECORD.timeline[0]?.text);
    expect(closing?.summary.startsWith('1–18 November 2020: ')).toBe(true);
    expect(meeting?.description).toContain(
      'The Ansel Courier, 5 March 2019: https://courier.example/ferry-first-talks',
    );
  });

  test('each event has an id that stays, and the time of the newest of its articles, not of the clock', () => {
    const ids = events.map(({ uid }) => uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe(`urn:onrecord:${SAMPLE_RECORD.timeline[0]?.id}`);
    expect(String(events[0]?.component.getFirstPropertyValue('dtstamp'))).toBe('2020-11-18T00:00:00Z');
  });

  test('lines end with CRLF and hold at most 75 octets', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
  });

  test('a plan is tentative', () => {
    const [event, ...others] = SAMPLE_RECORD.events;
    if (!event) throw new Error('the sample has no event');
    const record = { ...SAMPLE_RECORD, events: [{ ...event, realis: 'planned' as const }, ...others] };
    const [planned, second] = readCalendar(exportText('ics', exportOf(record))).events;
    expect(planned?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(planned?.description).toContain('planned');
    expect(second?.component.getFirstPropertyValue('status')).toBeNull();
  });
});

test.each([
  ['2016-11-14', ['2016-11-14', '2016-11-15', true]],
  ['2016-12', ['2016-12-01', '2017-01-01', false]],
  ['2016-02', ['2016-02-01', '2016-03-01', false]],
  ['2016-12-30/2017-01-02', ['2016-12-30', '2017-01-03', false]],
  ['2016-11/2016-12', null],
  ['2016', null],
  ['2016-21', null],
  ['2016-11-14~', null],
  [null, null],
])('%s fills the days %j', (edtf, days) => {
  const found = calendarDays(edtf);
  expect(found && [found.start, found.end, found.isDay]).toEqual(days);
});

test('any text comes back through folding and escaping', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const lines = `BEGIN:VCALENDAR\r\n${contentLine('X-WORDS', textValue(text))}END:VCALENDAR\r\n`;
      const [, properties] = ICAL.parse(lines) as [string, [string, unknown, string, string][]];
      const [value] = properties.map(([, , , back]) => back);
      expect(new ICAL.Component(ICAL.parse(lines)).getAllProperties()).toHaveLength(1);
      expect(readEscapes(value ?? '')).toBe(
        visibleText(text)
          .replace(/\r\n|\r|\n/g, '\n')
          .replaceAll('\t', ' '),
      );
    }),
  );
});

/** Of a property that it does not know, the parser leaves the value as it is written. */
function readEscapes(value: string): string {
  return value.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}
