import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../test/cpu-time.ts';
import type { Attribution } from '../../core/analysis.ts';
import type { Article, ArticleForm, Block, BlockKind } from '../../core/article.ts';
import { UNKNOWN_DATE } from '../../core/date.ts';
import { readLanguage } from '../../language/language.ts';
import { findAttributions } from './attributions.ts';

function articleOf(text: string, form: ArticleForm = 'report', kind: BlockKind = 'paragraph'): Article {
  const blocks: Block[] = [...text.matchAll(/[^\n]+/g)].map((match) => ({
    span: [match.index, match.index + match[0].length],
    kind,
    kept: true,
    rule: 'test',
  }));
  return {
    id: 'a_test',
    source: { uri: 'test.txt', mediaType: 'text/plain', sha256: '' },
    url: null,
    title: null,
    outlet: null,
    authors: [],
    language: 'en',
    published: UNKNOWN_DATE,
    modified: null,
    form,
    text,
    blocks,
  };
}

/** Names for the test: capitalised words after `names`, each an entity of its own. */
function find(
  text: string,
  names: readonly string[] = [],
  form?: ArticleForm,
  kind?: BlockKind,
): readonly Attribution[] {
  const article = articleOf(text, form, kind);
  const mentions = names
    .flatMap((name, index) =>
      [...text.matchAll(new RegExp(name, 'g'))].map((match) => ({
        span: [match.index, match.index + name.length] as const,
        entity: `e${index + 1}`,
        form: 'name' as const,
      })),
    )
    .sort((a, b) => a.span[0] - b.span[0]);
  return findAttributions(article, { language: readLanguage(article), times: [], names: { entities: [], mentions } });
}

function show(text: string, attribution: Attribution | undefined) {
  const words = (spans: readonly (readonly [number, number])[]) => spans.map((span) => text.slice(...span)).join(' … ');
  return (
    attribution && [words(attribution.source.spans), words(attribution.cue.spans), words(attribution.content.spans)]
  );
}

describe('source, cue and content', () => {
  it.each([
    // quotations
    [
      '“We will not leave,” said Ada Holm, a farmer from Velia.',
      'Ada Holm, a farmer from Velia',
      'said',
      '“We will not leave,”',
    ],
    ['“We will not leave,” Ms Holm said on Monday.', 'Ms Holm', 'said', '“We will not leave,”'],
    ["'We will not leave,' said Mr Tamm. The crowd cheered.", 'Mr Tamm', 'said', "'We will not leave,'"],
    ['“We came,” she said. “We waited. Nobody spoke.”', 'she', 'said', '“We came,” … “We waited. Nobody spoke.”'],
    ['“If he comes,” Holm said, “we will talk.”', 'Holm', 'said', '“If he comes,” … “we will talk.”'],
    ['The minister added: “The dam is safe.”', 'The minister', 'added', '“The dam is safe.”'],
    ['Orlen told a crowd in Velia, "The dam is safe."', 'Orlen', 'told', '"The dam is safe."'],
    // clauses
    ['The ministry said that the dam was safe.', 'The ministry', 'said', 'that the dam was safe'],
    ['Two officials said the dam was safe.', 'Two officials', 'said', 'the dam was safe'],
    ['Holm told reporters that she had “no regrets.”', 'Holm', 'told', 'that she had “no regrets.”'],
    ['The talks had failed, the envoy said.', 'the envoy', 'said', 'The talks had failed'],
    ['The dam, Holm said, was never safe.', 'Holm', 'said', 'The dam … was never safe'],
    [
      'Ada Holm, 52, a lawyer from Velia, said it was over.',
      'Ada Holm, 52, a lawyer from Velia',
      'said',
      'it was over',
    ],
    ['Aides to Orlen say he will resign.', 'Aides to Orlen', 'say', 'he will resign'],
    [
      'Holm, who chairs the board, has insisted that nothing is wrong.',
      'Holm, who chairs the board',
      'has insisted',
      'that nothing is wrong',
    ],
    // other frames
    ['According to the ministry, two ships were seized.', 'the ministry', 'According to', 'two ships were seized'],
    ['Two ships were seized, according to the ministry.', 'the ministry', 'according to', 'Two ships were seized'],
    ['Orlen promised to close the dam by May.', 'Orlen', 'promised', 'to close the dam by May'],
    ['Holm has denied the report.', 'Holm', 'has denied', 'the report'],
    ['Tamm denied meeting the envoy.', 'Tamm', 'denied', 'meeting the envoy'],
    ['Orlen called the plan “a trap.”', 'Orlen', 'called', 'the plan “a trap.”'],
    ['Holm urged both sides to meet.', 'Holm', 'urged', 'both sides to meet'],
  ])('reads %s', (text, source, cue, content) => {
    expect(show(text, find(text)[0])).toEqual([source, cue, content]);
  });

  it('takes a headline with a colon for the words of whom it names', () => {
    const text = 'Orlen: Dam will be closed by May';
    expect(show(text, find(text, ['Orlen'], 'report', 'title')[0])).toEqual([
      'Orlen',
      ':',
      'Dam will be closed by May',
    ]);
  });

  it('finds a second statement of the same speaker', () => {
    const text = 'Holm said the dam was safe, adding that nobody had been hurt.';
    expect(find(text, ['Holm']).map((one) => show(text, one))).toEqual([
      ['Holm', 'said', 'the dam was safe'],
      ['Holm', 'adding', 'that nobody had been hurt'],
    ]);
  });

  it('keeps a statement inside a statement as its child', () => {
    const text = 'Holm said that Orlen had promised to resign.';
    const [outer, inner] = find(text);
    expect(show(text, inner)).toEqual(['Orlen', 'had promised', 'to resign']);
    expect(inner?.parent).toBe(outer?.id);
    expect(outer?.parent).toBeNull();
  });

  it.each([
    'The claim was made by nobody.',
    'His plan failed.',
    'It was the first report of its kind.',
    'The accused man left the court.',
    'The dam was closed in May.',
    '“The dam is closed. I think it is safe.”',
  ])('finds nothing in %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('does not give the words of one sentence to the speaker of the next', () => {
    const text = '“The dam is safe.” Holm said nothing about the ships.';
    expect(find(text).map((one) => show(text, one)?.[2])).not.toContain('“The dam is safe.”');
  });

  it('passes over a word that looks like an object property', () => {
    expect(find('constructor said __proto__ toString valueOf.')).toBeInstanceOf(Array);
  });
});

describe('digests', () => {
  const text =
    'The envoys met in Velia. [Daily Lantern / Ada Holm and Jon Tamm]\nOrlen reportedly denied it. [Velia Herald]';

  it('gives an item to the source in its brackets', () => {
    const found = find(text, ['Orlen'], 'digest', 'list-item');
    expect(show(text, found[0])).toEqual(['Daily Lantern', '', 'The envoys met in Velia']);
    expect(found[0]?.citations).toEqual([
      { outlet: 'Daily Lantern', authors: ['Ada Holm', 'Jon Tamm'], span: [26, 63] },
    ]);
    const inner = found.find(({ parent }) => parent !== null);
    expect(show(text, inner)).toEqual(['Orlen', 'reportedly denied', 'it']);
    expect(inner?.citations.map(({ outlet }) => outlet)).toEqual(['Velia Herald']);
  });

  it('takes a single bracket for an aside', () => {
    expect(
      find('He said they [the Tamms] would come.\nNobody did [again].').some(({ rule }) => rule === 'digest-source'),
    ).toBe(false);
  });

  it('reads an outlet that a sentence names', () => {
    const [found] = find('Orlen told the Velia Herald that he would resign.', ['Orlen']);
    expect(found?.citations.map(({ outlet }) => outlet)).toEqual(['Velia Herald']);
  });
});

describe('dates', () => {
  it('does not take the date of what another statement tells for the day something was said', () => {
    const text = 'Orlen said that he left in May 2014, and he has since told the court that he came back in June 2016.';
    const article = articleOf(text);
    const times = ['May 2014', 'June 2016'].map((words, i) => ({
      span: [text.indexOf(words), text.indexOf(words) + words.length] as const,
      type: 'DATE' as const,
      value: ['2014-05', '2016-06'][i] ?? '',
      edtf: ['2014-05', '2016-06'][i] ?? null,
      how: 'stated' as const,
      anchor: 'none' as const,
      rule: 'test',
    }));
    const layers = { language: readLanguage(article), times, names: { entities: [], mentions: [] } };
    const found = findAttributions(article, layers);
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(({ time }) => time.value)).toEqual(found.map(() => null));
  });
});

describe('speakers', () => {
  it.each([
    ['Orlen said it was over.', 'e1', 'name'],
    ["Orlen's lawyers said it was over.", null, 'nominal'],
    ['He said it was over.', null, 'pronoun'],
    ['A spokesman for Orlen said it was over.', null, 'nominal'],
    ['The ministry said it was over.', null, 'nominal'],
  ])('of %s', (text, entity, how) => {
    expect(find(text, ['Orlen'])[0]?.source).toMatchObject({ entity, how });
  });
});

describe('stance', () => {
  it.each([
    ['Orlen said the dam was safe.', 'assert', 'actual'],
    ['Orlen denied that the dam had failed.', 'deny', 'actual'],
    ['Orlen did not deny that the dam had failed.', 'non-denial', 'negated'],
    ['Orlen said the report was false.', 'deny', 'actual'],
    ['Orlen said the report was not false.', 'assert', 'actual'],
    ['Orlen said he had misspoken.', 'retract', 'actual'],
    ['Orlen declined to comment on the dam.', 'decline', 'actual'],
    ['Orlen refused to rule out a new dam.', 'non-denial', 'actual'],
    ['Orlen would not say whether the dam was safe.', 'decline', 'negated'],
    ['Orlen did not say whether the dam was safe.', 'other', 'negated'],
    ['Orlen accused the envoy of lying.', 'accuse', 'actual'],
    ['Orlen vowed to close the dam.', 'promise', 'actual'],
    ['Orlen praised the envoy.', 'praise', 'actual'],
  ])('of %s', (text, stance, realis) => {
    expect(find(text, ['Orlen'])[0]).toMatchObject({ stance, realis });
  });
});

describe('any text', () => {
  const pieces = [
    '“',
    '”',
    '"',
    "'",
    ', ',
    '. ',
    ' said ',
    'Holm',
    ' that ',
    ' he ',
    ' according to ',
    ': ',
    '[',
    ' / ',
    ']',
    ' the ',
    'dam',
    '\n',
    ' and ',
    ' adding ',
    ' denied ',
    ' told ',
    '(',
    ')',
    '—',
    ' to go',
  ];
  it('gives spans in range, disjoint parts and known parents', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const found = find(text, ['Holm']);
          const ids = new Set(found.map(({ id }) => id));
          expect(ids.size).toBe(found.length);
          for (const { source, cue, content, parent, confidence } of found) {
            const spans = [...source.spans, ...cue.spans, ...content.spans].sort((a, b) => a[0] - b[0]);
            expect(content.spans.length).toBeGreaterThan(0);
            let end = 0;
            for (const span of spans) {
              expect(span[0]).toBeGreaterThanOrEqual(end);
              expect(span[1]).toBeGreaterThan(span[0]);
              end = span[1];
            }
            expect(end).toBeLessThanOrEqual(text.length);
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThanOrEqual(1);
            if (parent !== null) expect(ids).toContain(parent);
          }
        },
      ),
      { numRuns: 600 },
    );
  });

  it.each([
    'Holm said ',
    '“a” said ',
    'said ',
    ', ',
    'according to ',
    'Holm, ',
    'he said that ',
    '[A] ',
    '“',
    '(',
    ' and said ',
    'Holm: ',
    'adding ',
    'told in on ',
  ])('reads 100 kB of %j in bounded time', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(cpuTime(() => find(text, ['Holm']))).toBeLessThan(4000);
  });
});
