import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePdf } from './make-pdf.ts';
import { makeFolder, onrecord, writeFiles } from './program.ts';

const folder = makeFolder();

const SAID = 'The minister of transport, Piers Lannock, said on Monday that the ferry had not been sold.';
const DENIED = 'Harbour master Ilse Korvess denied on Tuesday that the pier would be closed in the summer.';

function makeInputs(): string {
  const home = join(folder, 'home');
  writeFiles(home, {
    'news/articles.csv': `title,text,date,publisher\nPier to stay open,"${DENIED}",2024-05-14,Orrin Gazette\n`,
    'news/crawl.jsonl': `${JSON.stringify({
      title: 'Ferry will sail',
      maintext: 'The ferry will sail again in June, the company of Ostmark said on Wednesday.',
      date_publish: '2024-05-15 08:00:00',
      url: 'https://gazette.example/sail',
    })}\n`,
    'news/release.eml': [
      'From: Press office <press@ministry.example>',
      'Subject: Talks on the dock',
      'Date: Thu, 16 May 2024 09:00:00 +0200',
      '',
      'The minister of transport said on Thursday that talks on the dock of Ostmark had begun.',
      '',
    ].join('\r\n'),
    'news/links.csv': 'url\nhttps://gazette.example/a\n',
  });
  const pdf = makePdf(
    [
      [
        { text: 'Ferry not sold', size: 18 },
        { text: '13 May 2024', below: 30 },
        { text: SAID, below: 30, size: 9 },
      ],
      [{ text: DENIED, size: 9 }],
    ],
    { labelPrefix: 'B-' },
  );
  writeFileSync(join(home, 'news', 'statement.pdf'), pdf);
  return home;
}

describe('documents and tables', () => {
  it('become articles, and evidence says on which page it stands', () => {
    const home = makeInputs();
    const built = onrecord(['build', '--json', 'news'], { cwd: home });
    expect(built.status).toBe(1);
    expect(JSON.parse(built.stdout)).toMatchObject({
      inputs: { added: 4 },
      leftOut: [{ uri: 'news/links.csv', diagnostics: [{ code: 'table-of-links' }] }],
    });

    const exported = onrecord(['export', '--format', 'json'], { cwd: home }).stdout;
    const record = JSON.parse(exported) as {
      articles: { id: string; uri: string; published: string }[];
      statements: { id: string; evidence: { article: string; exact: string; page?: string }[] }[];
    };
    expect(record.articles.map(({ uri, published }) => [uri, published])).toEqual([
      ['news/statement.pdf', '2024-05-13'],
      ['news/articles.csv#2', '2024-05-14'],
      ['https://gazette.example/sail', '2024-05-15'],
      ['news/release.eml', '2024-05-16'],
    ]);
    const pdf = record.articles[0]?.id;
    const cited = record.statements.filter(({ evidence }) => evidence[0]?.article === pdf);
    expect(cited.map(({ evidence }) => evidence[0]?.page)).toEqual(['B-1', 'B-2']);
    expect(
      record.statements.flatMap(({ evidence }) => evidence).some(({ article, page }) => article !== pdf && page),
    ).toBe(false);

    const second = cited[1]?.id ?? '';
    expect(onrecord(['explain', second], { cwd: home }).stdout).toContain('news/statement.pdf, p. B-2 [');
    expect(onrecord(['quotes'], { cwd: home }).stdout).toContain('news/statement.pdf, p. B-1 [');
    expect(onrecord(['export', '--format', 'markdown'], { cwd: home }).stdout).toContain('p. B-2, ');
    onrecord(['export', '--format', 'csv', '-o', 'tables'], { cwd: home });
    const [header, ...rows] = readFileSync(join(home, 'tables', 'evidence.csv'), 'utf8').split('\r\n');
    expect(header?.endsWith(',page')).toBe(true);
    expect(rows.some((row) => row.endsWith(',B-2'))).toBe(true);
  });

  it('are known again, and can be verified against their files', () => {
    const home = join(folder, 'home');
    const again = JSON.parse(onrecord(['build', '--json', 'news'], { cwd: home }).stdout);
    expect(again).toMatchObject({ inputs: { added: 0, unchanged: 4 }, link: 'current' });
    expect(onrecord(['verify'], { cwd: home }).status).toBe(0);
  });

  it('come from analyze as they come from build', () => {
    const { stdout } = onrecord(['analyze', 'news/statement.pdf'], { cwd: join(folder, 'home') });
    const { article } = JSON.parse(stdout) as {
      article: { text: string; pages: { page: string; span: [number, number] }[] };
    };
    expect(article.pages.map(({ page, span }) => [page, article.text.slice(...span).slice(0, 14)])).toEqual([
      ['B-1', 'Ferry not sold'],
      ['B-2', 'Harbour master'],
    ]);
  });
});
