import { count } from '../../web/record-words.ts';
import type { EventType, Stance } from '../core/analysis.ts';
import type { Evidence } from '../core/evidence.ts';
import type { RecordEntity, RecordEvent, RecordStatement } from '../core/record.ts';
import type { FormItem, FormSection, WrittenForm } from './form.ts';
import { changeItem, conflictItems, eventItem, statementItem } from './items.ts';
import { mergeItems, sortByDate } from './merge-items.ts';
import { namingTest } from './naming.ts';
import { articlesOf, type Sources, sentencesAround } from './quoting.ts';
import { indexRecord, involvedByPlace, placeOf, type RecordIndex } from './record-index.ts';

export interface FactboxChoice {
  /** Least confidence of a statement. */
  readonly sure?: number;
}

const ENCOUNTERS: readonly EventType[] = ['meeting', 'call', 'visit'];
const AGREEMENTS: readonly EventType[] = ['agreement', 'ceasefire'];
const DENIALS: readonly Stance[] = ['deny', 'retract'];

type Pair = readonly [Party, Party];

interface Party {
  readonly id: string;
  isNamedIn(text: string): boolean;
}

function withNamingTest(entity: RecordEntity): Party {
  return { id: entity.id, isNamedIn: namingTest(entity) };
}

/**
 * What the record holds on two of its names: one on the other, the other on the one, their meetings and calls,
 * agreements, what is disputed, positions that changed. In order of date, what has none last.
 */
export function writeFactbox(
  sources: Sources,
  [one, other]: readonly [RecordEntity, RecordEntity],
  { sure = 0 }: FactboxChoice = {},
): WrittenForm {
  const index = indexRecord(sources.record);
  const pair: Pair = [withNamingTest(one), withNamingTest(other)];
  const order = new Map(sources.record.articles.map(({ id }, place) => [id, place]));
  const section = (heading: string, items: readonly FormItem[]): FormSection => {
    return { heading, headingFrom: 'program', items: sortByDate(mergeItems(items), order), leftOut: 0 };
  };
  const sections = [
    section(`${one.name} on ${other.name}`, spokenOf(one, other, sure, index, sources)),
    section(`${other.name} on ${one.name}`, spokenOf(other, one, sure, index, sources)),
    section('Meetings and calls', eventsOf(pair, ENCOUNTERS, index, sources)),
    section('Agreements', eventsOf(pair, AGREEMENTS, index, sources)),
    section('Disputed', disputesOf(pair, index, sources)),
    section('Positions that changed', changesOf(pair, index, sources)),
  ];
  const articles = articlesOf(sections, sources);
  return {
    schema: 'onrecord/form@1',
    form: 'factbox',
    title: `${one.name} and ${other.name}`,
    notes: [`From ${count(articles.length, 'article')} of ${sources.record.articles.length}.`],
    sections,
    articles,
  };
}

function spokenOf(
  speaker: RecordEntity,
  about: RecordEntity,
  sure: number,
  index: RecordIndex,
  { readText }: Sources,
): readonly FormItem[] {
  const counts = (statement: RecordStatement): boolean =>
    statement.speaker === speaker.id &&
    statement.about.includes(about.id) &&
    statement.variantsOf === null &&
    statement.realis !== 'hypothetical' &&
    statement.confidence >= sure;
  return index.record.statements
    .filter(counts)
    .flatMap((statement) => statementItem(statement, index, readText, false) ?? []);
}

/** Events both take part in, those that are planned or said not to have happened with a label that says so. */
function eventsOf(
  pair: Pair,
  types: readonly EventType[],
  index: RecordIndex,
  { readText }: Sources,
): readonly FormItem[] {
  const counts = ({ type, participants, realis }: RecordEvent): boolean =>
    types.includes(type) && realis !== 'hypothetical' && pair.every(({ id }) => participants.includes(id));
  return index.record.events.filter(counts).flatMap((event) => eventItem(event, index, readText) ?? []);
}

/**
 * Conflicts whose accounts, taken together, have to do with both; and denials and retractions, whoever makes them, that
 * do and that no such conflict holds.
 */
function disputesOf(pair: Pair, index: RecordIndex, { readText }: Sources): readonly FormItem[] {
  const involved = involvedByPlace(index);
  const isOnBoth = (evidence: readonly Evidence[]): boolean => {
    const ids = new Set(evidence.flatMap((each) => [...(involved.get(placeOf(each)) ?? [])]));
    return pair.every(({ id }) => ids.has(id));
  };
  const conflicts = index.record.conflicts.filter(({ sides }) => isOnBoth(sides.flatMap(({ evidence }) => evidence)));
  const shown = new Set(conflicts.flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence.map(placeOf))));
  const denials = index.record.statements.filter(({ stance, realis, variantsOf, evidence: [whole] }) => {
    if (!DENIALS.includes(stance) || realis !== 'actual' || variantsOf !== null || !whole) return false;
    if (shown.has(placeOf(whole))) return false;
    const { exact } = sentencesAround(whole, readText);
    return pair.every(({ id, isNamedIn }) => involved.get(placeOf(whole))?.has(id) || isNamedIn(exact));
  });
  return [
    ...conflictItems(conflicts, readText),
    ...denials.flatMap((statement) => statementItem(statement, index, readText, true) ?? []),
  ];
}

/** Changes in what one of the two says where the earlier or the later statement has to do with the other. */
function changesOf(pair: Pair, index: RecordIndex, { readText }: Sources): readonly FormItem[] {
  return pair.flatMap(({ id: speaker }, place) => {
    const other = pair[1 - place];
    const isOnOther = (id: string): boolean => {
      const statement = index.statements.get(id);
      const whole = statement?.evidence[0];
      if (!statement || !whole || !other) return false;
      return statement.about.includes(other.id) || other.isNamedIn(sentencesAround(whole, readText).exact);
    };
    return index.record.threads
      .filter((thread) => thread.speaker === speaker)
      .flatMap((thread) =>
        thread.changes
          .filter(({ kind, from, to }) => kind !== 'repetition' && (isOnOther(from) || isOnOther(to)))
          .flatMap((change) => changeItem(thread, change, index, readText) ?? []),
      );
  });
}
