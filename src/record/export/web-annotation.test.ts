import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { exportOf, exportText, readSample } from '../../../test/export-sample.ts';
import { SAMPLE_RECORD } from '../../../test/sample-site-data.ts';
import type { Analysis } from '../../core/analysis.ts';
import { evidenceOf } from '../../core/evidence.ts';
import type { ExportSource } from './export-source.ts';
import { textSelector } from './selectors.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const OA = 'http://www.w3.org/ns/oa#';
const ACTIVITIES = 'https://www.w3.org/ns/activitystreams#';

/** Terms that the Web Annotation Vocabulary defines for what is used here: a document with any other fails to expand. */
const id = (property: string) => ({ '@id': `${OA}${property}`, '@type': '@id' });
const vocab = (property: string) => ({ '@id': `${OA}${property}`, '@type': '@vocab' });
const TERMS = {
  id: '@id',
  type: '@type',
  ...Object.fromEntries(
    ['Annotation', 'TextualBody', 'SpecificResource', 'TextQuoteSelector', 'TextPositionSelector', 'TimeState']
      .concat(['classifying', 'describing', 'identifying', 'linking', 'tagging', 'start', 'end', 'exact'])
      .concat(['prefix', 'suffix'])
      .map((term) => [term, `${OA}${term}`]),
  ),
  AnnotationCollection: `${ACTIVITIES}OrderedCollection`,
  AnnotationPage: `${ACTIVITIES}OrderedCollectionPage`,
  body: id('hasBody'),
  target: id('hasTarget'),
  source: id('hasSource'),
  selector: id('hasSelector'),
  state: id('hasState'),
  cached: id('cachedSource'),
  motivation: vocab('motivatedBy'),
  purpose: vocab('hasPurpose'),
  items: { '@id': `${ACTIVITIES}items`, '@type': '@id', '@container': '@list' },
  first: { '@id': `${ACTIVITIES}first`, '@type': '@id' },
  partOf: { '@id': `${ACTIVITIES}partOf`, '@type': '@id' },
  total: `${ACTIVITIES}totalItems`,
  startIndex: `${ACTIVITIES}startIndex`,
  format: 'http://purl.org/dc/elements/1.1/format',
  language: 'http://purl.org/dc/elements/1.1/language',
  label: 'http://www.w3.org/2000/01/rdf-schema#label',
  value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
};

interface Selected {
  readonly source: string;
  readonly state?: { readonly cached: string };
  readonly selector: readonly [
    { readonly type: string; readonly start: number; readonly end: number },
    { readonly type: string; readonly exact: string; readonly prefix: string; readonly suffix: string },
  ];
}

interface Collection {
  readonly '@context': string;
  readonly total: number;
  readonly first: {
    readonly items: readonly {
      readonly id: string;
      readonly motivation: string;
      readonly target: readonly Selected[];
    }[];
  };
}

/** The words that position and quotation select in a text counted in code points, as the model says. */
function expectSelected({ selector: [position, quote] }: Selected, text: string): void {
  const points = [...text];
  expect([position.type, quote.type]).toEqual(['TextPositionSelector', 'TextQuoteSelector']);
  expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
  expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
}

describe('the collection', () => {
  const collection = JSON.parse(exportText('webannotation')) as Collection;
  const { items } = collection.first;

  test('has an annotation for each statement, event and side of a conflict', () => {
    const { statements, events, conflicts } = SAMPLE_RECORD;
    const sides = conflicts.flatMap(({ id: conflict, sides: all }) => all.map((_, side) => `${conflict}:${side + 1}`));
    const ids = [...statements, ...events].map((one) => one.id).concat(sides);
    expect(items.map((one) => one.id)).toEqual(ids.map((one) => `urn:onrecord:annotation:${one}`));
    expect(collection.total).toBe(items.length);
  });

  test('every target selects its words in its article', () => {
    for (const target of items.flatMap((one) => one.target)) {
      const article = (target.state?.cached ?? target.source).replace('urn:onrecord:', '');
      const text = readSample(article)?.article?.text;
      expect(text).toBeDefined();
      expectSelected(target, text ?? '');
    }
    expect(items[0]?.target[0]?.source).toBe('https://courier.example/ferry-first-talks');
    expect(items.flatMap((one) => one.target).filter(({ source }) => !/^(?:https?|urn):/.test(source))).toEqual([]);
  });

  test('a JSON-LD processor with the vocabulary of the model reads all of it', async () => {
    expect(collection['@context']).toBe(CONTEXT);
    const documentLoader = async (url: string) => {
      if (url !== CONTEXT) throw new Error(`asked for ${url}`);
      return { document: { '@context': TERMS }, documentUrl: url, contextUrl: undefined };
    };
    const quads = await jsonld.toRDF(collection, { documentLoader, safe: true });
    const count = (property: string) => quads.filter(({ predicate }) => predicate.value === `${OA}${property}`).length;
    expect(count('motivatedBy')).toBe(items.length);
    const targets = items.flatMap((one) => one.target);
    expect([count('exact'), count('start')]).toEqual([targets.length, targets.length]);
  });
});

test('a change, a rendering and a line of the timeline are links between annotations', () => {
  const { first } = JSON.parse(exportText('webannotation'));
  const bodiesOf = (id: string) =>
    first.items.find((one: { id: string }) => one.id === `urn:onrecord:annotation:${id}`).body as readonly object[];
  const [change] = SAMPLE_RECORD.threads.flatMap(({ changes }) => changes);
  expect(bodiesOf(change?.to ?? '')).toContainEqual({
    type: 'SpecificResource',
    source: `urn:onrecord:${change?.from}`,
    purpose: 'linking',
  });
  const variant = SAMPLE_RECORD.statements.find(({ variantsOf }) => variantsOf !== null);
  expect(bodiesOf(variant?.id ?? '')).toContainEqual(
    expect.objectContaining({ source: `urn:onrecord:${variant?.variantsOf}` }),
  );
  const [entry] = SAMPLE_RECORD.timeline;
  expect(bodiesOf(entry?.event ?? entry?.statement ?? '')).toContainEqual(
    expect.objectContaining({ source: `urn:onrecord:${entry?.id}` }),
  );
});

test('positions count code points, also after and in characters of two units', () => {
  const text = '𝔄 “The 🚢 sails,” said 𝔅.';
  const words = evidenceOf({ id: 'a_1', text }, [text.indexOf('The'), text.indexOf(',')]);
  const analysis = { article: { text } } as Analysis;
  const source: ExportSource = exportOf(SAMPLE_RECORD, () => analysis);
  const { position, quote } = textSelector(source)(words);
  expect([position.start, position.end]).toEqual([3, 14]);
  expectSelected({ source: 'a', selector: [position, quote] }, text);
});

test('an empty record is an empty collection', () => {
  const record = { ...SAMPLE_RECORD, statements: [], events: [], conflicts: [] };
  const empty = JSON.parse(exportText('webannotation', exportOf(record)));
  expect([empty.total, empty.first]).toEqual([0, undefined]);
});
