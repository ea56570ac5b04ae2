import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleAnalysis, sampleRecord } from '../../../test/sample-record.ts';
import { makeId, sha256 } from '../../core/ids.ts';
import type { IntakeEntry, Store } from '../store.ts';
import { revisions } from './migrations/010-revisions.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { openSqliteStore } from './sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-revisions-'));
let file = '';
let number = 0;

beforeEach(() => {
  number += 1;
  file = join(folder, `${number}.db`);
});
afterAll(() => rmSync(folder, { recursive: true }));

function withStore<T>(work: (store: Store) => T): T {
  const store = openSqliteStore(file, 'write');
  try {
    return work(store);
  } finally {
    store.close();
  }
}

type Sample = ReturnType<typeof sampleAnalysis>;

/** The sample in other bytes, as a page with other adverts is. */
function inOtherBytes(sample: Sample, mark: string): Sample {
  const hash = sha256(mark);
  return {
    ...sample,
    article: { ...sample.article, id: makeId('a', hash), source: { ...sample.article.source, sha256: hash } },
  };
}

function at(sample: Sample, uri: string, key = 'k'): IntakeEntry {
  const article = { ...sample.article, source: { ...sample.article.source, uri } };
  const source = { uri, location: `/news/${uri}` };
  return { kind: 'analysis', source, inputKey: key, analysedWith: 'v', analysis: { ...sample, article } };
}

const ids = (store: Store): readonly string[] => store.readSources().map(({ id }) => id);

describe('revisions in the store', () => {
  it('keeps both texts of one address where a file holds the newer one', () => {
    const [former, later] = [sampleAnalysis(), sampleAnalysis(' The mayor later corrected this.')];
    withStore((store) => {
      store.takeIn([at(former, 'mayor.html')]);
      const [outcome] = store.takeIn([at(later, 'mayor.html')]);
      expect(outcome).toMatchObject({ action: 'added', replaced: null, isRevision: true });
      store.replaceRecord(sampleRecord([former, later]), store.readState().changes, 'link');
      expect(store.readAnalysis(former.article.id)?.article?.text).toBe(former.article.text);
      const places = new Map(store.readSources().map(({ id, location }) => [id, location]));
      expect(places).toEqual(
        new Map([
          [former.article.id, null],
          [later.article.id, '/news/mayor.html'],
        ]),
      );
    });
  });

  it('gives the file back to a former revision that it holds again', () => {
    const [former, later] = [sampleAnalysis(), sampleAnalysis(' later')];
    withStore((store) => {
      store.takeIn([at(former, 'mayor.html'), at(later, 'mayor.html')]);
      const { sha256 } = former.article.source;
      const source = { uri: 'mayor.html', location: '/news/mayor.html' };
      store.takeIn([{ kind: 'duplicate', source, article: former.article.id, sha256 }]);
      expect(store.readKnown(former.article.id)?.location).toBe('/news/mayor.html');
      expect(store.readKnown(later.article.id)?.location).toBeNull();
      expect(store.readDuplicates()).toEqual([]);
    });
  });

  it('takes the same text of an address in other bytes for what it has', () => {
    const sample = sampleAnalysis();
    const other = inOtherBytes(sample, 'other adverts');
    withStore((store) => {
      store.takeIn([at(sample, 'mayor.html')]);
      const [outcome] = store.takeIn([at(other, 'mayor.html')]);
      expect(outcome).toMatchObject({ action: 'duplicate', replaced: null });
      expect(outcome?.diagnostics.map(({ code }) => code)).toEqual(['input-unchanged']);
      expect(ids(store)).toEqual([sample.article.id]);
      expect(store.findByBytes(other.article.source.sha256)).toMatchObject({ id: sample.article.id, inputKey: 'k' });
      expect(store.readState().changes).toBe(1);
    });
  });

  it('keeps the same one of two, whichever came first', () => {
    const sample = sampleAnalysis();
    const pair = [at(sample, 'one.html'), at(inOtherBytes(sample, 'other adverts'), 'two.html')];
    const kept = [pair, pair.toReversed()].map((entries) => {
      number += 1;
      file = join(folder, `${number}.db`);
      return withStore((store) => {
        store.takeIn(entries);
        expect(store.readDuplicates()).toHaveLength(1);
        return ids(store);
      });
    });
    expect(kept[0]).toHaveLength(1);
    expect(kept[1]).toEqual(kept[0]);
  });

  it('reads a file anew of which the user says something else, also where its text is known', () => {
    const sample = sampleAnalysis();
    const other = inOtherBytes(sample, 'other adverts');
    withStore((store) => {
      store.takeIn([at(sample, 'mayor.html'), at(other, 'mayor.html')]);
      const [outcome] = store.takeIn([at(other, 'mayor.html', 'other outlet')]);
      expect(outcome?.action).toBe('added');
      expect(ids(store)).toEqual([other.article.id]);
      expect(store.readDuplicates()).toEqual([]);
    });
  });

  it('takes texts without an address, and of a whole site, as articles of their own', () => {
    const [a, b] = [sampleAnalysis(), inOtherBytes(sampleAnalysis(), 'other')];
    for (const url of [null, 'https://vessen.example/']) {
      const entries = [a, b].map((sample, at_) =>
        at({ ...sample, article: { ...sample.article, url } }, `${at_}.html`),
      );
      number += 1;
      file = join(folder, `${number}.db`);
      expect(withStore((store) => store.takeIn(entries)).map(({ action }) => action)).toEqual(['added', 'added']);
    }
  });

  it('gives the articles of an older store their addresses, and loses nothing', () => {
    const sample = sampleAnalysis();
    const { id, source, url, title, text, blocks } = sample.article;
    const older = MIGRATIONS.slice(0, MIGRATIONS.indexOf(revisions));
    const database = new DatabaseSync(file);
    for (const migration of older) typeof migration === 'string' ? database.exec(migration) : migration(database);
    database.exec(`PRAGMA application_id = ${0x6f6e7263}; PRAGMA user_version = ${older.length}`);
    database
      .prepare(
        `INSERT INTO articles (id, uri, url, media_type, sha256, title, authors, form, published_how, text, input_key,
           analysed_with) VALUES (?, 'mayor.html', ?, 'text/html', ?, ?, '[]', 'report', 'unknown', ?, 'k', 'v')`,
      )
      .run(id, url, source.sha256, title, text);
    blocks.forEach(({ kind, kept, rule, span }, position) => {
      database
        .prepare('INSERT INTO blocks VALUES (?, ?, ?, ?, ?, ?, ?)')
        .run(id, position, kind, Number(kept), rule, ...span);
    });
    database.close();
    withStore((store) => {
      expect(store.readAnalysis(id)?.article).toMatchObject({ id, url, title, text, blocks });
      const [outcome] = store.takeIn([at(inOtherBytes(sample, 'other adverts'), 'mayor.html')]);
      expect(outcome?.action).toBe('duplicate');
      expect(ids(store)).toEqual([id]);
      expect(store.findDamage()).toEqual([]);
    });
  });
});
