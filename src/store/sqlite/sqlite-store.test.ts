import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleAnalysis, sampleRecord } from '../../../test/sample-record.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { Article } from '../../core/article.ts';
import { diagnostic } from '../../core/diagnostic.ts';
import type { OnrecordRecord } from '../../core/record.ts';
import {
  type FetchedBytes,
  type InputSource,
  type IntakeEntry,
  type LinkedRecord,
  type Store,
  StoreError,
} from '../store.ts';
import { openSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'));
let file = '';
let number = 0;

beforeEach(() => {
  number += 1;
  file = join(folder, `${number}.db`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function withStore<T>(access: 'read' | 'write', work: (store: Store) => T, path = file): T {
  const store = openSqliteStore(path, access);
  try {
    return work(store);
  } finally {
    store.close();
  }
}

type Sample = Analysis & { readonly article: Article };

function sourceOf({ article }: Sample): InputSource {
  return { uri: article.source.uri, location: `/news/${article.source.uri}` };
}

function entryOf(analysis: Sample, source = sourceOf(analysis), key = 'k', version = 'v'): IntakeEntry {
  return { kind: 'analysis', source, inputKey: key, analysedWith: version, analysis };
}

function named(sample: Sample, uri: string): Sample {
  return { ...sample, article: { ...sample.article, source: { ...sample.article.source, uri } } };
}

describe('captures', () => {
  const fetched = (url: string, retrieved: string, raw: Uint8Array): FetchedBytes => ({
    url,
    finalUrl: `${url}/end`,
    redirects: [{ status: 301, from: url, to: `${url}/end` }],
    retrieved,
    status: 200,
    headers: [
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=\u00e9'],
    ],
    raw,
  });
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);

  it('come back byte for byte, in the order they came, with the article of the same bytes', () => {
    const sample = sampleAnalysis('');
    const first = fetched('http://b.example', '2024-05-13T07:30:00Z', bytes);
    const second = fetched('http://a.example', '2024-05-13T07:29:00Z', new Uint8Array());
    withStore('write', (store) => {
      store.addCapture(first, sample.article.source.sha256);
      store.addCapture(second, 'other');
      expect(store.addCapture(first, sample.article.source.sha256)).toBe([...store.eachCapture()][0]?.id);
      expect([...store.eachCapture()].map(({ article }) => article)).toEqual([null, null]);
      store.takeIn([entryOf(sample)]);
    });
    withStore('read', (store) => {
      const [one, two, ...more] = [...store.eachCapture()];
      expect(one).toEqual({ ...first, id: one?.id, article: sample.article.id });
      expect(two).toEqual({ ...second, id: two?.id, article: null });
      expect(more).toEqual([]);
      expect(store.findCapture('other')).toEqual(two);
      expect(store.findCapture('none')).toBeNull();
      expect(store.findDamage()).toEqual([]);
    });
  });

  it('are found by the address that was asked for and by the one that answered, the last first', () => {
    withStore('write', (store) => {
      store.addCapture(fetched('http://a.example', '2024-05-13T07:30:00Z', bytes), 'x');
      store.addCapture(fetched('http://a.example', '2024-05-14T07:30:00Z', bytes), 'y');
      for (const url of ['http://a.example', 'http://a.example/end']) {
        expect(store.findLatestCapture(url)).toMatchObject({ retrieved: '2024-05-14T07:30:00Z', sha256: 'y' });
      }
      expect(store.findLatestCapture('http://a.example/')).toBeNull();
      const sample = sampleAnalysis('');
      store.takeIn([entryOf(sample)]);
      store.addCapture(fetched('http://a.example', '2024-05-15T07:30:00Z', bytes), sample.article.source.sha256);
      store.addCapture(fetched('http://a.example', '2024-05-16T07:30:00Z', bytes), 'z');
      expect(store.findLatestCapture('http://a.example')).toMatchObject({
        retrieved: '2024-05-15T07:30:00Z',
        article: sample.article.id,
      });
    });
  });
});
function withoutAddress(sample: Sample): Sample {
  return { ...sample, article: { ...sample.article, url: null } };
}

describe('taking in', () => {
  it('gives back an analysis as it was, in the order of ids', () => {
    const samples = ['', ' b', ' c'].map((suffix) => sampleAnalysis(suffix));
    withStore('write', (store) => store.takeIn(samples.map((sample) => entryOf(sample))));
    withStore('read', (store) => {
      for (const sample of samples) expect(store.readAnalysis(sample.article.id)).toEqual(sample);
      const ids = [...store.eachAnalysis()].map(({ article }) => article?.id);
      expect(ids).toEqual(samples.map(({ article }) => article.id).sort());
      expect(store.readAnalysis('a_none')).toBeNull();
    });
  });

  it('gives back what a page says of its article and the entries of a live page', () => {
    const sample = sampleAnalysis('');
    const published = { value: '2031-03-04', how: 'stated', rule: 'live-update' } as const;
    const updates = [{ span: [0, 5], published, stamp: '2031-03-04T09:15:00+01:00' }] as const;
    const said = { section: 'Harbour', credit: 'Tidewire', retrieved: '2031-03-05T08:00:00Z' };
    const page: Sample = { ...sample, article: { ...sample.article, ...said, form: 'live', updates } };
    withStore('write', (store) => store.takeIn([entryOf(page)]));
    expect(withStore('read', (store) => store.readAnalysis(page.article.id))).toEqual(page);
  });

  it('gives each sentence the days of the dates in it', () => {
    const sample = sampleAnalysis('');
    withStore('write', (store) => store.takeIn([entryOf(sample)]));
    const [article] = withStore('read', (store) => store.readDatedArticles());
    const { id, text } = sample.article;
    expect(article).toMatchObject({ id, text, published: sample.article.published.value });
    expect(article?.sentences).toEqual(
      sample.sentences.map((span) => {
        const inside = sample.times.filter((time) => span[0] <= time.span[0] && time.span[1] <= span[1]);
        const days = inside.flatMap(({ type, edtf }) => (/DATE|TIME/.test(type) && edtf?.length === 10 ? [edtf] : []));
        return { span, days: [...new Set(days)] };
      }),
    );
    expect(article?.sentences.some(({ days }) => days.length > 0)).toBe(true);
  });

  it('keeps the day an article first came in, and one number for all between two linkings', () => {
    const [a, b, c] = ['', ' b', ' c'].map((suffix) => sampleAnalysis(suffix)) as [Sample, Sample, Sample];
    withStore('write', (store) => {
      store.takeIn([entryOf(a)], '2031-01-01');
      store.takeIn([entryOf(b)], '2031-01-02');
      expect(store.replaceRecord(sampleRecord([a, b]), store.readState().changes, 'link@1')).toBe(true);
      store.takeIn([entryOf(c), entryOf(a, sourceOf(a), 'other metadata')], '2031-02-01');
      store.takeIn([entryOf(sampleAnalysis(' d'))]);
      const intakes = new Map(store.readIntakes().map((intake) => [intake.article, intake]));
      const [first, second, third] = [a, b, c].map(({ article }) => intakes.get(article.id));
      expect([first?.day, second?.day, third?.day]).toEqual(['2031-01-01', '2031-01-02', '2031-02-01']);
      expect(first?.batch).toBe(second?.batch);
      expect(third?.batch).toBeGreaterThan(second?.batch ?? Number.POSITIVE_INFINITY);
      expect(intakes.size).toBe(3);
    });
  });

  it('keeps text that holds NUL, emoji, C1 and bidirectional controls', () => {
    const sample = sampleAnalysis(' \u0000 after NUL \u009b \u202e 👩‍👩‍👧 \u0000');
    withStore('write', (store) => store.takeIn([entryOf(sample)]));
    withStore('read', (store) => expect(store.readAnalysis(sample.article.id)).toEqual(sample));
  });

  it('keeps the pages of a document, and says of evidence on which it stands', () => {
    const sample = sampleAnalysis();
    const { text } = sample.article;
    const half = Math.floor(text.length / 2);
    const pages = [
      { page: 'iv', span: [0, half] as const },
      { page: '1', span: [half, text.length] as const },
    ];
    const paged = { ...sample, article: { ...sample.article, pages } };
    withStore('write', (store) => {
      store.takeIn([entryOf(paged)]);
      expect(store.readAnalysis(paged.article.id)).toEqual(paged);
      store.replaceRecord(sampleRecord([paged]), store.readState().changes, 'link@1');
      const evidence = store.readStatements().flatMap((statement) => statement.evidence);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, page } of evidence) expect(page).toBe(start < half ? 'iv' : '1');
    });
  });

  it('changes nothing when the same comes again, and counts a change when the metadata or the version differ', () => {
    const sample = sampleAnalysis();
    withStore('write', (store) => {
      const actions = [
        entryOf(sample),
        entryOf(sample),
        entryOf(sample, sourceOf(sample), 'other'),
        entryOf(sample, sourceOf(sample), 'other', 'newer'),
      ].map((entry) => [store.takeIn([entry])[0]?.action, store.readState().changes]);
      expect(actions).toEqual([
        ['added', 1],
        ['unchanged', 1],
        ['analysed-again', 2],
        ['analysed-again', 3],
      ]);
      expect(store.readAnalysis(sample.article.id)).toEqual(sample);
      expect(store.findOutdated('newer')).toEqual([]);
      expect(store.findOutdated('newest')).toEqual([sample.article.id]);
      expect(store.searchSentences('denied', 9)).toHaveLength(1);
      expect(store.findDamage()).toEqual([]);
    });
  });

  it('takes the same bytes under another name as a duplicate', () => {
    const sample = sampleAnalysis();
    const other = { uri: 'copy.txt', location: '/news/copy.txt' };
    withStore('write', (store) => {
      store.takeIn([entryOf(sample)]);
      const [outcome] = store.takeIn([entryOf(sample, other, 'other metadata')]);
      expect(outcome?.action).toBe('duplicate');
      expect(outcome?.diagnostics.map(({ code }) => code)).toEqual(['input-duplicate']);
      store.takeIn([{ kind: 'duplicate', source: other, article: sample.article.id }]);
      expect(store.readDuplicates()).toEqual([{ uri: 'copy.txt', article: sample.article.id, same: 'bytes' }]);
      expect(store.findByBytes(sample.article.source.sha256)).toMatchObject({
        uri: 'articles/mayor.txt',
        inputKey: 'k',
      });
      expect(store.readState().changes).toBe(1);
    });
  });

  it('replaces the article of a file that holds other bytes, and keeps it until the record is linked anew', () => {
    const [old, changed] = [withoutAddress(sampleAnalysis()), withoutAddress(sampleAnalysis(' changed'))];
    withStore('write', (store) => {
      store.takeIn([entryOf(old)]);
      store.replaceRecord(sampleRecord([old]), 1, 'link');
      const [outcome] = store.takeIn([entryOf(changed, sourceOf(old))]);
      expect(outcome).toMatchObject({ action: 'added', replaced: old.article.id });
      expect(store.readRecord()).toEqual(sampleRecord([old]));
      expect([...store.eachAnalysis()].map(({ article }) => article?.id)).toEqual([changed.article.id]);
      expect(store.findByBytes(old.article.source.sha256)).toBeNull();
      store.replaceRecord(sampleRecord([changed]), store.readState().changes, 'link');
      expect(store.readAnalysis(old.article.id)).toBeNull();
      expect(store.searchSentences('denied', 9)).toHaveLength(1);
      expect(store.findDamage()).toEqual([]);
    });
  });

  it('goes on under the name of a duplicate when the first file changes', () => {
    const [old, changed] = [sampleAnalysis(), sampleAnalysis(' changed')];
    const other = { uri: 'copy.txt', location: '/news/copy.txt' };
    withStore('write', (store) => {
      store.takeIn([entryOf(old), { kind: 'duplicate', source: other, article: old.article.id }]);
      const [outcome] = store.takeIn([entryOf(changed, sourceOf(old))]);
      expect(outcome).toMatchObject({ action: 'added', replaced: null });
      expect(store.readKnown(old.article.id)).toMatchObject(other);
      expect(store.readAnalysis(old.article.id)?.article?.source.uri).toBe('copy.txt');
      expect(store.readDuplicates()).toEqual([]);
    });
  });

  it('keeps both of two texts that NDJSON gives one name', () => {
    const source = { uri: 'https://vessen.example/mayor', location: null };
    const [first, second] = [named(sampleAnalysis(), source.uri), named(sampleAnalysis(' later'), source.uri)];
    withStore('write', (store) => {
      const batch = [entryOf(first, source), entryOf(second, source)];
      expect(store.takeIn(batch).map(({ action }) => action)).toEqual(['added', 'added']);
      expect(store.takeIn(batch).map(({ action }) => action)).toEqual(['unchanged', 'unchanged']);
    });
  });

  it('names what was left out, until it comes in well', () => {
    const sample = sampleAnalysis();
    const diagnostics = [diagnostic('input-empty', 'It is empty.')];
    withStore('write', (store) => {
      store.takeIn([{ kind: 'skipped', source: sourceOf(sample), diagnostics }]);
      expect(store.readSkipped()).toEqual([{ uri: 'articles/mayor.txt', diagnostics }]);
      expect(store.readState().changes).toBe(0);
      store.takeIn([entryOf(sample)]);
      expect(store.readSkipped()).toEqual([]);
    });
  });

  it('keeps the text of an article whose layers contradict themselves, and the rest of the batch', () => {
    const broken = { ...sampleAnalysis(), mentions: [{ span: [0, 5], entity: 'e9', form: 'name' }] } as Sample;
    const sound = sampleAnalysis(' sound');
    withStore('write', (store) => {
      const [outcome] = store.takeIn([entryOf(broken), entryOf(sound)]);
      expect(outcome?.diagnostics.at(-1)?.code).toBe('analysis-failed');
      expect(store.readAnalysis(broken.article.id)).toMatchObject({
        article: broken.article,
        entities: [],
        mentions: [],
      });
      expect(store.readAnalysis(sound.article.id)).toEqual(sound);
    });
  });

  it('undoes the whole batch when something in it fails', () => {
    const sample = sampleAnalysis();
    const bad = { ...sample, article: { ...sample.article, id: 'a_bad', source: null } } as unknown as Sample;
    withStore('write', (store) => {
      expect(() => store.takeIn([entryOf(sample), entryOf(bad, sourceOf(sample))])).toThrow(TypeError);
      expect([...store.eachAnalysis()]).toEqual([]);
      expect(store.readState().changes).toBe(0);
    });
  });
});

describe('the record', () => {
  const samples = [sampleAnalysis(), sampleAnalysis(' again')];
  const record = sampleRecord(samples);

  it('comes back as it was, in the same order, and says when it is behind', () => {
    withStore('write', (store) => {
      store.takeIn(samples.map((sample) => entryOf(sample)));
      expect(store.readState()).toEqual({ changes: 2, linkedChanges: -1, linkedWith: null, stale: true });
      expect(store.replaceRecord(record, 2, 'link@1')).toBe(true);
      expect(store.readState()).toEqual({ changes: 2, linkedChanges: 2, linkedWith: 'link@1', stale: false });
    });
    withStore('read', (store) => {
      expect(store.readRecord()).toEqual(record);
      expect(store.count()).toEqual({
        articles: 2,
        copies: 0,
        revisions: 1,
        stories: 1,
        entities: 3,
        statements: 2,
        events: 1,
        timeline: 2,
        threads: 1,
        conflicts: 1,
      });
    });
  });

  it('is the same where only what differs is written', () => {
    const [first, ...rest] = record.statements;
    if (!first) throw new Error('no statement');
    const records: readonly OnrecordRecord[] = [
      { ...record, entities: record.entities.toReversed().map((each) => ({ ...each, name: `${each.name} again` })) },
      { ...record, statements: [...rest, { ...first, date: '2031-03-04', evidence: first.evidence.slice(0, 1) }] },
      { ...record, stories: [], articles: record.articles.map((each) => ({ ...each, story: null })) },
      { ...record, timeline: record.timeline.slice(1), threads: [], conflicts: [] },
      record,
    ];
    withStore('write', (store) => {
      store.takeIn(samples.map((sample) => entryOf(sample)));
      let before: LinkedRecord = { record, changes: 2, linkedWith: 'link@0' };
      expect(store.replaceRecord(record, 2, 'link@0')).toBe(true);
      for (const [at, after] of records.entries()) {
        const linkedWith = `link@${at + 1}`;
        expect(store.replaceRecord(after, 2, linkedWith, undefined, before)).toBe(true);
        expect(store.readRecord()).toEqual(after);
        expect(store.findDamage()).toEqual([]);
        before = { record: after, changes: 2, linkedWith };
      }
    });
  });

  it('is written as a whole where another was put in meanwhile', () => {
    const less = { ...record, threads: [], conflicts: [] };
    withStore('write', (store) => {
      store.takeIn(samples.map((sample) => entryOf(sample)));
      store.replaceRecord(less, 2, 'link@2');
      store.replaceRecord(record, 2, 'link@3', undefined, { record, changes: 2, linkedWith: 'link@1' });
      expect(store.readRecord()).toEqual(record);
    });
  });

  it('is replaced as a whole, or not at all', () => {
    withStore('write', (store) => {
      store.takeIn(samples.map((sample) => entryOf(sample)));
      store.replaceRecord(record, 2, 'link@1');
      const less = { ...record, threads: [], conflicts: [] };
      const dangling = { ...less, events: record.events.map((event) => ({ ...event, place: 'p_none' })) };
      expect(() => store.replaceRecord(dangling, 2, 'link@1')).toThrow(StoreError);
      expect(store.readRecord()).toEqual(record);
      expect(store.replaceRecord(less, 2, 'link@1')).toBe(true);
      expect(store.readRecord()).toEqual(less);
    });
  });

  it('is not replaced when articles came in after it was made', () => {
    withStore('write', (store) => {
      store.takeIn([entryOf(samples[0] ?? sampleAnalysis())]);
      expect(store.replaceRecord(record, 0, 'link@1')).toBe(false);
      expect(store.readState().stale).toBe(true);
    });
  });

  it('gives statements by speaker, subject, stance and confidence, and single lines by id', () => {
    withStore('write', (store) => {
      store.takeIn(samples.map((sample) => entryOf(sample)));
      store.replaceRecord(record, 2, 'link@1');
      const [denial, saying] = record.statements;
      const [holt, brink] = record.entities;
      expect(store.readStatements({ speakers: [holt?.id ?? ''] })).toEqual([denial]);
      expect(store.readStatements({ about: [brink?.id ?? ''], stances: ['deny', 'retract'] })).toEqual([denial]);
      expect(store.readStatements({ stances: ['assert'] })).toEqual([saying]);
      expect(store.readStatements({ sure: 0.6 })).toEqual([denial]);
      expect(store.readStatements({ id: saying?.id ?? '' })).toEqual([saying]);
      expect(store.readStatements({ speakers: [] })).toEqual([]);
      expect(store.readEvents(record.events[0]?.id)).toEqual(record.events);
      expect(store.readTimeline(record.timeline[1]?.id)).toEqual([record.timeline[1]]);
      expect(store.readThreads(record.threads[0]?.id)).toEqual(record.threads);
      expect(store.readConflicts(record.conflicts[0]?.id)).toEqual(record.conflicts);
      expect(store.readConflicts('c_none')).toEqual([]);
    });
  });

  it('can be read in a SQLite browser', () => {
    withStore('write', (store) => {
      store.takeIn(samples.map((sample) => entryOf(sample)));
      store.replaceRecord(record, 2, 'link@1');
    });
    const database = new DatabaseSync(file, { readOnly: true });
    const [statement] = database.prepare('SELECT * FROM statements_readable').all();
    expect(statement).toMatchObject({
      speaker: 'Ada Holt',
      stance: 'deny',
      about: 'Tomas Brink',
      outlet: 'Vessen Post',
    });
    const [event] = database.prepare('SELECT * FROM events_readable').all();
    expect(event).toMatchObject({ participants: 'Ada Holt, Tomas Brink', place: 'Vessen' });
    expect(database.prepare('SELECT * FROM timeline_readable').all()).toHaveLength(2);
    database.close();
  });
});

describe('search', () => {
  const search = (words: string) => {
    withStore('write', (store) => store.takeIn([entryOf(sampleAnalysis())]));
    return withStore('read', (store) => store.searchSentences(words, 10));
  };

  it('finds words without regard to case and accents, and marks them', () => {
    const [hit] = search('MÉT brink');
    expect(hit).toMatchObject({ uri: 'articles/mayor.txt', outlet: 'Vessen Post', published: '2031-03-04' });
    expect(hit?.marks.map(([start, end]) => hit.text.slice(start, end))).toEqual(['met', 'Brink']);
  });

  it('finds a phrase in double quotes only as it stands', () => {
    expect(search('"had met"')).toHaveLength(1);
    expect(search('"met had"')).toHaveLength(0);
  });

  it('takes nothing in the words for syntax', () => {
    for (const words of [
      'AND',
      'NOT (',
      'text:met',
      'met*',
      '"',
      '"""',
      "it's",
      'a"b"c"',
      'NEAR(a b)',
      '^met',
      '😀',
      '',
      '\u0000',
    ]) {
      expect(() => search(words)).not.toThrow();
    }
    expect(search('-- ;')).toEqual([]);
    expect(search('"met')).toHaveLength(2);
  });
});

describe('the file', () => {
  it('is one file after closing', () => {
    withStore('write', (store) => store.takeIn([entryOf(sampleAnalysis())]));
    expect(readdirSync(folder).filter((name) => name.startsWith(`${number}.`))).toEqual([`${number}.db`]);
  });

  it('has to be there to be read, and a folder to be made in', () => {
    expect(() => openSqliteStore(file, 'read')).toThrow(/There is no store .*onrecord build/);
    expect(existsSync(file)).toBe(false);
    expect(() => openSqliteStore(join(folder, 'none', 'x.db'), 'write')).toThrow(/There is no folder/);
    expect(() => openSqliteStore(folder, 'write')).toThrow(/is a folder/);
  });

  it('is refused, and left alone, when it is not a store of Onrecord', () => {
    writeFileSync(file, 'Dear diary, this is not a database.');
    expect(() => openSqliteStore(file, 'write')).toThrow(/not a store of Onrecord/);
    expect(readFileSync(file, 'utf8')).toBe('Dear diary, this is not a database.');
    const foreign = join(folder, 'foreign.db');
    const database = new DatabaseSync(foreign);
    database.exec('CREATE TABLE bookmarks (url TEXT)');
    database.close();
    for (const access of ['read', 'write'] as const) {
      expect(() => openSqliteStore(foreign, access)).toThrow(/not a store of Onrecord/);
    }
  });

  it('is refused when a newer program made it', () => {
    withStore('write', () => {});
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    for (const access of ['read', 'write'] as const) {
      expect(() => openSqliteStore(file, access)).toThrow(/newer Onrecord \(version 99/);
    }
  });

  it('says that it is damaged when it is', () => {
    withStore('write', (store) => {
      store.takeIn([' 1', ' 2', ' 3', ' 4'].map((suffix) => entryOf(sampleAnalysis(suffix))));
    });
    const bytes = readFileSync(file);
    const broken = join(folder, 'broken.db');
    writeFileSync(broken, bytes.fill(0x5a, 4096, bytes.length));
    expect(() => withStore('read', (store) => [...store.eachAnalysis()], broken)).toThrow(/damaged/);
    const cut = join(folder, 'cut.db');
    copyFileSync(file, cut);
    writeFileSync(cut, readFileSync(file).subarray(0, 5000));
    expect(() => withStore('read', (store) => [...store.eachAnalysis()], cut)).toThrow(StoreError);
  });

  it('waits for no reader, and lets readers read while it is written', () => {
    const [first, second] = [sampleAnalysis(), sampleAnalysis(' second')];
    const writer = openSqliteStore(file, 'write');
    writer.takeIn([entryOf(first)]);
    const reader = openSqliteStore(file, 'read');
    expect([...reader.eachAnalysis()]).toHaveLength(1);
    writer.takeIn([entryOf(second)]);
    expect([...reader.eachAnalysis()]).toHaveLength(2);
    writer.close();
    reader.close();
    withStore('write', (store) => expect([...store.eachAnalysis()]).toHaveLength(2));
  });

  it('takes in from two programs at once', () => {
    const one = openSqliteStore(file, 'write');
    const two = openSqliteStore(file, 'write');
    const [a, b] = [sampleAnalysis(), sampleAnalysis(' b')];
    one.takeIn([entryOf(a)]);
    expect(two.takeIn([entryOf(a), entryOf(b)]).map(({ action }) => action)).toEqual(['unchanged', 'added']);
    one.close();
    two.close();
    withStore('read', (store) => expect([...store.eachAnalysis()]).toHaveLength(2));
  });
});
