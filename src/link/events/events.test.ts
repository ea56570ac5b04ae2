import { describe, expect, it } from 'vitest';
import { type InventedArticle, inventFacts } from '../../../test/invented-facts.ts';
import { linkCopies } from '../copies/copies.ts';
import { countOrigins } from '../origins.ts';
import { linkPeople } from '../people/people.ts';
import { linkEvents } from './events.ts';

const PEOPLE = { v: 'person: Elise Varn', b: 'person: Tomas Brekk', o: 'person: Ines Oduya' };
const PAIR = ['v', 'b'];

/** The events of articles that are all of one story, or of none. */
function link(articles: readonly InventedArticle[], isOneStory = true) {
  const facts = articles.map((article) => inventFacts({ entities: PEOPLE, ...article }));
  const byArticle = new Map(isOneStory ? facts.map(({ id }) => [id, 'o_1']) : []);
  return linkEvents(facts, linkCopies(facts), linkPeople(facts), { stories: [], byArticle }).map(({ event }) => event);
}

const meeting = (sentence: string, date?: string) => ({
  type: 'meeting' as const,
  sentence,
  participants: PAIR,
  ...(date !== undefined && { date }),
});

describe('linkEvents', () => {
  it('joins the mentions of one meeting and counts articles and origins', () => {
    const events = link([
      { id: 'a1', published: '2021-06-19', events: [meeting('Varn met Brekk on Friday.', '2021-06-18')] },
      { id: 'a2', published: '2021-06-20', events: [meeting('The two met on June 18.', '2021-06-18')] },
      { id: 'a3', published: '2021-07-20', events: [meeting('They met in June 2021.', '2021-06')] },
    ]);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ id: 'v_a1_0', date: '2021-06-18', reports: 3, origins: 3 });
    expect(events[0]?.evidence.map(({ article }) => article)).toEqual(['a1', 'a2', 'a3']);
  });

  it('keeps other days, other people and other types apart', () => {
    expect(
      link([
        { id: 'a1', events: [meeting('Varn met Brekk.', '2021-06-18')] },
        { id: 'a2', events: [meeting('Varn met Brekk again.', '2021-06-25')] },
        {
          id: 'a3',
          events: [{ type: 'meeting', sentence: 'Varn met Oduya.', participants: ['v', 'o'], date: '2021-06-18' }],
        },
        {
          id: 'a4',
          events: [{ type: 'call', sentence: 'Varn called Brekk.', participants: PAIR, date: '2021-06-18' }],
        },
      ]),
    ).toHaveLength(4);
  });

  it('does not guess which of two meetings a vague date means', () => {
    expect(
      link([
        { id: 'a1', events: [meeting('Varn met Brekk.', '2021-06-18')] },
        { id: 'a2', events: [meeting('Varn met Brekk again.', '2021-06-25')] },
        { id: 'a3', events: [meeting('They met in June.', '2021-06')] },
      ]),
    ).toHaveLength(3);
  });

  it('gives a mention without a date to the meeting of its article, or of its story at that time', () => {
    const articles = [
      {
        id: 'a1',
        published: '2021-06-18',
        events: [meeting('Varn met Brekk.', '2021-06-18'), meeting('Varn and Brekk smiled as they met.')],
      },
      { id: 'a2', published: '2021-06-19', events: [meeting('After she met Brekk, Varn left.')] },
      { id: 'a3', published: '2023-01-01', events: [meeting('Varn has met Brekk.')] },
    ];
    expect(link(articles).map(({ evidence }) => evidence.length)).toEqual([3, 1]);
    expect(link(articles, false).map(({ evidence }) => evidence.length)).toEqual([2, 1, 1]);
  });

  it('joins what was planned with what took place only on the same day', () => {
    const planned = { ...meeting('They will meet on June 18.', '2021-06-18'), realis: 'planned' as const };
    const vague = { ...meeting('They plan to meet in June.', '2021-06'), realis: 'planned' as const };
    const events = link([
      { id: 'a1', published: '2021-06-01', events: [planned, vague] },
      { id: 'a2', published: '2021-06-18', events: [meeting('Varn met Brekk.', '2021-06-18')] },
    ]);
    expect(events.map(({ realis, evidence }) => [realis, evidence.length])).toEqual([
      ['planned', 1],
      ['actual', 2],
    ]);
  });

  it('keeps what is said not to have happened apart', () => {
    const denied = { ...meeting('There was no meeting on June 18.', '2021-06-18'), realis: 'negated' as const };
    expect(link([{ id: 'a1', events: [meeting('Varn met Brekk.', '2021-06-18'), denied] }])).toHaveLength(2);
  });

  it('keeps undated meetings at another place or of another kind apart, and undated ones of two articles', () => {
    const entities = { ...PEOPLE, x: 'place: Orrin', y: 'place: Tessaly' };
    const at = (sentence: string, place: string) => ({ ...meeting(sentence), place });
    expect(
      link([
        { id: 'a1', entities, events: [at('Varn met Brekk in Orrin.', 'x'), at('They met in Tessaly.', 'y')] },
        { id: 'a2', entities, events: [at('In Orrin Varn met Brekk.', 'x')] },
      ]),
    ).toHaveLength(3);
    const dinner = { ...meeting('Varn had dinner with Brekk.'), trigger: 'dinner' };
    expect(
      link([{ id: 'a1', events: [{ ...meeting('The summit of Varn and Brekk.'), trigger: 'summit' }, dinner] }]),
    ).toHaveLength(2);
  });

  it('gives copies of one text one event, dated or not', () => {
    const filler = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
    const events = [
      meeting('Varn met Brekk at the lake.'),
      { type: 'meeting' as const, sentence: 'The summit was short.' },
    ];
    const linked = link(['a1', 'a2'].map((id) => ({ id, text: filler, events })));
    expect(linked.map(({ reports, origins }) => [reports, origins])).toEqual([[2, 1]]);
  });

  it('finds the meeting of a day at a place without names', () => {
    const entities = { ...PEOPLE, x: 'place: Orrin' };
    const placed = { place: 'x', date: '2021-06-18' };
    const events = [{ type: 'meeting' as const, sentence: 'June 18, 2021: summit in Orrin.', ...placed }];
    expect(
      link(
        [
          { id: 'a1', entities, events: [{ ...meeting('Varn met Brekk in Orrin.'), ...placed }] },
          { id: 'a2', entities, events },
        ],
        false,
      ),
    ).toHaveLength(1);
  });

  it('keeps attacks at two places on one day apart', () => {
    const attack = (sentence: string, place: string) => ({
      type: 'attack' as const,
      sentence,
      place,
      date: '2021-06-18',
      participants: ['g'],
    });
    const entities = { g: 'organization: Grey Band', x: 'place: Orrin', y: 'place: Tessaly' };
    expect(
      link([
        { id: 'a1', entities, events: [attack('The Grey Band struck Orrin.', 'x')] },
        { id: 'a2', entities, events: [attack('The Grey Band struck Tessaly.', 'y')] },
      ]),
    ).toHaveLength(2);
  });
});

describe('countOrigins', () => {
  const outlets = new Map([
    ['a1', 'The Tidewire'],
    ['a2', 'Orrin Post'],
    ['a3', 'Daily Lamp'],
  ]);
  const publisherOf = (article: string) => ({ outlet: outlets.get(article) ?? null, wire: null });
  const copies = new Map([['a2', { original: 'a1', reason: 'same text' }]]);

  it('counts copies of one text once', () => {
    const accounts = ['a1', 'a2', 'a3'].map((article) => ({ article, cites: [] }));
    expect(countOrigins(accounts, copies, publisherOf)).toEqual({ reports: 3, origins: 2 });
  });

  it('counts an article that only cites with the outlet it cites', () => {
    const accounts = [
      { article: 'a1', cites: [] },
      { article: 'a3', cites: ['Tidewire'] },
    ];
    expect(countOrigins(accounts, new Map(), publisherOf)).toEqual({ reports: 2, origins: 1 });
  });

  it('counts articles that cite one outlet from outside the record once', () => {
    const accounts = [
      { article: 'a1', cites: ['Far News'] },
      { article: 'a3', cites: ['Far News'] },
      { article: 'a2', cites: ['Other News'] },
    ];
    expect(countOrigins(accounts, new Map(), publisherOf)).toEqual({ reports: 3, origins: 2 });
  });

  it('counts articles that credit one agency once, with the agency and without', () => {
    const accounts = ['a1', 'a2', 'a3', 'a4'].map((article) => ({ article, cites: [] }));
    const printed = (article: string) => ({
      ...publisherOf(article),
      wire: article === 'a2' || article === 'a3' ? 'Tidewire' : null,
    });
    expect(countOrigins(accounts, new Map(), printed)).toEqual({ reports: 4, origins: 2 });
    expect(countOrigins(accounts.slice(1, 3), new Map(), printed)).toEqual({ reports: 2, origins: 1 });
  });
});
