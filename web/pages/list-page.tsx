import { useLinks } from '../links.ts';
import { FilterForm } from '../parts/filter-form.tsx';
import { DATED_LISTS, ListResults } from '../parts/list-lines.tsx';
import { MOST_SENTENCES, SentenceHits, ToSentences } from '../parts/sentence-hits.tsx';
import { TimePicture } from '../parts/time-picture.tsx';
import type { RecordSource } from '../record-source.ts';
import { facetsOf } from '../rows/facets.ts';
import type { ListName, ListQuery } from '../rows/listing.ts';
import type { RowOf } from '../rows/lists.ts';
import { pictureData } from '../rows/picture-data.ts';
import type { RowList } from '../rows/row-list.ts';

interface ListWords {
  readonly title: string;
  readonly note: string;
}

export const LIST_WORDS: Readonly<Record<ListName, ListWords>> = {
  timeline: {
    title: 'Timeline',
    note: 'What happened and when, in sentences of the articles. Larger lines are told by more independent sources.',
  },
  people: {
    title: 'People',
    note: 'Those who speak or are spoken of, the most prominent first.',
  },
  statements: {
    title: 'Statements',
    note: 'Who said, denied or took back what, in order of when it was said.',
  },
  threads: {
    title: 'Threads',
    note: 'One speaker on one topic through time. Where a position changes, the line says how.',
  },
  conflicts: {
    title: 'Conflicts',
    note: 'Accounts that cannot both be right, side by side, the earliest first. The record does not say which is.',
  },
  articles: {
    title: 'Articles',
    note: 'What the record was made from. Each text stands here word for word, with the cited passages marked.',
  },
};

interface ListPageProps {
  readonly list: ListName;
  readonly record: RecordSource;
  readonly query: ListQuery;
}

/** A list of the record with what it can be narrowed by. */
export function ListPage({ list, record, query }: ListPageProps) {
  const links = useLinks();
  const { title, note } = LIST_WORDS[list];
  const rows = record.lists[list] as RowList<RowOf[ListName]>;
  const picture = list === 'timeline' ? pictureData(record.index) : null;
  const labelOf = (value: string) => record.index.entities.get(value)?.name ?? value;
  return (
    <>
      <h1>{title}</h1>
      <p class="note">
        {note}
        {list === 'people' && (
          <>
            {' '}
            <a href={links.page('matrix')}>Who speaks about whom</a>
          </>
        )}
      </p>
      {picture && <TimePicture picture={picture} query={query} brush />}
      <FilterForm list={list} facets={facetsOf(list, rows, record.index)} query={query} labelOf={labelOf} />
      {list === 'statements' && <ToSentences shown={query.q !== ''} />}
      {!DATED_LISTS.has(list) && <h2 class="away">{title} found</h2>}
      <div id="results">
        <ListResults list={list} page={rows.select(query)} query={query} />
      </div>
      {list === 'statements' && query.q !== '' && (
        <SentenceHits
          q={query.q}
          hits={record.search(query.q, MOST_SENTENCES)}
          articles={record.index.record.articles.length}
        />
      )}
    </>
  );
}
