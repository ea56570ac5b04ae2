import { useContext } from 'preact/hooks';
import type { MadeCorrection, ReviewMatter } from '../../src/core/review.ts';
import { PlaceContext, useLinks } from '../links.ts';
import { type ReviewForm, ReviewFormContext } from '../parts/act-form.tsx';
import { MadeList } from '../parts/made-list.tsx';
import { ArticleTask, EventTask, JoinedTask, NamesTask, PersonTask, StatementTask } from '../parts/review-tasks.tsx';
import type { RecordSource } from '../record-source.ts';
import { count, groupThousands } from '../record-words.ts';
import { makeQueue, type QueueName, type ReviewQueue } from '../rows/review-queue.ts';

/** Items of each kind on the first page of the queue, in a file that has no other, and on a page of one kind. */
const FIRST = 5;
const IN_FILE = 50;
const TOGETHER = 20;
/** The last corrections that stand beside the queue. */
const LAST = 5;
/** Names that are offered while a name is typed. */
const OFFERED = 500;

/** What became of the last correction, or why it was not made. */
export interface ReviewNotice {
  readonly kind: 'done' | 'working' | 'wrong';
  readonly text: string;
}

interface ReviewPageProps {
  readonly record: RecordSource;
  /** `null` while it is being worked out. */
  readonly matter: ReviewMatter | null;
  /** `of`: one kind, or `corrections`; `page` of it; `id`: one item alone. */
  readonly parameters: URLSearchParams;
  /** What a form has to carry; `null` where nothing can be changed. */
  readonly form: ReviewForm | null;
  readonly notice?: ReviewNotice | null;
}

const KINDS: readonly { readonly name: QueueName; readonly title: string; readonly note: string }[] = [
  { name: 'names', title: 'Names that may be one', note: 'What one of them said is not counted with the other.' },
  {
    name: 'articles',
    title: 'Articles without a date',
    note: '“On Monday” in them is no day. With a date an article is read again.',
  },
  {
    name: 'speakers',
    title: 'Statements without a named speaker',
    note: 'Those first that other lines of the record rest on.',
  },
  { name: 'unsure', title: 'Statements read with little confidence', note: 'The least sure first.' },
  { name: 'joined', title: 'People with several full names', note: 'A rule took the names for those of one person.' },
  { name: 'events', title: 'Events without a date', note: 'Those that most articles report first.' },
];

/** What a person should look at, what moves most first, with the means to set it right. */
export function ReviewPage({ record, matter, parameters, form, notice = null }: ReviewPageProps) {
  const links = useLinks();
  const isFile = useContext(PlaceContext).suffix !== '';
  const queue = makeQueue(record.index, matter?.names ?? null);
  const id = parameters.get('id');
  const of = parameters.get('of');
  const kind = KINDS.find(({ name }) => name === of);
  const made = matter?.corrections ?? [];
  return (
    <ReviewFormContext.Provider value={form}>
      <h1>Review</h1>
      <Notice notice={notice} />
      {form ? (
        <p class="note keys">
          What you set right is kept in a file beside the record, counts at once and can be taken back. Keys: <Keys />
        </p>
      ) : (
        <p class="note">
          What a person should look at, what moves most first. These pages are for reading: run{' '}
          <code>onrecord serve</code> to set it right on them, or the commands below.
        </p>
      )}
      {id === null && (
        <ul class="counted kinds">
          {KINDS.filter(({ name }) => queue[name] === null || queue[name].length > 0).map(({ name, title }) => (
            <li>
              <a href={isFile ? `#${name}` : `${links.page('review')}?of=${name}`}>{title}</a>{' '}
              <small>{queue[name] === null ? '…' : groupThousands(queue[name].length)}</small>
            </li>
          ))}
        </ul>
      )}
      {id !== null ? (
        <Single id={id} record={record} />
      ) : of === 'corrections' ? null : kind ? (
        <Part record={record} queue={queue} kind={kind} page={pageOf(parameters)} first={0} />
      ) : (
        KINDS.map((each) => (
          <Part record={record} queue={queue} kind={each} page={null} first={isFile ? IN_FILE : FIRST} />
        ))
      )}
      <Made made={made} all={of === 'corrections'} />
      {form && (
        <datalist id="known-names">
          {record.index.record.entities
            .filter(({ kind: what }) => what === 'person' || what === 'organization')
            .toSorted((a, b) => b.mentions - a.mentions)
            .slice(0, OFFERED)
            .map(({ name }) => (
              <option value={name} />
            ))}
        </datalist>
      )}
    </ReviewFormContext.Provider>
  );
}

function Keys() {
  return (
    <>
      <kbd>j</kbd> <kbd>k</kbd> next and former, <kbd>m</kbd> merge, <kbd>s</kbd> split (keep apart), <kbd>a</kbd>{' '}
      reattribute, <kbd>r</kbd> reject, <kbd>d</kbd> set date, <kbd>n</kbd> rename, <kbd>u</kbd> undo the last.
    </>
  );
}

function Notice({ notice }: { readonly notice: ReviewNotice | null }) {
  return (
    <p class={`told ${notice?.kind ?? ''}`} role="status">
      {notice?.text}
    </p>
  );
}

interface PartProps {
  readonly record: RecordSource;
  readonly queue: ReviewQueue;
  readonly kind: (typeof KINDS)[number];
  /** `null`: the first few, with the way to all. */
  readonly page: number | null;
  /** How many these are. */
  readonly first: number;
}

function Part({ record, queue, kind: { name, title, note }, page, first }: PartProps) {
  const links = useLinks();
  const isFile = useContext(PlaceContext).suffix !== '';
  const all = queue[name];
  const number = all?.length ?? 0;
  if (number === 0 && page === null && all !== null) return null;
  const pages = Math.max(1, Math.ceil(number / TOGETHER));
  const at = Math.min(page ?? 1, pages);
  const [from, to] = page === null ? [0, first] : [(at - 1) * TOGETHER, at * TOGETHER];
  const here = `${links.page('review')}?of=${name}`;
  return (
    <section class="part tasks" aria-label={title} id={name}>
      <h2>
        {title} <small>{all === null ? '' : groupThousands(number)}</small>
      </h2>
      <p class="note">{note}</p>
      {all === null ? (
        <p class="none" data-pending>
          Being worked out from all articles; load the page again in a while.
        </p>
      ) : number === 0 ? (
        <p class="none">Nothing to look at.</p>
      ) : (
        <ol class="cards">
          <Tasks queue={queue} name={name} from={from} to={to} record={record} />
        </ol>
      )}
      {page === null && number > first && (
        <p class="more">{isFile ? `${count(number - first, 'more')}.` : <a href={here}>All {number}</a>}</p>
      )}
      {page !== null && pages > 1 && (
        <nav class="pager" aria-label={`Pages of ${title}`}>
          {at > 1 && <a href={`${here}&page=${at - 1}`}>Former</a>}
          <b aria-current="page">
            {at} of {pages}
          </b>
          {at < pages && <a href={`${here}&page=${at + 1}`}>Next</a>}
        </nav>
      )}
    </section>
  );
}

interface TasksProps {
  readonly queue: ReviewQueue;
  readonly name: QueueName;
  readonly from: number;
  readonly to: number;
  readonly record: RecordSource;
}

function Tasks({ queue, name, from, to, record: { index, search } }: TasksProps) {
  switch (name) {
    case 'names':
      return (
        <>
          {queue.names?.slice(from, to).map((pair) => (
            <NamesTask pair={pair} index={index} />
          ))}
        </>
      );
    case 'joined':
      return (
        <>
          {queue.joined.slice(from, to).map((entity) => (
            <JoinedTask entity={entity} search={search} />
          ))}
        </>
      );
    case 'articles':
      return (
        <>
          {queue.articles.slice(from, to).map((article) => (
            <ArticleTask article={article} index={index} />
          ))}
        </>
      );
    case 'speakers':
    case 'unsure':
      return (
        <>
          {queue[name].slice(from, to).map((each) => (
            <StatementTask statement={each} index={index} />
          ))}
        </>
      );
    case 'events':
      return (
        <>
          {queue.events.slice(from, to).map((event) => (
            <EventTask event={event} index={index} />
          ))}
        </>
      );
    default:
      return name satisfies never;
  }
}

/** One statement, event, article or name, wherever it stands in the record. */
function Single({ id, record: { index, search } }: { readonly id: string; readonly record: RecordSource }) {
  const statement = index.statements.get(id);
  const event = index.events.get(id);
  const article = index.articles.get(id);
  const entity = index.entities.get(id);
  return (
    <section class="part tasks" aria-label="To be set right">
      <ol class="cards">
        {statement && <StatementTask statement={statement} index={index} dated />}
        {event && <EventTask event={event} index={index} />}
        {article && <ArticleTask article={article} index={index} />}
        {entity && <PersonTask entity={entity} search={search} />}
      </ol>
      {!statement && !event && !article && !entity && (
        <p class="none">The record has no such line now. A correction can give a line another address.</p>
      )}
    </section>
  );
}

function Made({ made, all }: { readonly made: readonly MadeCorrection[]; readonly all: boolean }) {
  const links = useLinks();
  if (made.length === 0 && !all) return null;
  const latest = made.toReversed();
  return (
    <section class="part made" aria-label="Corrections" id="corrections">
      <h2>
        Corrections <small>{made.length}, the last first</small>
      </h2>
      {made.length === 0 && <p class="none">None were made.</p>}
      <MadeList made={all ? latest : latest.slice(0, LAST)} />
      {!all && made.length > LAST && (
        <p class="more">
          <a href={`${links.page('review')}?of=corrections`}>All {made.length}</a>
        </p>
      )}
    </section>
  );
}

function pageOf(parameters: URLSearchParams): number {
  const page = Number(parameters.get('page') ?? 1);
  return Number.isInteger(page) && page > 0 ? page : 1;
}
