import { describe, expect, test } from 'vitest';
import { makePage, readHtml } from '../../../test/read-page.ts';
import { readSavedTime } from '../../core/saved-time.ts';

const STORY = `<main><article><h1>Crane to come down</h1>
<p>The harbour of Lindholm will take down its last crane on Monday, mayor Ada Holm told the council on Tuesday night.</p>
<p>The crane has stood on the north quay for forty years and has not moved a load since the yard was closed.</p></article></main>`;
const ADDRESS = 'https://gazette.example/2021/03/04/crane';

/** With a comment where programs that save pages put theirs. */
function saved(comment: string, page = makePage(STORY)): string {
  return page.replace('<html lang="en">', `<html lang="en"><!--${comment}-->`);
}

const SINGLE_FILE = `
 Page saved with SingleFile
 url: ${ADDRESS}
 saved date: Sat Mar 06 2021 09:15:00 GMT+0100 (Central European Standard Time)
`;

describe('a page that was saved', () => {
  test('by SingleFile says where it was and when it was saved', () => {
    const { article } = readHtml(saved(SINGLE_FILE));
    expect(article).toMatchObject({ url: ADDRESS, retrieved: '2021-03-06T08:15:00Z' });
    expect(article.published).toMatchObject({ value: '2021-03-04', rule: 'url-path' });
    expect(article.text).not.toContain('SingleFile');
  });

  test('by a browser says where it was', () => {
    expect(readHtml(saved(` saved from url=(0040)${ADDRESS} `)).article.url).toBe(ADDRESS);
    expect(readHtml(makePage(STORY, `<base href="${ADDRESS}">`)).article.url).toBe(ADDRESS);
    expect(readHtml(makePage(STORY, '<base href="https://gazette.example/">')).article.url).toBeNull();
  });

  test('has the address that it states itself, and what the user says', () => {
    const stated = makePage(STORY, '<link rel="canonical" href="https://gazette.example/crane">');
    expect(readHtml(saved(SINGLE_FILE, stated)).article.url).toBe('https://gazette.example/crane');
    const given = { url: 'https://gazette.example/given', retrieved: '2021-03-07T00:00:00Z' };
    expect(readHtml(saved(SINGLE_FILE), given).article).toMatchObject(given);
  });

  test('is taken at its word only in a comment at its top', () => {
    const body = makePage(STORY.replace('<h1>', `<h1><!-- ${'x'.repeat(30_000)} --><!--${SINGLE_FILE}-->`));
    expect(readHtml(body).article.url).toBeNull();
    expect(readHtml(saved(' url: https://gazette.example/other ')).article.url).toBeNull();
  });

  test('with megabytes of pictures in it is read as fast as without', () => {
    const data = `data:image/png;base64,${'iVBORw0KGgo='.repeat(700_000)}`;
    const html = saved(SINGLE_FILE).replace(
      '</h1>',
      `</h1><img src="${data}" alt="The crane"><p style="background:url('${data}')">It rained.</p>`,
    );
    expect(html.length).toBeGreaterThan(16_000_000);
    const before = process.cpuUsage();
    const { article } = readHtml(html);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(3000);
    expect(article.text.length).toBeLessThan(1000);
    expect(article.text).toContain('It rained.');
  });
});

test('a time is read where its zone is written', () => {
  expect(readSavedTime('Sat, 6 Mar 2021 09:15:00 -0000')).toBe('2021-03-06T09:15:00Z');
  expect(readSavedTime('2021-03-06T09:15:00.123+01:00')).toBe('2021-03-06T08:15:00Z');
  for (const unsure of ['Sat Mar 06 2021 09:15:00', '2021-03-06', 'yesterday at 9:15 GMT', '', null]) {
    expect(readSavedTime(unsure)).toBeNull();
  }
});
