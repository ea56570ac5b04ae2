import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InventedArticle, inventFacts } from '../../test/invented-facts.ts';
import { EVENT_TYPES, STANCES } from '../core/analysis.ts';
import type { Correction } from '../core/correction.ts';
import { linkCorrected, linkRecord } from '../pipeline.ts';
import { makeLinkMemory } from './memory.ts';

const NAMES = ['Elise Varn', 'Varn', 'Tomas Brekk', 'Brekk', 'Ines Oduya', 'Élise B. Varn'];
const DAYS = ['2021-06-18', '2021-06-19', '2021-06', '2021', '2021-06-18/2021-06-20', '2022-01-03'];
const SAYINGS = [
  'the crew of the ship would be home before the summer was over',
  'the crew of the ship would not be home before the summer was over',
  'he had never met the president before that day at the lake',
  'nobody had told her about the dinner at the hotel',
];

const inventedArticle = fc.record({
  published: fc.constantFrom(...DAYS.slice(0, 2), '2022-01-04', undefined),
  outlet: fc.constantFrom('Tidewire', 'Orrin Post', undefined),
  text: fc.constantFrom(
    ...[1, 2, 3].map((seed) => Array.from({ length: 60 }, (_, at) => `w${(at * seed) % 61}`).join(' ')),
  ),
  names: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 2, maxLength: 4 }),
  statements: fc.array(
    fc.record({
      exact: fc.constantFrom(...SAYINGS),
      speaker: fc.constantFrom('e0', 'e1'),
      about: fc.constantFrom([], ['e1']),
      stance: fc.constantFrom(...STANCES),
      date: fc.constantFrom(...DAYS, undefined),
    }),
    { maxLength: 3 },
  ),
  events: fc.array(
    fc.record({
      type: fc.constantFrom(...EVENT_TYPES),
      sentence: fc.constantFrom(
        'The two talked for 40 minutes.',
        'They spoke for 25 minutes about 17 sailors.',
        'Nothing came of it.',
      ),
      participants: fc.constantFrom([], ['e0'], ['e0', 'e1']),
      realis: fc.constantFrom('actual' as const, 'planned' as const, 'negated' as const, 'hypothetical' as const),
      date: fc.constantFrom(...DAYS, undefined),
      cites: fc.constantFrom([], ['Tidewire']),
    }),
    { maxLength: 4 },
  ),
});

const inventedPile = fc.array(inventedArticle, { minLength: 1, maxLength: 8 }).map((articles) =>
  articles.map(({ names, published, outlet, statements, events, ...rest }, at) => {
    const entities = Object.fromEntries(names.map((name, index) => [`e${index}`, `person: ${name}`]));
    const defined = <T extends { date: string | undefined }>({ date, ...item }: T) => ({
      ...item,
      ...(date !== undefined && { date }),
    });
    const article: InventedArticle = {
      ...rest,
      id: `a${at}`,
      entities,
      statements: statements.map(defined),
      events: events.map(defined),
      ...(published !== undefined && { published }),
      ...(outlet !== undefined && { outlet }),
    };
    return inventFacts(article);
  }),
);

describe('linkRecord', () => {
  it('gives the same record whatever the order of the articles', () => {
    fc.assert(
      fc.property(
        inventedPile.chain((pile) =>
          fc.tuple(fc.constant(pile), fc.shuffledSubarray(pile, { minLength: pile.length, maxLength: pile.length })),
        ),
        ([pile, shuffled]) => {
          expect(JSON.stringify(linkRecord(shuffled))).toBe(JSON.stringify(linkRecord(pile)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('loses no statement and no mention, gives every line evidence and only ids that exist', () => {
    fc.assert(
      fc.property(inventedPile, (pile) => {
        const record = linkRecord(pile);
        const ids = [
          record.articles,
          record.entities,
          record.statements,
          record.events,
          record.timeline,
          record.threads,
          record.conflicts,
        ]
          .flat()
          .map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(record.statements.map(({ id }) => id).sort()).toEqual(
          pile.flatMap((a) => a.statements.map(({ id }) => id)).sort(),
        );
        const quoted = new Set(record.events.flatMap(({ evidence }) => evidence.map((e) => `${e.article} ${e.start}`)));
        for (const article of pile) {
          for (const { evidence } of article.events) expect(quoted).toContain(`${article.id} ${evidence.start}`);
        }
        const known = new Set(ids);
        for (const { evidence } of [...record.statements, ...record.events, ...record.timeline])
          expect(evidence.length).toBeGreaterThan(0);
        for (const side of record.conflicts.flatMap(({ sides }) => sides))
          expect(side.evidence.length).toBeGreaterThan(0);
        for (const { participants } of record.events) for (const id of participants) expect(known).toContain(id);
        for (const { text, evidence, salience } of record.timeline) {
          expect(evidence[0]?.exact).toBe(text);
          expect(salience >= 0 && salience <= 1).toBe(true);
        }
        for (const { origins, reports } of record.events) expect(origins >= 1 && origins <= reports).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same with what it kept of the linkings before, whatever came in between', () => {
    const corrections: readonly (readonly Correction[])[] = [
      [],
      [{ do: 'rename', name: { name: 'Tomas Brekk', kind: 'person' }, to: 'Tomas Brekk-Varn' }],
      [{ do: 'date', target: { kind: 'article', id: 'a0', uri: 'a0' }, date: '2021-06-21' }],
      [
        {
          do: 'merge',
          names: [
            { name: 'Elise Varn', kind: 'person' },
            { name: 'Ines Oduya', kind: 'person' },
          ],
        },
      ],
      [],
    ];
    fc.assert(
      fc.property(inventedPile, inventedPile, (pile, other) => {
        const memory = makeLinkMemory();
        for (const facts of [pile, other]) {
          for (const made of corrections) {
            const kept = linkCorrected(facts, made, memory);
            expect(JSON.stringify(kept)).toBe(JSON.stringify(linkCorrected(facts, made)));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('gives an empty record for nothing', () => {
    expect(linkRecord([])).toMatchObject({ articles: [], stories: [], entities: [], timeline: [] });
  });
});
