import { useContext } from 'preact/hooks';
import type { MadeCorrection, ReviewMatter } from '../../src/core/review.ts';
import { PlaceContext, useLinks } from '../links.ts';
import { type ReviewForm, ReviewFormContext } from '../parts/act-form.tsx';
import { MadeList } from '../parts/made-list.tsx';
import { ArticleTask, EventTask, JoinedTask, NamesTask, PersonTask, StatementTask } from '../parts/review-tasks.tsx';
import type { RecordSource } from '../record-source.ts';
import { count, groupThousands } from '../record-words.ts';
import { makeQueue, mostAtRisk, type QueueName, type ReviewItem, type ReviewQueue } from '../rows/review-queue.ts';

/** Items of each kind in a file, and on a page. */
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
  readonly matter: ReviewMatter | null;
  /** `of`: one kind, or `corrections`; `page` of it; `id`: one item alone. */
  readonly parameters: URLSearchParams;
  /** What a form has to carry; `null` where nothing can be changed. */
  readonly form: ReviewForm | null;
  readonly notice?: ReviewNotice | null;
}

interface Kind {
  readonly name: QueueName;
  readonly title: string;
  readonly note: string;
}

const KINDS: readonly Kind[] = [
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
  {
    name: 'unsure',
    title: 'Statements read with little confidence',
    note: 'The least sure first, and those that other lines rest on.',
  },
  {
    name: 'undated',
    title: 'Statements without a date',
    note: 'Those first that other lines of the record rest on. They stand at the end of the timeline.',
  },
  { name: 'joined', title: 'People with several full names', note: 'A rule took the names for those of one person.' },
  { name: 'events', title: 'Events without a date', note: 'Those that most articles report first.' },
];

/** What a person should look at, what moves most first, with the means to set it right. */
export function ReviewPage({ record, matter, parameters, form, notice = null }: ReviewPageProps) {
  const links = useLinks();
  const isFile = useContext(PlaceContext).suffix !== '';
  const queue = makeQueue(record.index, matter?.names ?? []);
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
          {!isFile && (
            <li>
              <a href={links.page('review')} aria-current={of === null ? 'page' : undefined}>
                All by risk
              </a>
            </li>
          )}
          {KINDS.filter(({ name }) => queue[name].length > 0).map(({ name, title }) => (
            <li>
              <a href={links.review(name)} aria-current={of === name ? 'page' : undefined}>
                {title}
              </a>{' '}
              <small>{groupThousands(queue[name].length)}</small>
            </li>
          ))}
        </ul>
      )}
      {id !== null ? (
        <Single id={id} record={record} />
      ) : of === 'corrections' ? null : kind ? (
        <Part record={record} items={queue[kind.name]} kind={kind} page={pageOf(parameters)} />
      ) : isFile ? (
        KINDS.map((each) => <Part record={record} items={queue[each.name]} kind={each} page={null} />)
      ) : (
        <ByRisk record={record} queue={queue} page={pageOf(parameters)} />
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
      <kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>m</kbd> merge, <kbd>s</kbd> split (keep apart), <kbd>a</kbd>{' '}
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

interface ByRiskProps {
  readonly record: RecordSource;
  readonly queue: ReviewQueue;
  readonly page: number;
}

/** All kinds in one queue: how many lines can move, and how far each thing is in doubt. */
function ByRisk({ record, queue, page }: ByRiskProps) {
  const links = useLinks();
  const total = mostAtRisk(queue, 0, 0).total;
  const pages = Math.max(1, Math.ceil(total / TOGETHER));
  const at = Math.min(page, pages);
  const { items } = mostAtRisk(queue, (at - 1) * TOGETHER, at * TOGETHER);
  return (
    <section class="part tasks" aria-label="All by risk" id="risk">
      <h2>
        All by risk <small>{groupThousands(total)}</small>
      </h2>
      <p class="note">First what most lines of the record rest on and the program is least sure of.</p>
      {items.length === 0 ? (
        <p class="none">Nothing to look at.</p>
      ) : (
        <ol class="cards">
          {items.map((item) => (
            <Task item={item} record={record} named />
          ))}
        </ol>
      )}
      <Pager at={at} pages={pages} here={`${links.page('review')}?`} of="the queue" />
    </section>
  );
}

interface PartProps {
  readonly record: RecordSource;
  readonly items: readonly ReviewItem[];
  readonly kind: Kind;
  /** `null`: the first, in a file that has no other page. */
  readonly page: number | null;
}

function Part({ record, items, kind: { name, title, note }, page }: PartProps) {
  const links = useLinks();
  if (items.length === 0 && page === null) return null;
  const pages = Math.max(1, Math.ceil(items.length / TOGETHER));
  const at = Math.min(page ?? 1, pages);
  const [from, to] = page === null ? [0, IN_FILE] : [(at - 1) * TOGETHER, at * TOGETHER];
  return (
    <section class="part tasks" aria-label={title} id={name}>
      <h2>
        {title} <small>{groupThousands(items.length)}</small>
      </h2>
      <p class="note">{note}</p>
      {items.length === 0 ? (
        <p class="none">Nothing to look at.</p>
      ) : (
        <ol class="cards">
          {items.slice(from, to).map((item) => (
            <Task item={item} record={record} />
          ))}
        </ol>
      )}
      {page === null && items.length > to && <p class="more">{count(items.length - to, 'more')}.</p>}
      {page !== null && <Pager at={at} pages={pages} here={`${links.page('review')}?of=${name}&`} of={title} />}
    </section>
  );
}

interface PagerProps {
  readonly at: number;
  readonly pages: number;
  /** The address up to the number of the page. */
  readonly here: string;
  readonly of: string;
}

function Pager({ at, pages, here, of }: PagerProps) {
  if (pages < 2) return null;
  return (
    <nav class="pager" aria-label={`Pages of ${of}`}>
      {at > 1 && <a href={`${here}page=${at - 1}`}>Previous</a>}
      <b aria-current="page">
        {at} of {groupThousands(pages)}
      </b>
      {at < pages && <a href={`${here}page=${at + 1}`}>Next</a>}
    </nav>
  );
}

interface TaskProps {
  readonly item: ReviewItem;
  readonly record: RecordSource;
  /** Among other kinds: with what it is asked for. */
  readonly named?: boolean;
}

function Task({ item, record: { index, search }, named = false }: TaskProps) {
  const asked = named ? `${ASKED[item.kind]} ${count(item.lines, 'line')} of the record at stake` : undefined;
  switch (item.kind) {
    case 'names':
      return <NamesTask pair={item.what} index={index} asked={asked} />;
    case 'joined':
      return <JoinedTask entity={item.what} search={search} asked={asked} />;
    case 'articles':
      return <ArticleTask article={item.what} index={index} asked={asked} />;
    case 'speakers':
    case 'unsure':
    case 'undated':
      return <StatementTask statement={item.what} index={index} dated={item.kind === 'undated'} asked={asked} />;
    case 'events':
      return <EventTask event={item.what} index={index} asked={asked} />;
    default:
      return item satisfies never;
  }
}

/** What each kind is asked for, in the words of one item. */
const ASKED: Readonly<Record<QueueName, string>> = {
  names: 'Are they one?',
  joined: 'Is it one person?',
  articles: 'When was it published?',
  speakers: 'Who says so?',
  unsure: 'Is it read rightly?',
  undated: 'When was it said?',
  events: 'When was it?',
};

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
