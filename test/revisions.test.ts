import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder, onrecord, writeFiles } from './program.ts';

const folder = makeFolder();
let made = 0;

const FIRST = [
  'The council of Vessen closed the harbour bridge on Tuesday and said repairs would cost $12 million.',
  'Ada Holt, the mayor of Vessen, said the works would begin within a month. “Nobody was in danger,” she said.',
  'The bridge caries the road from Vessen to Oster, which lorries use day and night on their way to the coast.',
  'Tomas Brink, who owns the harbour, said that he had not been told of the closing before it was announced.',
];
const SPELLED = FIRST.map((paragraph) => paragraph.replace('caries', 'carries'));
const CORRECTED = [
  ...SPELLED.slice(0, 3).map((paragraph) => paragraph.replace('$12', '$21')),
  'Per Dahl, a county engineer, said that cracks had been found in two pillars.',
  'This article was corrected on 6 March 2031: an earlier version gave the cost of the repairs as $12 million.',
];

const NOTE = 'Ferry late again\n\nThe ferry to Oster was late again, passengers said. Nobody could say why it was.';

/** The page of one revision; `around` is what stands there beside the article. */
function page(
  paragraphs: readonly string[],
  modified: string,
  around = 'Bring your umbrella: rain until Friday.',
): string {
  const json = {
    '@type': 'NewsArticle',
    headline: 'Harbour bridge in Vessen closed after inspection',
    datePublished: '2031-03-04',
    dateModified: modified,
    author: { '@type': 'Person', name: 'Ilse Marn' },
    publisher: { '@type': 'Organization', name: 'Vessen Post' },
  };
  return `<!doctype html><html lang="en"><head><title>Harbour bridge in Vessen closed after inspection</title>
<link rel="canonical" href="https://vessen.example/news/harbour-bridge?utm_source=home">
<script type="application/ld+json">${JSON.stringify(json)}</script></head><body>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>Harbour bridge in Vessen closed after inspection</h1><p>By Ilse Marn</p>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article>
<aside><h2>More from the Post</h2><p><a href="/weather">${around}</a></p></aside></body></html>`;
}

const PAGES = {
  'one.html': page(FIRST, '2031-03-04'),
  'two.html': page(SPELLED, '2031-03-05'),
  'three.html': page(CORRECTED, '2031-03-06'),
};

function makeHome(files: Readonly<Record<string, string>>): string {
  made += 1;
  const home = join(folder, String(made));
  writeFiles(home, files);
  return home;
}

function run(cwd: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = onrecord(words, { cwd });
  return { status, stdout, stderr };
}

interface Exported {
  readonly articles: readonly { readonly id: string; readonly uri: string; readonly revisionOf: string | null }[];
  readonly conflicts: readonly { readonly kind: string; readonly relation: string }[];
}

const exported = (home: string): string => run(home, 'export', '--format', 'json').stdout;

describe('revisions of a page', () => {
  it('are kept beside each other, in the same order whatever the order of building', () => {
    const homes = [Object.keys(PAGES), Object.keys(PAGES).toReversed()].map((names) => {
      const home = makeHome(PAGES);
      for (const name of names) expect(run(home, 'build', name).status).toBe(0);
      return home;
    });
    const whole = makeHome(PAGES);
    run(whole, 'build', '.');
    const records = [...homes, whole].map(exported);
    expect(records[1]).toBe(records[0]);
    expect(records[2]).toBe(records[0]);
    const { articles, conflicts } = JSON.parse(records[0] ?? '') as Exported;
    const names = new Map(articles.map(({ id, uri }) => [id, uri]));
    expect(
      Object.fromEntries(articles.map(({ uri, revisionOf }) => [uri, names.get(revisionOf ?? '') ?? null])),
    ).toEqual({
      'one.html': null,
      'two.html': 'one.html',
      'three.html': 'two.html',
    });
    expect(conflicts.map(({ kind, relation }) => [kind, relation])).toContainEqual(['number', 'corrected']);
  });

  it('stay when a file is saved over, and the same text with other adverts is no revision', () => {
    const home = makeHome({ 'bridge.html': PAGES['one.html'] });
    run(home, 'build', 'bridge.html');
    writeFiles(home, { 'bridge.html': page(FIRST, '2031-03-04', 'Forty recipes for a wet spring.') });
    expect(run(home, 'build', 'bridge.html').stdout).toMatch(/input-unchanged/);
    writeFiles(home, { 'bridge.html': PAGES['three.html'] });
    expect(run(home, 'build', 'bridge.html').stdout).toMatch(/1 article taken in, 1 of them a revision/);
    const before = readFileSync(join(home, 'record.db'));
    expect(run(home, 'build', 'bridge.html').stdout).toMatch(/1 already there/);
    expect(readFileSync(join(home, 'record.db')).equals(before)).toBe(true);
    expect((JSON.parse(exported(home)) as Exported).articles).toHaveLength(2);
    expect(run(home, 'verify').status).toBe(0);
  });

  it('are compared by "changes ARTICLE"', () => {
    const home = makeHome(PAGES);
    run(home, 'build', '.');
    const { status, stdout } = run(home, 'changes', 'two.html');
    expect(status).toBe(0);
    expect(stdout).toContain('3 revisions under one address; 4 real changes, 1 small edit.');
    expect(stdout).toMatch(/altered, spelling; “caries” → “carries”/);
    expect(stdout).toMatch(/altered, number; “12” → “21”/);
    expect(stdout).toMatch(/correction note added:\* This article was corrected on 6 March 2031/);
    expect(stdout).toMatch(/statement dropped: Tomas Brink/);
    expect(run(home, 'changes', 'https://www.vessen.example/news/harbour-bridge/').stdout).toBe(stdout);
    const { revisions, steps } = JSON.parse(run(home, 'changes', 'one.html', '--json').stdout) as {
      revisions: readonly { uri: string }[];
      steps: readonly { real: number; small: number }[];
    };
    expect(revisions.map(({ uri }) => uri)).toEqual(['one.html', 'two.html', 'three.html']);
    expect(steps.map(({ real, small }) => [real, small])).toEqual([
      [0, 1],
      [4, 0],
    ]);
    expect(run(home, 'changes', 'one.html', '--format', 'html').stdout).toMatch(/^<!doctype html>/);
  });

  it('are asked for in a way that can be understood', () => {
    const home = makeHome({ 'one.html': PAGES['one.html'] });
    run(home, 'build', '.');
    expect(run(home, 'changes', 'nowhere.html')).toMatchObject({ status: 2 });
    expect(run(home, 'changes', 'one.html', '--last')).toMatchObject({ status: 2 });
    expect(run(home, 'changes', 'one.html')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('one revision'),
    });
  });
});

describe('intake', () => {
  it('says of every input what became of it, the worst first', () => {
    const home = makeHome({
      ...PAGES,
      'adverts.html': page(FIRST, '2031-03-04', 'Forty recipes for a wet spring.'),
      'empty.txt': '',
      'copy.txt': NOTE,
      'note.txt': NOTE,
    });
    expect(run(home, 'build', '.').stdout).toContain('onrecord intake');
    const report = JSON.parse(run(home, 'intake', '--json').stdout) as {
      counts: Record<string, number>;
      inputs: readonly {
        input: string;
        outcome: string;
        missing: string[];
        of: unknown;
        date: unknown;
        text: unknown;
      }[];
    };
    expect(report.counts).toEqual({ inputs: 7, taken: 2, revision: 2, duplicate: 2, skipped: 1 });
    const inputs = new Map(report.inputs.map((input) => [input.input, input]));
    expect(report.inputs[0]?.input).toBe('empty.txt');
    expect(inputs.get('copy.txt')).toMatchObject({ outcome: 'taken', missing: ['date', 'outlet', 'author'] });
    expect(inputs.get('two.html')).toMatchObject({
      outcome: 'revision',
      missing: [],
      date: { value: '2031-03-04', how: 'stated', rule: expect.any(String) },
      text: { share: expect.any(Number) },
    });
    const same = [...inputs.values()].filter(({ outcome }) => outcome === 'duplicate').map(({ of }) => of);
    expect(same).toEqual(
      expect.arrayContaining([expect.objectContaining({ same: 'bytes' }), expect.objectContaining({ same: 'text' })]),
    );
    const { stdout } = run(home, 'intake');
    expect(stdout).toMatch(
      /^7 inputs: 2 taken, 2 revisions, 2 duplicates, 1 left out\.\nleft out \(1\)\n {2}empty\.txt/,
    );
    const all = run(home, 'intake', '--all').stdout;
    for (const name of inputs.keys()) expect(all).toContain(name);
  });
});
