import { dateWords } from '../../web/date-words.ts';
import { count, FORM_WORDS, reportsAndOrigins } from '../../web/record-words.ts';
import { compareDates, compareText } from '../core/date.ts';
import type { OnrecordRecord } from '../core/record.ts';
import type { FormItem, FormSection, WrittenForm } from './form.ts';
import { changeItem, conflictItems, entryItem, statementItem } from './items.ts';
import { mergeItems, sortByDate } from './merge-items.ts';
import { articlesOf, type Sources, sentencesAround } from './quoting.ts';
import { diffRecords, type EntryPair } from './record-diff.ts';
import { indexRecord, type RecordIndex } from './record-index.ts';
import { publishedDate } from './wording.ts';

/** The batch whose effect is told. */
export interface Batch {
  /** Ids of its articles. */
  readonly articles: ReadonlySet<string>;
  /** First day, ISO; without it the batch is the last one. */
  readonly since?: string;
}

/**
 * What a batch of articles added to the record, contradicted or changed in it. `before` is the record of the articles
 * that were there without the batch, made by the same program: whatever differs comes from the batch.
 */
export function writeChanges(sources: Sources, before: OnrecordRecord, batch: Batch): WrittenForm {
  const { record, readText } = sources;
  const isNew = (article: string): boolean => batch.articles.has(article);
  const diff = diffRecords(before, record, isNew);
  const [index, earlier] = [indexRecord(record), indexRecord(before)];
  const order = new Map(record.articles.map(({ id }, place) => [id, place]));
  const section = (heading: string, items: readonly (FormItem | null)[]): FormSection => {
    const found = items.filter((item) => item !== null);
    return { heading, headingFrom: 'program', items: sortByDate(mergeItems(found), order), leftOut: 0 };
  };
  const sections = [
    { ...section('Articles added', []), items: articleItems(record, isNew) },
    section(
      'New in the timeline',
      diff.newEntries.map((entry) => entryItem(entry, index, readText)),
    ),
    section(
      'Told by more articles',
      diff.toldByMore.map((pair) => toldByMoreItem(pair, index, sources, isNew)),
    ),
    section(
      'New denials and retractions',
      diff.newDenials.map((statement) => statementItem(statement, index, readText, true)),
    ),
    section('New conflicts', conflictItems(diff.newConflicts, readText)),
    section(
      'Positions that changed',
      diff.newChanges.map(({ thread, change }) => changeItem(thread, change, index, readText)),
    ),
    section(
      'Dates that changed',
      diff.otherDate.map((pair) => otherDateItem(pair, index, sources)),
    ),
    section('No longer in the record', [
      ...diff.goneEntries.map((entry) => entryItem(entry, earlier, readText)),
      ...conflictItems(diff.goneConflicts, readText),
    ]),
  ];
  const added = sections[0]?.items.length ?? 0;
  return {
    schema: 'onrecord/form@1',
    form: 'changes',
    title: batch.since === undefined ? 'Changes of the last build' : `Changes since ${dateWords(batch.since).full}`,
    notes: [`${count(added, 'article')} added to ${record.articles.length - added}.`],
    sections,
    articles: articlesOf(sections, sources),
  };
}

function articleItems({ articles }: OnrecordRecord, isNew: (article: string) => boolean): readonly FormItem[] {
  return articles
    .filter(({ id }) => isNew(id))
    .toSorted((a, b) => compareDates(a.published, b.published) || compareText(a.id, b.id))
    .map(({ id, form, copyOf, revisionOf, ...article }) => ({
      ids: [id],
      date: publishedDate(article),
      labels: [FORM_WORDS[form] ?? form, ...besideWords(copyOf, revisionOf)],
      quotes: [],
      article: id,
      reports: 0,
      origins: 0,
    }));
}

function besideWords(copyOf: string | null, revisionOf: string | null): string[] {
  if (revisionOf !== null) return [`revision of ${revisionOf}`];
  return copyOf === null ? [] : ['copy of another article'];
}

/** The entry in the words of the new articles that tell it too. */
function toldByMoreItem(
  { before, after }: EntryPair,
  index: RecordIndex,
  { readText }: Sources,
  isNew: (article: string) => boolean,
): FormItem | null {
  const evidence = [...after.evidence].sort((a, b) => Number(isNew(b.article)) - Number(isNew(a.article)));
  const item = entryItem({ ...after, evidence }, index, readText);
  if (!item) return null;
  const [was, is] = [before, after].map(({ reports, origins }) => reportsAndOrigins(reports, origins));
  return { ...item, labels: [...item.labels, `before ${was}; now ${is}`] };
}

/** The entry under its new date, with the words of each. */
function otherDateItem({ before, after }: EntryPair, index: RecordIndex, { readText }: Sources): FormItem | null {
  const item = entryItem(after, index, readText);
  if (!item) return null;
  const quotes = [before, after].flatMap(({ date: value, how, rule, evidence }, place) => {
    const [first] = evidence;
    if (!first) return [];
    const date = { value, how, ...(rule !== undefined && { rule }) };
    const labels = [place === 0 ? 'before' : 'now'];
    return [{ labels, date, evidence: sentencesAround(first, readText), cites: [], also: [] }];
  });
  return { ...item, quotes };
}
