import { expect, test } from 'vitest';
import { NO_HINTS } from './feed.ts';
import { freshSeconds, joinHints, nextPoll, nextTry } from './poll-schedule.ts';

const NOW = Date.parse('2024-05-18T22:50:00Z'); // a Saturday
const iso = (time: number): string => new Date(time).toISOString().slice(0, 16);

test('a feed is asked again after its own interval, within bounds', () => {
  const after = (interval: number | null) => iso(nextPoll(NOW, { ...NO_HINTS, interval }));
  expect(after(3600)).toBe('2024-05-18T23:50');
  expect(after(1)).toBe('2024-05-18T22:55');
  expect(after(null)).toBe('2024-05-18T23:20');
  expect(after(31_536_000)).toBe('2024-05-19T22:50');
});

test('hours and days in which it does not change are passed over', () => {
  expect(iso(nextPoll(NOW, { interval: 3600, skipHours: [23, 0], skipDays: [] }))).toBe('2024-05-19T01:00');
  expect(iso(nextPoll(NOW, { interval: 7200, skipHours: [], skipDays: [0] }))).toBe('2024-05-20T00:00');
  const never = { interval: 3600, skipHours: [], skipDays: [0, 1, 2, 3, 4, 5, 6] };
  expect(iso(nextPoll(NOW, never))).toBe('2024-05-25T23:00');
});

test('after errors the pauses grow, and the server is heard', () => {
  expect(iso(nextTry(NOW, 1, undefined))).toBe('2024-05-18T23:00');
  expect(iso(nextTry(NOW, 3, undefined))).toBe('2024-05-18T23:30');
  expect(iso(nextTry(NOW, 500, undefined))).toBe('2024-05-19T22:50');
  expect(iso(nextTry(NOW, 1, 7200))).toBe('2024-05-19T00:50');
});

test.each([
  [[['cache-control', 'public, max-age=900']], 900],
  [
    [
      ['cache-control', 'max-age=900'],
      ['age', '300'],
    ],
    600,
  ],
  [[['cache-control', 'no-cache, max-age=900']], null],
  [[['cache-control', 'max-age=0']], null],
  [
    [
      ['date', 'Sat, 18 May 2024 22:00:00 GMT'],
      ['expires', 'Sat, 18 May 2024 22:10:00 GMT'],
    ],
    600,
  ],
  [[['expires', '0']], null],
  [[], null],
] as const)('headers %j keep an answer fresh for %s seconds', (headers, seconds) => {
  expect(freshSeconds(headers)).toBe(seconds);
});

test('the longer of feed and headers counts', () => {
  expect(joinHints({ ...NO_HINTS, interval: 600 }, 900).interval).toBe(900);
  expect(joinHints({ ...NO_HINTS, interval: 3600 }, 900).interval).toBe(3600);
  expect(joinHints(NO_HINTS, null).interval).toBeNull();
});
