/** A term whose values are addresses of things. */
const THING = { '@type': '@id' } as const;

/** A term of another vocabulary whose values are addresses of things. */
const thing = (id: string) => ({ '@id': id, '@type': '@id' }) as const;

/**
 * The context stands in the file itself, so that reading it needs no network. Plain terms are schema.org's. Those
 * beside them: PROV-O for where a thing was taken from, CiTO for how one thing stands to another, Web Annotation for
 * the place of the words, LODE for who took part, Dublin Core for dates as EDTF. What none of them has a word for is
 * `urn:onrecord:vocabulary:`, with the names of docs/data-model.md.
 */
export const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  cito: 'http://purl.org/spar/cito/',
  dcterms: 'http://purl.org/dc/terms/',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  lode: 'http://linkedevents.org/ontology/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  record: 'urn:onrecord:vocabulary:',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  id: '@id',
  type: '@type',
  url: THING,
  about: THING,
  creator: THING,
  isBasedOn: THING,
  isPartOf: THING,
  location: THING,
  hasPart: THING,
  eventStatus: THING,
  datePublished: { '@type': 'Date' },
  dateModified: { '@type': 'Date' },
  dateCreated: { '@type': 'Date' },
  startDate: { '@type': 'Date' },
  date: { '@id': 'dcterms:date', '@type': 'edtf:EDTF-level1' },
  wasQuotedFrom: thing('prov:wasQuotedFrom'),
  wasDerivedFrom: thing('prov:wasDerivedFrom'),
  wasAttributedTo: thing('prov:wasAttributedTo'),
  alternateOf: thing('prov:alternateOf'),
  disputes: thing('cito:disputes'),
  disagreesWith: thing('cito:disagreesWith'),
  agreesWith: thing('cito:agreesWith'),
  retracts: thing('cito:retracts'),
  corrects: thing('cito:corrects'),
  updates: thing('cito:updates'),
  involved: thing('lode:involvedAgent'),
  SpecificResource: 'oa:SpecificResource',
  TextPositionSelector: 'oa:TextPositionSelector',
  TextQuoteSelector: 'oa:TextQuoteSelector',
  hasSource: thing('oa:hasSource'),
  hasSelector: 'oa:hasSelector',
  start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
  end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
  exact: 'oa:exact',
  prefix: 'oa:prefix',
  suffix: 'oa:suffix',
  stance: 'record:stance',
  realis: 'record:realis',
  quotation: 'record:quotation',
  cue: 'record:cue',
  confidence: { '@id': 'record:confidence', '@type': 'xsd:decimal' },
  how: 'record:how',
  rule: 'record:rule',
  speakerText: 'record:speakerText',
  eventType: 'record:eventType',
  reports: { '@id': 'record:reports', '@type': 'xsd:nonNegativeInteger' },
  origins: { '@id': 'record:origins', '@type': 'xsd:nonNegativeInteger' },
  conflictKind: 'record:conflictKind',
  conflictRelation: 'record:conflictRelation',
} as const;
