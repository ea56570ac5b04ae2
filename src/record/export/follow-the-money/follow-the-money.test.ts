import { defaultModel, Model } from '@opensanctions/followthemoney';
import { describe, expect, test } from 'vitest';
import { exportOf, exportText, readSample } from '../../../../test/export-sample.ts';
import { SAMPLE_RECORD } from '../../../../test/sample-site-data.ts';
import type { ExportSource } from '../export-source.ts';
import type { FtmEntity } from './schema.ts';

const MODEL = new Model(defaultModel);

const read = (source?: ExportSource): FtmEntity[] =>
  exportText('ftm', source)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('by the published schema', () => {
  const entities = read();
  const byId = new Map(entities.map((entity) => [entity.id, entity]));

  test('every entity has a schema there is, only properties it has, and those it must have', () => {
    for (const { id, schema: name, properties } of entities) {
      expect(id).toMatch(/^[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9]$/);
      const schema = MODEL.getSchema(name);
      expect(schema.abstract).toBeFalsy();
      for (const property of Object.keys(properties))
        expect(schema.hasProperty(property), `${name}.${property}`).toBe(true);
      for (const property of schema.required) expect(properties[property], `${name}.${property}`).toBeDefined();
    }
  });

  test('references lead to an entity of the kind the property takes', () => {
    let references = 0;
    for (const { schema: name, properties } of entities) {
      for (const [property, values] of Object.entries(properties)) {
        const known = MODEL.getSchema(name).getProperty(property);
        const { type } = known;
        if (type.name === 'date') for (const value of values) expect(value).toMatch(/^\d{4}(-\d{2}){0,2}$/);
        if (type.name === 'url') for (const value of values) expect(value).toMatch(/^https?:\/\//);
        if (type.name !== 'entity') continue;
        for (const value of values) {
          references += 1;
          const target = byId.get(value);
          expect(target, `${name}.${property} ${value}`).toBeDefined();
          expect(MODEL.getSchema(target?.schema ?? '').isA(known.getRange()), `${name}.${property}`).toBe(true);
        }
      }
    }
    expect(references).toBeGreaterThan(40);
  });
});

test('statements are what an article documents of speaker and subject, or a note where neither is named', () => {
  const entities = read();
  const one = (id: string) => entities.find((entity) => entity.id === id);
  expect(one('s-0000000000000004')).toMatchObject({
    schema: 'Documentation',
    properties: { entity: ['p-0000000000000003'], role: ['speaker: accuse'], date: ['2019-03-05'] },
  });
  expect(one('s-0000000000000004-about')?.properties.entity).toEqual(['p-0000000000000002', 'p-0000000000000004']);
  expect(one('s-0000000000000003')?.schema).toBe('Note');
});

test('a thread is a note on its speaker, a conflict one on the articles that differ', () => {
  const notes = read().filter(({ id }) => /^[tc]-/.test(id));
  expect(notes.map(({ schema }) => schema)).toEqual(
    Array(SAMPLE_RECORD.threads.length + SAMPLE_RECORD.conflicts.length).fill('Note'),
  );
  const [thread] = SAMPLE_RECORD.threads;
  const note = notes.find(({ id }) => id === thread?.id.replace('_', '-'));
  expect(note?.properties.entity).toEqual([thread?.speaker.replace('_', '-')]);
  expect(note?.properties.keywords).toContain(thread?.changes[0]?.kind);
  const words = SAMPLE_RECORD.conflicts.flatMap(({ sides }) => sides.map(({ evidence }) => evidence[0]?.exact ?? ''));
  const said = notes.flatMap(({ properties }) => properties.description ?? []).join('\n');
  for (const exact of words) expect(said).toContain(exact);
});

test('dates that are vaguer than a month or year stand as EDTF in words', () => {
  const summer = read().find(({ id }) => id === 'v-0000000000000003');
  expect(summer?.properties.date).toBeUndefined();
  expect(summer?.properties.description).toEqual(['Date (EDTF): 2020-22']);
});

test('a mention is resolved where just one party of the record has the name', () => {
  const entities = [
    { id: 'e1', kind: 'person', name: 'Petra Lund', aliases: [], roles: [] },
    { id: 'e2', kind: 'person', name: 'Okoro', aliases: [], roles: [] },
    { id: 'e3', kind: 'place', name: 'Port Ansel', aliases: [], roles: [] },
  ] as const;
  const record = {
    ...SAMPLE_RECORD,
    entities: SAMPLE_RECORD.entities.map((one) => (one.name === 'Petra Lund' ? { ...one, aliases: ['Okoro'] } : one)),
  };
  const readAnalysis = (id: string) => {
    const analysis = readSample(id);
    return analysis && id.endsWith('1') ? { ...analysis, entities } : analysis;
  };
  const mentions = read(exportOf(record, readAnalysis)).filter(({ schema }) => schema === 'Mention');
  expect(mentions.map(({ properties }) => [properties.name?.[0], properties.resolved?.[0]])).toEqual([
    ['Petra Lund', 'p-0000000000000003'],
    ['Okoro', undefined],
  ]);
});
