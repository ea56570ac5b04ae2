import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleAnalysis, sampleRecord } from '../../../../test/sample-record.ts';
import type { OnrecordRecord } from '../../../core/record.ts';
import { RecordReplacedError, type Store } from '../../store.ts';
import { openSqliteStore } from '../sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'onrecord-light-'));
let file = '';
let number = 0;

beforeEach(() => {
  number += 1;
  file = join(folder, `${number}.db`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A store of articles with pages, and a record whose texts and numbers are hard to hand over. */
function withStore(work: (store: Store, record: OnrecordRecord) => void): void {
  const [one, two] = [sampleAnalysis(' \u0000 and after it “ё” \u009b 👩‍👧'), sampleAnalysis()];
  const half = Math.floor(two.article.text.length / 2);
  const pages = [
    { page: 'iv', span: [0, half] as const },
    { page: '1', span: [half, two.article.text.length] as const },
  ];
  const paged = { ...two, article: { ...two.article, pages } };
  const record = harder(sampleRecord([paged, one]));
  const store = openSqliteStore(file, 'write');
  try {
    const source = (uri: string) => ({ uri, location: `/news/${uri}` });
    const entry = { kind: 'analysis' as const, inputKey: 'k', analysedWith: 'v' };
    store.takeIn([
      { ...entry, source: source('a.txt'), analysis: paged },
      { ...entry, source: source('b.txt'), analysis: one },
    ]);
    store.replaceRecord(record, store.readState().changes, 'link@1');
    work(store, record);
  } finally {
    store.close();
  }
}

function harder(record: OnrecordRecord): OnrecordRecord {
  return {
    ...record,
    entities: record.entities.map((entity) => ({ ...entity, name: `${entity.name}\u0000"`, aliases: ['\u0000', ''] })),
    statements: record.statements.map((statement, at) => ({
      ...statement,
      exact: `${statement.exact}\n\u0000“${at}”`,
      confidence: (at + 1) / 3,
      ...(at === 1 && { variant: { kind: 'shortened' as const, altered: [[3, 9] as const] } }),
    })),
    timeline: record.timeline.map((entry, at) => ({ ...entry, text: `${entry.text}\u0000`, salience: (at + 1) / 7 })),
  };
}

describe('the record with its words left in the store', () => {
  it('says the same as the whole record, byte for byte', () => {
    withStore((store) => {
      const { record } = store.readLightRecord();
      expect(JSON.stringify(record)).toBe(JSON.stringify(store.readRecord()));
    });
  });

  it('finds every statement by its id, and none by another', () => {
    withStore((store) => {
      const { record, statements } = store.readLightRecord();
      expect(record.statements.map(({ id }) => statements.get(id)?.id)).toEqual(record.statements.map(({ id }) => id));
      for (const id of ['', 's_', 'zzz', `${record.statements[0]?.id}0`]) expect(statements.get(id)).toBeUndefined();
    });
  });

  it('says the same when words were read ahead', () => {
    withStore((store) => {
      const { record, readAhead } = store.readLightRecord();
      const whole = JSON.stringify(store.readRecord());
      readAhead([...record.statements, ...record.events, ...record.timeline, ...record.articles]);
      expect(JSON.stringify(record)).toBe(whole);
      expect(record.statements.map(({ exact }) => exact)).toEqual(store.readStatements().map(({ exact }) => exact));
      readAhead([]);
      expect(JSON.stringify(record)).toBe(whole);
    });
  });

  it('refuses words of a record that is not there any more, and never gives others for them', () => {
    withStore((store, record) => {
      const light = store.readLightRecord().record;
      const [statement, event, entry] = [light.statements[0], light.events[0], light.timeline[0]];
      const none = { ...record, statements: [], events: [], timeline: [], threads: [], conflicts: [] };
      store.replaceRecord(none, store.readState().changes, 'link@2');
      expect(() => statement?.exact).toThrow(RecordReplacedError);
      expect(() => statement?.cue).toThrow(RecordReplacedError);
      expect(() => event?.evidence[0]?.exact).toThrow(RecordReplacedError);
      expect(() => entry?.text).toThrow(RecordReplacedError);
      expect(statement?.stance).toBe(record.statements[0]?.stance);
    });
  });

  it('is empty where nothing was linked yet', () => {
    const store = openSqliteStore(file, 'write');
    expect(JSON.stringify(store.readLightRecord().record)).toBe(JSON.stringify(store.readRecord()));
    store.close();
  });
});
