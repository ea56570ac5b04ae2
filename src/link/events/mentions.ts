import type { EntityKind, EventType, Realis } from '../../core/analysis.ts';
import { compareText, type DayRange, dayRange, daysBetween } from '../../core/date.ts';
import type { ArticleFacts, EventFact } from '../../core/facts.ts';
import {
  type Copies,
  type LinkedEntities,
  type LinkedStories,
  recordEntities,
  recordEntity,
} from '../../core/linked.ts';
import { wordsOf } from '../../core/words.ts';
import { stemWord } from '../../language/content-words.ts';
import { OCCASIONS } from './occasions.ts';
import { withOwnDate } from './own-date.ts';

/** A mention of an event in terms of the record. */
export interface EventMentionInRecord {
  readonly article: string;
  /** The article its text was taken from, or the article itself: copies tell one account. */
  readonly account: string;
  /** Whether its text has copies in the record. */
  readonly isCopied: boolean;
  readonly story: string | null;
  readonly published: string | null;
  readonly fact: EventFact;
  /** Ids of the record's entities. */
  readonly participants: readonly string[];
  /** Those that decide whether two mentions are of one event: the people where there are two, else all, else the place. */
  readonly principals: readonly string[];
  readonly place: string | null;
  readonly range: DayRange | null;
  /** Days that the date can mean; infinite for an unknown date. */
  readonly days: number;
  readonly trigger: string;
  /** The kind of occasion that the trigger names, `null` for a word that fits any. */
  readonly occasion: string | null;
}

/** A date of at most so many days says which event is meant; a wider one fits several. */
export const PRECISE_DAYS = 4;

/** Types whose participants come in pairs or more: two of them must be the same. */
export const PAIR_TYPES: ReadonlySet<EventType> = new Set<EventType>([
  'meeting',
  'call',
  'agreement',
  'ceasefire',
  'sanction',
]);
/** Types too wide for one participant and a day to say which event is meant: the trigger must be the same word. */
export const WIDE_TYPES: ReadonlySet<EventType> = new Set<EventType>(['statement', 'report', 'other']);

const REALIS_ORDER: readonly Realis[] = ['actual', 'planned', 'negated', 'hypothetical'];

/**
 * All mentions of the articles, those that say most first: by realis, then those with a precise date, of them those that
 * name somebody, then the narrower date, then those with more participants, then by publication, article and place in the text.
 */
export function listMentions(
  articles: readonly ArticleFacts[],
  copies: Copies,
  people: LinkedEntities,
  stories: LinkedStories,
): EventMentionInRecord[] {
  const originals = new Set([...copies.values()].map(({ original }) => original));
  const kinds = new Map(people.entities.map(({ id, kind }) => [id, kind]));
  const mentions = articles.flatMap((article) =>
    article.events.map(withOwnDate).map((fact): EventMentionInRecord => {
      const participants = recordEntities(people, article.id, fact.participants);
      const place = recordEntity(people, article.id, fact.place);
      const range = dayRange(fact.time.value);
      return {
        article: article.id,
        account: copies.get(article.id)?.original ?? article.id,
        isCopied: copies.has(article.id) || originals.has(article.id),
        story: stories.byArticle.get(article.id) ?? null,
        published: dayRange(article.published.value)?.first ?? null,
        fact,
        participants,
        principals: pickPrincipals(fact.type, participants, place, kinds),
        place,
        range,
        days: range ? daysBetween(range.first, range.last) + 1 : Number.POSITIVE_INFINITY,
        trigger: stemWord(fact.trigger.toLowerCase()),
        occasion:
          wordsOf(fact.trigger)
            .map((word) => OCCASIONS.get(word))
            .find((occasion) => occasion !== undefined) ?? null,
      };
    }),
  );
  return mentions.sort(
    (a, b) =>
      REALIS_ORDER.indexOf(a.fact.realis) - REALIS_ORDER.indexOf(b.fact.realis) ||
      Number(a.days > PRECISE_DAYS) - Number(b.days > PRECISE_DAYS) ||
      Number(a.principals.length === 0) - Number(b.principals.length === 0) ||
      compareNumbers(a.days, b.days) ||
      b.principals.length - a.principals.length ||
      compareMentions(a, b),
  );
}

/** Order of publication (unknown last), article and place in the text. */
export function compareMentions(a: EventMentionInRecord, b: EventMentionInRecord): number {
  return (
    compareText(a.published ?? '~', b.published ?? '~') ||
    compareText(a.article, b.article) ||
    a.fact.evidence.start - b.fact.evidence.start ||
    compareText(a.fact.id, b.fact.id)
  );
}

function pickPrincipals(
  type: EventType,
  participants: readonly string[],
  place: string | null,
  kinds: ReadonlyMap<string, EntityKind>,
): readonly string[] {
  const persons = participants.filter((id) => kinds.get(id) === 'person');
  if (persons.length >= 2) return persons;
  if (participants.length > 0) return participants;
  return place !== null && !PAIR_TYPES.has(type) ? [place] : [];
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
