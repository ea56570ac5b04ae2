import { expect, test } from 'vitest';
import { pageAt } from './document-page.ts';

test('pageAt gives the page a character stands on', () => {
  const pages = [
    { page: 'A-1', span: [0, 10] as const },
    { page: 'A-3', span: [12, 20] as const },
  ];
  expect([0, 9, 11, 12, 30].map((offset) => pageAt(pages, offset))).toEqual(['A-1', 'A-1', 'A-1', 'A-3', 'A-3']);
  expect(pageAt(undefined, 3)).toBeNull();
  expect(pageAt([], 3)).toBeNull();
});
