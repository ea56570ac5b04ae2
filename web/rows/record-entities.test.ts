import { expect, test } from 'vitest';
import type { Attribution, Entity } from '../../src/core/analysis.ts';
import { SAMPLE_RECORD } from '../../test/sample-site-data.ts';
import { indexRecord } from '../site-index.ts';
import { recordEntities } from './record-entities.ts';

const [tarrant, okoro] = SAMPLE_RECORD.entities;
const statement = SAMPLE_RECORD.statements.find(({ speaker }) => speaker !== null);
if (!tarrant || !okoro || !statement) throw new Error('the sample has no speakers');

const named = (id: string, name: string, aliases: readonly string[] = []): Entity => ({
  ...{ id, kind: 'person', name, aliases, roles: [] },
});
const said = { id: statement.id, source: { spans: [], entity: 'e2', how: 'name' } } as unknown as Attribution;

test('is the one that alone has the name, else who is on record as the speaker, else who has another of its names', () => {
  const twin = { ...okoro, id: 'p_twin' };
  const index = indexRecord({ ...SAMPLE_RECORD, entities: [...SAMPLE_RECORD.entities, twin] });
  const entities = [named('e1', 'Ilse Tarrant'), named('e2', okoro.name), named('e3', 'I. Tarrant', ['Tarrant'])];
  const found = recordEntities({ entities, attributions: [said] }, index);
  expect([...found]).toEqual([
    ['e1', tarrant.id],
    ['e2', statement.speaker],
    ['e3', tarrant.id],
  ]);
});

test('a name that several have, and a description, are nobody’s', () => {
  const twin = { ...okoro, id: 'p_twin' };
  const index = indexRecord({ ...SAMPLE_RECORD, entities: [...SAMPLE_RECORD.entities, twin] });
  const entities = [named('e1', okoro.name), named('e2', 'she', ['the governor'])];
  expect([...recordEntities({ entities, attributions: [] }, index)]).toEqual([]);
});
