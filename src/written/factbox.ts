import { count } from '../../web/record-words.ts';
import type { EventType } from '../core/analysis.ts';
import type { RecordEntity, RecordEvent, RecordStatement } from '../core/record.ts';
import type { FormItem, FormSection, WrittenForm } from './form.ts';
import { changeItem, conflictItem, eventItem, statementItem } from './items.ts';
import { mergeItems, sortByDate } from './merge-items.ts';
import { articlesOf, type Sources } from './quoting.ts';
import { indexRecord, involvedByPlace, placeOf, type RecordIndex } from './record-index.ts';

export interface FactboxChoice {
  /** Least confidence of a statement. */
  readonly sure?: number;
}

const ENCOUNTERS: readonly EventType[] = ['meeting', 'call', 'visit'];
const AGREEMENTS: readonly EventType[] = ['agreement', 'ceasefire'];

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
  const pair = [one.id, other.id];
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
  pair: readonly string[],
  types: readonly EventType[],
  index: RecordIndex,
  { readText }: Sources,
): readonly FormItem[] {
  const counts = ({ type, participants, realis }: RecordEvent): boolean =>
    types.includes(type) && realis !== 'hypothetical' && pair.every((id) => participants.includes(id));
  return index.record.events.filter(counts).flatMap((event) => eventItem(event, index, readText) ?? []);
}

/** Conflicts whose accounts, taken together, have to do with both. */
function disputesOf(pair: readonly string[], index: RecordIndex, { readText }: Sources): readonly FormItem[] {
  const involved = involvedByPlace(index);
  return index.record.conflicts
    .filter(({ sides }) => {
      const ids = new Set(
        sides.flatMap(({ evidence }) => evidence.flatMap((each) => [...(involved.get(placeOf(each)) ?? [])])),
      );
      return pair.every((id) => ids.has(id));
    })
    .map((conflict) => conflictItem(conflict, readText));
}

/** Changes in what one of the two says where an earlier or later statement is about the other. */
function changesOf(pair: readonly string[], index: RecordIndex, { readText }: Sources): readonly FormItem[] {
  return index.record.threads
    .filter(({ speaker }) => pair.includes(speaker))
    .flatMap((thread) => {
      const isAboutOther = (id: string): boolean =>
        index.statements.get(id)?.about.some((each) => each !== thread.speaker && pair.includes(each)) ?? false;
      return thread.changes
        .filter(({ kind, from, to }) => kind !== 'repetition' && (isAboutOther(from) || isAboutOther(to)))
        .flatMap((change) => changeItem(thread, change, index, readText) ?? []);
    });
}
