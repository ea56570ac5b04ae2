import jsonld, { type Node } from 'jsonld';
import { beforeAll, describe, expect, test } from 'vitest';
import { exportText } from '../../../../test/export-sample.ts';
import { SAMPLE_ARTICLES, SAMPLE_RECORD } from '../../../../test/sample-site-data.ts';
import type { RecordConflict } from '../../../core/record.ts';
import { sideRelations, statementsOfConflicts, urnOfSide } from './relations.ts';

const SCHEMA = 'https://schema.org/';
const PROV = 'http://www.w3.org/ns/prov#';
const CITO = 'http://purl.org/spar/cito/';
const OA = 'http://www.w3.org/ns/oa#';
const DCTERMS = 'http://purl.org/dc/terms/';

interface Value {
  readonly '@id'?: string;
  readonly '@value'?: unknown;
  readonly '@type'?: string;
}

let nodes: ReadonlyMap<string, Node>;

/** A processor that may fetch nothing. */
const OFFLINE = {
  documentLoader: (url: string): never => {
    throw new Error(`asked for ${url}`);
  },
  safe: true,
};

beforeAll(async () => {
  const expanded = await jsonld.expand(JSON.parse(exportText('jsonld')), OFFLINE);
  nodes = new Map(expanded.map((one) => [one['@id'], one]));
});

const node = (id: string) => {
  const found = nodes.get(`urn:onrecord:${id}`);
  if (!found) throw new Error(`no node ${id}`);
  return found;
};
/** The nodes that a property of a node leads to, where they stand in it. */
const within = (of: Node | undefined, property: string) => (of?.[property] ?? []) as readonly Node[];
const values = (of: Node | undefined, property: string) =>
  (of?.[property] as readonly Value[] | undefined)?.map((one) => one['@value'] ?? one['@id']);

describe('read by a JSON-LD processor without network, in its safe mode, which drops nothing', () => {
  test('every thing of the record is a node of its type', () => {
    const { articles, statements, events, entities } = SAMPLE_RECORD;
    for (const { id } of articles) expect(node(id)['@type']).toEqual([`${SCHEMA}NewsArticle`]);
    for (const { id } of events) expect(node(id)['@type']).toEqual([`${SCHEMA}Event`]);
    for (const { id, quotation } of statements) {
      expect(node(id)['@type']).toEqual([`${SCHEMA}${quotation === 'direct' ? 'Quotation' : 'Claim'}`]);
    }
    expect(entities.map(({ id }) => node(id)['@type'][0]?.replace(SCHEMA, ''))).toEqual([
      'Person',
      'Person',
      'Person',
      'Organization',
      'Place',
    ]);
  });

  test('no property is left without a vocabulary, and no reference leads nowhere', async () => {
    const quads = await jsonld.toRDF(JSON.parse(exportText('jsonld')), OFFLINE);
    expect(quads.length).toBeGreaterThan(500);
    for (const { predicate, object } of quads) {
      expect(predicate.value).toMatch(
        /^(?:https:\/\/schema\.org\/|http:\/\/www\.w3\.org\/|http:\/\/purl\.org\/|http:\/\/linkedevents\.org\/ontology\/|urn:onrecord:vocabulary:)/,
      );
      if (object.termType === 'NamedNode' && /^urn:onrecord:[a-z]_/.test(object.value)) {
        expect(nodes.has(object.value), object.value).toBe(true);
      }
    }
  });

  test('words lead to their place in the article, quoted or derived', () => {
    const [place] = within(node('s_0000000000000001'), `${PROV}wasQuotedFrom`);
    expect(values(place, `${OA}hasSource`)).toEqual(['urn:onrecord:a_0000000000000001']);
    const [position, quote] = within(place, `${OA}hasSelector`);
    const [start, end] = [`${OA}start`, `${OA}end`].map((name) => Number(values(position, name)?.[0]));
    expect([...(SAMPLE_ARTICLES[0]?.text ?? '')].slice(start, end).join('')).toBe(values(quote, `${OA}exact`)?.[0]);
    expect(node('s_0000000000000002')[`${PROV}wasQuotedFrom`]).toBeUndefined();
    expect(node('s_0000000000000002')[`${PROV}wasDerivedFrom`]).toHaveLength(1);
    expect(values(node('a_0000000000000002'), `${PROV}wasDerivedFrom`)).toEqual(['urn:onrecord:a_0000000000000001']);
  });

  test('changes and conflicts are relations of CiTO, and none of them refutes', () => {
    expect(values(node('s_0000000000000006'), `${CITO}retracts`)).toEqual(['urn:onrecord:s_0000000000000002']);
    expect(values(node('s_0000000000000007'), `${CITO}disagreesWith`)).toEqual(['urn:onrecord:s_0000000000000002']);
    expect(values(node('c_0000000000000001:1'), `${CITO}disagreesWith`)).toEqual(['urn:onrecord:c_0000000000000001:2']);
    expect(values(node('c_0000000000000002:1'), `${CITO}disputes`)).toEqual(['urn:onrecord:c_0000000000000002:2']);
    expect(values(node('c_0000000000000002:1'), `${SCHEMA}isBasedOn`)).toEqual(['urn:onrecord:s_0000000000000002']);
    expect(exportText('jsonld')).not.toContain('refutes');
  });

  test('the timeline is a list in order, each line with its thing and its words', () => {
    const [list] = [node('timeline')];
    const { timeline } = SAMPLE_RECORD;
    expect(list['@type']).toEqual([`${SCHEMA}ItemList`]);
    expect(values(list, `${SCHEMA}itemListElement`)).toEqual(timeline.map(({ id }) => `urn:onrecord:${id}`));
    for (const [place, { id, event, statement, text }] of timeline.entries()) {
      expect(node(id)['@type']).toEqual([`${SCHEMA}ListItem`]);
      expect(values(node(id), `${SCHEMA}position`)).toEqual([place + 1]);
      expect(values(node(id), `${SCHEMA}description`)).toEqual([text]);
      expect(values(node(id), `${SCHEMA}item`)).toEqual([`urn:onrecord:${event ?? statement}`]);
      expect(within(node(id), `${PROV}wasDerivedFrom`).length).toBeGreaterThan(0);
    }
  });

  test('a thread is a list of statements with what changed between them', () => {
    for (const { id, positions, changes } of SAMPLE_RECORD.threads) {
      const items = within(node(id), `${SCHEMA}itemListElement`);
      expect(items.map((item) => values(item, `${SCHEMA}item`)?.[0])).toEqual(
        positions.map(({ statement }) => `urn:onrecord:${statement}`),
      );
      const kinds = within(node(id), 'urn:onrecord:vocabulary:change').map(
        (one) => values(one, 'urn:onrecord:vocabulary:changeKind')?.[0],
      );
      expect(kinds).toEqual(changes.map(({ kind }) => kind));
    }
  });

  test('dates are no more exact than the record has them', () => {
    const dates = ['v_0000000000000001', 'v_0000000000000002', 'v_0000000000000004', 'v_0000000000000007'].map((id) => [
      within(node(id), `${DCTERMS}date`)[0],
      values(node(id), `${SCHEMA}startDate`)?.[0],
    ]);
    const type = 'http://id.loc.gov/datatypes/edtf/EDTF-level1';
    expect(dates).toEqual([
      [{ '@type': type, '@value': '2019-03-04' }, '2019-03-04'],
      [{ '@type': type, '@value': '2019-21' }, undefined],
      [undefined, undefined],
      [{ '@type': type, '@value': '2020-11-01/2020-11-18' }, undefined],
    ]);
    expect(values(node('a_0000000000000004'), `${SCHEMA}datePublished`)).toEqual(['2020-11']);
  });

  test('only addresses of the web are addresses', () => {
    expect(values(node('a_0000000000000001'), `${SCHEMA}url`)).toEqual(['https://courier.example/ferry-first-talks']);
    expect(exportText('jsonld')).not.toContain('javascript:');
  });
});

test('a later account corrects or updates the earlier, never the other way', () => {
  const [conflict] = SAMPLE_RECORD.conflicts as readonly [RecordConflict, ...RecordConflict[]];
  const statements = statementsOfConflicts(SAMPLE_RECORD.conflicts);
  for (const statement of SAMPLE_RECORD.statements) statements.note(statement);
  const related = (relation: RecordConflict['relation']) =>
    [0, 1].map((side) => sideRelations({ ...conflict, relation }, side, statements.at));
  expect(related('corrected')).toEqual([{}, { corrects: [urnOfSide(conflict.id, 0)] }]);
  expect(related('changed')).toEqual([{}, { updates: [urnOfSide(conflict.id, 0)] }]);
});
