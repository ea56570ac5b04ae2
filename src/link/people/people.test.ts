import { describe, expect, it } from 'vitest';
import { inventFacts } from '../../../test/invented-facts.ts';
import { linkPeople } from './people.ts';

/** The record's names of the entities of each article, `e1` first; articles are given as lists of descriptions. */
function link(...articles: readonly (readonly string[])[]) {
  const facts = articles.map((entities, at) =>
    inventFacts({ id: `a${at}`, entities: Object.fromEntries(entities.map((text, index) => [`e${index}`, text])) }),
  );
  const { entities, byArticle } = linkPeople(facts);
  const idOf = (article: number, entity: number) => byArticle.get(`a${article}`)?.get(`e${entity}`);
  return { entities, idOf };
}

describe('linkPeople', () => {
  it('joins equal full names whatever their case, accents and middle initials', () => {
    const { entities, idOf } = link(['person: Élise B. Varn'], ['person: Elise Varn'], ['person: ELISE VARN']);
    expect(entities).toHaveLength(1);
    expect(idOf(0, 0)).toBe(idOf(2, 0));
    expect(entities[0]).toMatchObject({ mentions: 3, articles: 3 });
  });

  it('keeps middle names that differ apart', () => {
    const { idOf } = link(['person: John H. Orlen'], ['person: John W. Orlen']);
    expect(idOf(0, 0)).not.toBe(idOf(1, 0));
  });

  it('joins a surname with the only person who has it, when the articles share another name', () => {
    const { idOf } = link(['person: Elise Varn', 'place: Tessaly'], ['person: Varn', 'place: Tessaly']);
    expect(idOf(1, 0)).toBe(idOf(0, 0));
  });

  it('keeps a surname apart when two people have it, unless a role tells which', () => {
    const two = [
      ['person: Elise Varn | | President', 'place: Tessaly'],
      ['person: Piet Varn | | goalkeeper', 'place: Tessaly'],
    ];
    const plain = link(...two, ['person: Varn', 'place: Tessaly']);
    expect([plain.idOf(0, 0), plain.idOf(1, 0)]).not.toContain(plain.idOf(2, 0));
    const withRole = link(...two, ['person: Varn | | Tessalian President', 'place: Tessaly']);
    expect(withRole.idOf(2, 0)).toBe(withRole.idOf(0, 0));
  });

  it('keeps a surname apart when nothing ties the articles or the roles differ', () => {
    const untied = link(['person: Elise Varn', 'place: Tessaly'], ['person: Varn', 'place: Orrin']);
    expect(untied.idOf(1, 0)).not.toBe(untied.idOf(0, 0));
    const roles = link(
      ['person: Elise Varn | | President', 'place: Tessaly'],
      ['person: Varn | | striker', 'place: Tessaly'],
    );
    expect(roles.idOf(1, 0)).not.toBe(roles.idOf(0, 0));
  });

  it('never joins two people of one article', () => {
    const { idOf } = link(['person: Elise Varn', 'person: Varn', 'place: Tessaly']);
    expect(idOf(0, 0)).not.toBe(idOf(0, 1));
  });

  it('joins an acronym with the only name it stands for', () => {
    const { entities, idOf } = link(
      ['organization: Strait Safety Agency | SSA'],
      ['organization: SSA'],
      ['organization: S.S.A.'],
    );
    expect(entities).toHaveLength(1);
    expect(entities[0]?.name).toBe('Strait Safety Agency');
    expect(idOf(2, 0)).toBe(idOf(0, 0));
  });

  it('leaves an acronym of two names alone', () => {
    const { idOf } = link(
      ['organization: Strait Safety Agency'],
      ['organization: Salt Sellers Association'],
      ['organization: SSA'],
    );
    expect([idOf(0, 0), idOf(1, 0)]).not.toContain(idOf(2, 0));
  });

  it('knows the common ways to write a country', () => {
    const { idOf } = link(['place: United States'], ['place: the U.S.'], ['organization: US']);
    expect(idOf(1, 0)).toBe(idOf(0, 0));
    expect(idOf(2, 0)).toBe(idOf(0, 0));
  });

  it('keeps a person and a place of the same single name apart', () => {
    const { idOf } = link(['place: Marrow'], ['person: Marrow']);
    expect(idOf(1, 0)).not.toBe(idOf(0, 0));
  });
});
