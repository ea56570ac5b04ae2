import { expect, test } from 'vitest';
import { parseFeedDay } from './feed-date.ts';

test.each([
  // The day is the one in the feed's own zone: in UTC each of these is another day.
  ['Mon, 13 May 2024 23:30:00 -0700', '2024-05-13'],
  ['2024-05-14T00:30:00+09:00', '2024-05-14'],
  ['Tue, 14 May 2024 00:15:00 EST', '2024-05-14'],
  ['13 May 24 09:00 GMT', '2024-05-13'],
  ['13 May 99 09:00 GMT', '1999-05-13'],
  ['Mon,  3 Jun 2024 09:00:00 +0000', '2024-06-03'],
  ['Thurs, 6 Sept. 2018 08:00:00 +0100', '2018-09-06'],
  ['2024-05-13 23:30:00', '2024-05-13'],
  ['2024-05-13', '2024-05-13'],
  ['20240513T233000Z', '2024-05-13'],
  ['May 13, 2024 4:05 pm', '2024-05-13'],
  ['Monday, May 13, 2024', '2024-05-13'],
  ['Mon May 13 23:30:00 UTC 2024', '2024-05-13'],
  ['  Mon, 13 May 2024 23:30:00 -0700\n', '2024-05-13'],
])('reads %s', (written, day) => expect(parseFeedDay(written)).toBe(day));

test.each([
  [''],
  ['yesterday'],
  ['Mon, 31 Feb 2024 10:00:00 GMT'],
  ['2024-13-01T00:00:00Z'],
  ['0001-01-01T00:00:00Z'],
  ['Thu, 01 Jan 1970 00:00:00 +0000'],
  ['2024'],
  ['13/05/2024'],
  ['Mon, 13 Foo 2024 10:00:00 GMT'],
])('gives no day for %j', (written) => expect(parseFeedDay(written)).toBeNull());
