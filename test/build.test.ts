import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventArticles, makeFolder, onrecord, writeFiles } from './program.ts';

const folder = makeFolder();
let made = 0;

/** A folder of its own with some articles in `news/`. */
function makeNews(count: number, seed = 7): string {
  made += 1;
  const home = join(folder, String(made));
  writeFiles(home, { 'news/.keep': '' });
  writeFiles(join(home, 'news'), inventArticles(count, seed));
  return home;
}

function build(cwd: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = onrecord(['build', '--json', ...words], { cwd });
  return { status, stderr, report: JSON.parse(stdout) as Record<string, never> & { inputs: Record<string, number> } };
}

function exported(cwd: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = onrecord(['export', '--format', 'json', ...words], { cwd });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

describe('building', () => {
  it('changes nothing when the same inputs come again', () => {
    const home = makeNews(12);
    const copy = inventArticles(1, 7)['article-0001.txt'] ?? '';
    writeFiles(home, { 'news/copy.txt': copy, 'news/empty.txt': '' });
    expect(build(home, 'news').report.inputs).toMatchObject({ added: 12, duplicates: 1, unchanged: 0 });
    const [before, bytes] = [exported(home), readFileSync(join(home, 'record.db'))];
    const { status, report } = build(home, 'news');
    expect(status).toBe(1);
    expect(report).toMatchObject({
      inputs: { added: 0, duplicates: 1, unchanged: 12 },
      leftOut: [{ uri: 'news/empty.txt' }],
      link: 'current',
    });
    expect(exported(home)).toBe(before);
    expect(readFileSync(join(home, 'record.db')).equals(bytes)).toBe(true);
    expect(readdirSync(home).sort()).toEqual(['news', 'record.db']);
  });

  it('adds what is new and gives the record that one build of all gives', () => {
    const [home, whole] = [makeNews(12), makeNews(12)];
    const later = ['article-0003.txt', 'article-0007.txt'];
    const texts = later.map((name) => readFileSync(join(home, 'news', name)));
    for (const name of later) rmSync(join(home, 'news', name));
    build(home, 'news');
    later.forEach((name, index) => {
      writeFileSync(join(home, 'news', name), texts[index] ?? '');
    });
    expect(build(home, 'news').report.inputs).toMatchObject({ added: 2, unchanged: 10 });
    build(whole, 'news');
    expect(exported(home)).toBe(exported(whole));
  });

  it('gives the same bytes in another folder and with another number of workers', () => {
    const exports = ['1', '2', '5'].map((workers) => {
      const home = makeNews(25);
      build(home, 'news', '--workers', workers);
      return exported(home);
    });
    expect(exports[0]).toContain('"article-0001.txt'.slice(1));
    expect(exports[1]).toBe(exports[0]);
    expect(exports[2]).toBe(exports[0]);
  });

  it('analyses again what it knows more of', () => {
    const home = makeNews(3);
    writeFiles(home, { 'manifest.csv': 'path,outlet\nnews/article-0002.txt,Oster Weekly\n' });
    build(home, 'news');
    const { report } = build(home, 'news', '--manifest', 'manifest.csv');
    expect(report.inputs).toMatchObject({ analysedAgain: 1, unchanged: 2 });
    expect(exported(home)).toContain('"outlet":"Oster Weekly"');
  });

  it('puts a changed file in the place of what it held, and takes the same bytes once', () => {
    const [home, fresh] = [makeNews(4), makeNews(4)];
    build(home, 'news');
    for (const place of [home, fresh]) {
      const news = join(place, 'news');
      writeFileSync(
        join(news, 'article-0002.txt'),
        `${readFileSync(join(news, 'article-0002.txt'), 'utf8')}\n\nMore.\n`,
      );
      writeFileSync(join(news, 'copy.txt'), readFileSync(join(news, 'article-0001.txt')));
    }
    const { report } = build(home, 'news');
    expect(report.inputs).toMatchObject({ added: 1, replaced: 1, duplicates: 1, unchanged: 3 });
    expect(build(fresh, 'news').report.inputs).toMatchObject({ added: 4, replaced: 0, duplicates: 1 });
    expect(exported(home)).toBe(exported(fresh));
    expect(onrecord(['verify'], { cwd: home }).status).toBe(0);
  });

  it('says what was left out and why, and takes in the rest', () => {
    const home = makeNews(2);
    writeFiles(home, {
      'news/empty.txt': '',
      'news/picture.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      'news/large.txt': 'word '.repeat(3000),
    });
    const { status, stdout } = onrecord(['build', 'news', 'none.txt', '--max-size', '10K'], { cwd: home });
    expect(status).toBe(1);
    for (const code of ['input-empty', 'input-binary', 'input-too-large', 'input-not-found'])
      expect(stdout).toContain(code);
    expect(stdout).toContain('2 articles taken in, 4 left out.');
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  });

  it('reads NDJSON from standard input', () => {
    const home = makeNews(0);
    const lines = Object.entries(inventArticles(3, 5)).map(([uri, content]) =>
      JSON.stringify({ uri, mediaType: 'text/plain', content, published: '2031-03-04' }),
    );
    const input = `${lines.join('\n')}\nno json\n`;
    const { status, stdout } = onrecord(['build', '--ndjson', '--json', '-'], { cwd: home, input });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      inputs: { added: 3 },
      leftOut: [{ diagnostics: [{ code: 'ndjson-invalid' }] }],
    });
  });
});

describe('the exit status', () => {
  const home = makeNews(2);

  it('is 2 for wrong usage, with what is right', () => {
    for (const [words, advice] of [
      [['build'], 'Name the articles'],
      [['bild', 'news'], 'Did you mean build'],
      [['build', 'news', '--date', 'yesterday'], 'YYYY-MM-DD'],
      [['build', 'news', '--date', '2031-02-30'], 'YYYY-MM-DD'],
      [['build', 'news', '--workers', '0'], 'whole number'],
      [['build', 'news', '--max-size', 'big'], '20M'],
      [['timeline', '--from', '31/12/2031'], '2016-11'],
      [['quotes', '--stance', 'lie'], 'non-denial'],
      [['quotes', '--sure', '2'], 'from 0 to 1'],
      [['quotes', '--bye', 'Holt'], '--by'],
      [['export'], '--format'],
      [['export', '--format', 'pdf'], 'markdown'],
    ] as const) {
      const { status, stderr } = onrecord(words, { cwd: home });
      expect([words, status]).toEqual([words, 2]);
      expect(stderr).toContain(advice);
    }
  });

  it('is 4 for a store that cannot be read, with what to do', () => {
    writeFiles(home, { 'broken.db': 'not a database', 'notes.db': `SQLite format 3\u0000${'x'.repeat(5000)}` });
    for (const [db, advice] of [
      ['none.db', 'onrecord build'],
      ['broken.db', 'not a store of Onrecord'],
      ['notes.db', 'damaged'],
      ['news', 'is a folder'],
    ] as const) {
      for (const words of [
        ['timeline'],
        ['quotes'],
        ['people'],
        ['search', 'harbour'],
        ['verify'],
        ['export', '--format', 'json'],
      ]) {
        const { status, stdout, stderr } = onrecord([...words, '--db', db], { cwd: home });
        expect([words, db, status, stdout]).toEqual([words, db, 4, '']);
        expect(stderr).toContain(advice);
      }
    }
    expect(onrecord(['build', 'news', '--db', 'broken.db'], { cwd: home }).status).toBe(4);
    expect(onrecord(['build', 'news', '--db', 'no/where.db'], { cwd: home }).status).toBe(4);
  });

  it('is 3 when a cited word is not where the record says, or a source has changed', () => {
    const place = makeNews(2);
    build(place, 'news');
    writeFileSync(join(place, 'news', 'article-0001.txt'), 'Something else.');
    const { status, stdout } = onrecord(['verify'], { cwd: place });
    expect(status).toBe(3);
    expect(stdout).toMatch(/fails news\/article-0001\.txt: the file has changed/);
    rmSync(join(place, 'news', 'article-0001.txt'));
    const words = onrecord(['verify'], { cwd: place }).stdout.replace(/\s+/g, ' ');
    expect(words).toContain('1 without a source to read, all match.');
  });
});
