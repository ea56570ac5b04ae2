import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inventFacts } from '../../../test/invented-facts.ts';
import { linkPeople } from './people.ts';

// The cases that the rules were written with; eval/people/measuring.json holds those kept aside.

interface PeopleCase {
  readonly what: string;
  readonly pair: readonly [string, string];
  readonly same: boolean;
  readonly articles: readonly (
    | readonly string[]
    | { readonly published: string; readonly entities: readonly string[] }
  )[];
}

const CASES = JSON.parse(
  readFileSync(new URL('../../../eval/people/writing.json', import.meta.url), 'utf8'),
) as readonly PeopleCase[];

function idsOf({ articles, pair }: PeopleCase): readonly (string | undefined)[] {
  const facts = articles.map((article, at) => {
    const given = 'entities' in article ? article : { entities: article };
    const entities = Object.fromEntries(given.entities.map((text, index) => [`e${index}`, text]));
    return inventFacts({ id: `a${at}`, entities, ...('published' in given && { published: given.published }) });
  });
  const { byArticle } = linkPeople(facts);
  return pair.map((place) => byArticle.get(`a${place.split('.')[0]}`)?.get(`e${place.split('.')[1]}`));
}

describe('names of several articles', () => {
  it.each(CASES.filter(({ same }) => same))('are one: $what', (each) => {
    const [left, right] = idsOf(each);
    expect(left).toBeDefined();
    expect(left).toBe(right);
  });

  it.each(CASES.filter(({ same }) => !same))('are two: $what', (each) => {
    const [left, right] = idsOf(each);
    expect(left).not.toBe(right);
  });
});

describe('names left in doubt', () => {
  const articles = [
    ['person: Erik Hansen | | skipper', 'person: Otto Lund'],
    ['person: Erik Hanson | | skipper', 'person: Otto Lund'],
  ].map((entities, at) =>
    inventFacts({ id: `a${at}`, entities: Object.fromEntries(entities.map((text, index) => [`e${index}`, text])) }),
  );

  it('are listed with what speaks for them', () => {
    const { doubts, byArticle } = linkPeople(articles);
    expect(doubts).toHaveLength(1);
    expect([doubts[0]?.a, doubts[0]?.b]).toEqual([byArticle.get('a0')?.get('e0'), byArticle.get('a1')?.get('e0')]);
    expect(doubts[0]?.reasons).toContain('a role in common');
  });

  it('are not listed again when the user keeps them apart or merges them', () => {
    const names = [
      { name: 'Erik Hansen', kind: 'person' },
      { name: 'Erik Hanson', kind: 'person' },
    ] as const;
    expect(linkPeople(articles, [{ do: 'keep-apart', names }]).doubts).toEqual([]);
    const { doubts, entities } = linkPeople(articles, [{ do: 'merge', names }]);
    expect(doubts).toEqual([]);
    expect(entities.map(({ name }) => name)).toEqual(['Erik Hansen', 'Otto Lund']);
  });
});

describe('the time of linking people', () => {
  it('grows with the number of names and not with its square, whatever they are', () => {
    const pile = (size: number) =>
      Array.from({ length: size }, (_, at) =>
        inventFacts({
          id: `a${at}`,
          entities: { e0: `person: Ann${'abcdefgh'[at % 8]} Mar${at % 977}sen`, e1: `person: J. Li${at % 7}n` },
        }),
      );
    const cost = (size: number): number => {
      const facts = pile(size);
      const start = process.cpuUsage();
      linkPeople(facts);
      return process.cpuUsage(start).user;
    };
    cost(500);
    const few = cost(1000);
    expect(cost(8000)).toBeLessThan(40 * Math.max(few, 10_000));
  });
});
