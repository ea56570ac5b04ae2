import { expect, test } from 'vitest';
import { renderPage } from '../web/render-page.tsx';
import { parseQuery } from '../web/rows/listing.ts';
import { cpuTime } from './cpu-time.ts';
import { enlargeRecord } from './enlarged-record.ts';
import { SAMPLE_RECORD, sampleSource } from './sample-site-data.ts';

// What a reader waits for, in processor time; `npm run bench:serving` measures it on the record of the example.

const times = Math.ceil(Math.max(1000 / SAMPLE_RECORD.articles.length, 10_000 / SAMPLE_RECORD.statements.length));
const record = enlargeRecord(SAMPLE_RECORD, times);
const source = sampleSource({ record });
const delivery = { suffix: '', policy: null, stamp: '' };

test.each(['', 'timeline', 'statements', 'people', 'conflicts'])(
  'the page /%s of a record of 1,000 articles is drawn in less than a second, the first time it is asked for',
  (path) => {
    expect(record.articles.length).toBeGreaterThanOrEqual(1000);
    let page: string | null = null;
    const milliseconds = cpuTime(() => {
      page = renderPage(source, path, new URLSearchParams(), delivery);
    });
    expect(page).toContain('</html>');
    expect(milliseconds).toBeLessThan(1000);
  },
);

test.each(['stance=deny', 'from=2021', 'sure=0.9', 'q=ferry'])(
  '10,000 statements are narrowed by %s within 100 ms',
  (asked) => {
    const select = () => source.lists.statements.select(parseQuery('statements', new URLSearchParams(asked)));
    // The words of a list are made ready with the first search.
    select();
    expect(source.lists.statements.length).toBeGreaterThanOrEqual(10_000);
    expect(cpuTime(select)).toBeLessThan(100);
  },
);
