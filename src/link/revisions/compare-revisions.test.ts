import { describe, expect, it } from 'vitest';
import { cpuTime } from '../../../test/cpu-time.ts';
import { analyseDocument } from '../../pipeline.ts';
import { alignSentences } from './align-sentences.ts';
import { compareRevisions, type Revision } from './compare-revisions.ts';

function revision(...paragraphs: readonly string[]): Revision {
  const bytes = new TextEncoder().encode(paragraphs.join('\n\n'));
  const { article, sentences } = analyseDocument({ uri: 'a.txt', mediaType: 'text/plain', bytes, given: {} });
  if (!article) throw new Error('no article');
  return { article, sentences, statements: [] };
}

const TITLE = 'Harbour bridge closed after inspection';
const LEAD = 'The council of Vessen closed the harbour bridge on Tuesday after an inspection of its pillars.';
const COST = 'Repairs would cost $12 million, the council said in a letter to the county.';
const ROAD = 'The bridge carries the road from Vessen to Oster, which lorries use day and night.';
const NOTE = 'This article was corrected on 6 March 2031: an earlier version gave the cost as $12 million.';

function changes(former: Revision, later: Revision) {
  const { headline, sentences } = compareRevisions(former, later);
  return [
    ...(headline ? [`headline ${headline.size}`] : []),
    ...sentences.map(({ kind, size, isNote, before, after }) =>
      [kind, size, ...(isNote ? ['note'] : []), (after ?? before)?.exact.slice(0, 7)].join(' '),
    ),
  ];
}

describe('compareRevisions', () => {
  it('finds nothing between a text and itself, however its lines are broken', () => {
    const wrapped = LEAD.replace('on Tuesday ', 'on Tuesday\n');
    expect(changes(revision(TITLE, LEAD, COST), revision(TITLE, wrapped, COST))).toEqual([]);
  });

  it('finds what was added, dropped, moved and altered, in the order of the text', () => {
    const kept = ['Ada Holt, the mayor, called the inspection overdue.', 'Buses now turn at the customs house.'];
    const former = revision(TITLE, LEAD, 'Tomas Brink, who owns the harbour, was not there.', ...kept, ROAD, COST);
    const changed = [COST.replace('12', '21'), 'Cracks were found in June.', NOTE];
    const later = revision(`${TITLE} of pillars`, LEAD, ROAD, ...kept, ...changed);
    expect(changes(former, later)).toEqual([
      'headline real',
      'dropped real Tomas B',
      'moved small The bri',
      'altered real Repairs',
      'added real Cracks ',
      'added real note This ar',
    ]);
  });

  it('quotes each side from its own text', () => {
    const [former, later] = [revision(TITLE, LEAD, COST), revision(TITLE, COST.replace('12', '21'), LEAD)];
    for (const { before, after } of compareRevisions(former, later).sentences) {
      for (const [evidence, { article }] of [
        [before, former],
        [after, later],
      ] as const) {
        if (evidence) expect(article.text.slice(evidence.start, evidence.end)).toBe(evidence.exact);
      }
    }
  });

  it('takes bounded time for long texts that have nothing in common', () => {
    const sentences = (mark: string) =>
      Array.from({ length: 6000 }, (_, at) => ({
        key: `${mark} ${at}`,
        words: [mark, String(at), `${mark}${at}`, 'bridge'],
      }));
    expect(cpuTime(() => alignSentences(sentences('a'), sentences('b')))).toBeLessThan(8000);
  });
});
