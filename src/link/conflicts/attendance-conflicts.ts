import type { ArticleFacts, AttendanceFact } from '../../core/facts.ts';
import { makeId } from '../../core/ids.ts';
import { type Copies, type LinkedEntities, type LinkedEvent, recordEntities } from '../../core/linked.ts';
import type { RecordConflict } from '../../core/record.ts';

/** Evidence shown for a side. */
const SIDE_LIMIT = 6;

/** What one article says of who was at one event, in terms of the record. */
interface Account {
  readonly article: string;
  /** The article its text was taken from, or the article itself. */
  readonly origin: string;
  readonly kind: AttendanceFact['kind'];
  readonly people: readonly string[];
  readonly fact: AttendanceFact;
}

/**
 * Events of which one article says that somebody was there and another that he was not, or that nobody was but others.
 * A list of names alone says nothing of those it leaves out.
 */
export function findAttendanceConflicts(
  articles: readonly ArticleFacts[],
  copies: Copies,
  events: readonly LinkedEvent[],
  people: LinkedEntities,
): RecordConflict[] {
  const names = new Map(people.entities.map(({ id, name }) => [id, name]));
  const facts = new Map(articles.flatMap(({ id, attendance }) => (attendance.length > 0 ? [[id, attendance]] : [])));
  return events.flatMap((event) => {
    const accounts = accountsOf(event, facts, copies, people);
    const present = accounts.filter(({ kind }) => kind === 'present');
    return accounts.flatMap((against) => {
      if (against.kind === 'present') return [];
      const own = participantsIn(event, against.article, people);
      const others = present.filter(({ origin }) => origin !== against.origin);
      const contested = [...new Set(others.flatMap((account) => account.people))].filter((person) =>
        against.kind === 'absent'
          ? against.people.includes(person)
          : !against.people.includes(person) && !own.has(person),
      );
      if (contested.length === 0) return [];
      const witnesses = others.filter((account) => account.people.some((person) => contested.includes(person)));
      return [describe(event, against, witnesses, contested.map((id) => names.get(id) ?? '').join(', '))];
    });
  });
}

function accountsOf(
  { mentions }: LinkedEvent,
  facts: ReadonlyMap<string, readonly AttendanceFact[]>,
  copies: Copies,
  people: LinkedEntities,
): Account[] {
  return mentions.flatMap(({ article, fact: mention }) =>
    (facts.get(article) ?? [])
      .filter(({ event }) => event === mention.id)
      .map((fact) => ({
        article,
        origin: copies.get(article)?.original ?? article,
        kind: fact.kind,
        people: recordEntities(people, article, fact.people),
        fact,
      })),
  );
}

function participantsIn({ mentions }: LinkedEvent, article: string, people: LinkedEntities): ReadonlySet<string> {
  const own = mentions.filter((mention) => mention.article === article);
  return new Set(own.flatMap(({ fact }) => recordEntities(people, article, fact.participants)));
}

function describe(
  { event }: LinkedEvent,
  against: Account,
  witnesses: readonly Account[],
  contested: string,
): RecordConflict {
  const claim = against.kind === 'absent' ? `${contested} was not there` : 'Nobody else was there';
  return {
    id: makeId('c', 'participants', event.id, against.fact.evidence.article, String(against.fact.evidence.start)),
    kind: 'participants',
    relation: 'differ',
    sides: [
      { claim, evidence: [against.fact.evidence] },
      {
        claim: `${contested} ${contested.includes(', ') ? 'were' : 'was'} there`,
        evidence: witnesses.map(({ fact }) => fact.evidence).slice(0, SIDE_LIMIT),
      },
    ],
  };
}
